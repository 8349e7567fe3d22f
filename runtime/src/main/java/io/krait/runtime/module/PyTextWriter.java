package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyNone;

/** Writes text to whatever object stands as a file. */
final class PyTextWriter {
  private final Object file;

  PyTextWriter(Object file) {
    this.file = file;
  }

  void write(String text) {
    if (file instanceof PyTextFile pyTextFile && pyTextFile.type() == PyTextFile.TYPE) {
      pyTextFile.write(text);
    } else if (file != PyNone.NONE) {
      Calls.callMethod1(file, "write", text);
    }
  }
}
