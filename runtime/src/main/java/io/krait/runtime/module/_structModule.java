package io.krait.runtime.module;

import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _struct}: the part of {@code struct} that CPython writes in C. */
@PyModuleInfo(value = "_struct", of = "struct")
final class _structModule {
  private _structModule() {}
}
