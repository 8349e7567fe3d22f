package io.krait.runtime.module;

import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _bisect}: the part of {@code bisect} that CPython writes in C. */
@PyModuleInfo(value = "_bisect", of = "bisect")
final class _bisectModule {
  private _bisectModule() {}
}
