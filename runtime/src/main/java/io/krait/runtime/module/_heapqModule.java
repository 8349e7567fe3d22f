package io.krait.runtime.module;

import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _heapq}: the part of {@code heapq} that CPython writes in C. */
@PyModuleInfo(value = "_heapq", of = "heapq")
final class _heapqModule {
  private _heapqModule() {}
}
