package io.krait.runtime.module;

import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code traceback}. */
@PyModuleInfo("traceback")
final class TracebackModule {
  private TracebackModule() {}

  static void print(Object exception) {
    StandardStreams.current("stderr").write(io.krait.runtime.Ops.str(exception));
  }
}
