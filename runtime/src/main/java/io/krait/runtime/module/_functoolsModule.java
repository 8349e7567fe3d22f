package io.krait.runtime.module;

import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _functools}: the part of {@code functools} that CPython writes in C. */
@PyModuleInfo(value = "_functools", of = "functools")
final class _functoolsModule {
  private _functoolsModule() {}
}
