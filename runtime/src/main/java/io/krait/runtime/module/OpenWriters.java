package io.krait.runtime.module;

import io.krait.runtime.PyBaseException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The files open for writing. CPython closes a file with its last reference, so that {@code
 * open(p, "w").write(s)} is on disk at once; here whatever waits is written before another file is
 * opened or looked at, and at exit.
 */
final class OpenWriters {
  private static final Set<PyIOBase> FILES = new LinkedHashSet<>();

  private OpenWriters() {}

  static void add(PyIOBase file) {
    synchronized (FILES) {
      FILES.add(file);
    }
  }

  static void remove(PyIOBase file) {
    synchronized (FILES) {
      FILES.remove(file);
    }
  }

  /** Writes what waits in all files; text files first, since they lie upon the others. */
  static void flushAll() {
    PyIOBase[] files;
    synchronized (FILES) {
      if (FILES.isEmpty()) {
        return;
      }
      files = FILES.toArray(new PyIOBase[0]);
    }
    for (int i = files.length - 1; i >= 0; i--) {
      flush(files[i]);
    }
  }

  private static void flush(PyIOBase file) {
    try {
      if (file instanceof PyTextFile pyTextFile) {
        pyTextFile.flushQuietly();
      } else if (file instanceof PyBuffered pyBuffered) {
        pyBuffered.flushQuietly();
      }
    } catch (PyBaseException e) {
      remove(file); // CPython, too, drops the error of a file that nobody closes
    }
  }
}
