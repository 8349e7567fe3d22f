package io.krait.runtime.module;

import io.krait.runtime.PyBaseException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The files in which written data waits. CPython closes a file with its last reference, so that
 * {@code open(p, "w").write(s)} is on disk at once; here whatever waits is written before another
 * file is opened or looked at, and at exit. Files without waiting data are not kept alive.
 */
final class OpenWriters {
  private static final Set<PyIOBase> FILES = new LinkedHashSet<>();

  private OpenWriters() {}

  /** Called when the first bytes begin to wait in a file. */
  static void add(PyIOBase file) {
    if (file.standard) {
      return;
    }
    synchronized (FILES) {
      FILES.add(file);
    }
  }

  static void remove(PyIOBase file) {
    synchronized (FILES) {
      FILES.remove(file);
    }
  }

  /** Writes what waits in all files but the standard ones. */
  static void flushAll() {
    PyIOBase[] files = takeAll();
    while (files.length > 0) {
      for (PyIOBase file : files) {
        flush(file);
      }
      files = takeAll(); // text waits in a buffered file next
    }
  }

  private static PyIOBase[] takeAll() {
    synchronized (FILES) {
      if (FILES.isEmpty()) {
        return new PyIOBase[0];
      }
      PyIOBase[] files = FILES.toArray(new PyIOBase[0]);
      FILES.clear();
      return files;
    }
  }

  private static void flush(PyIOBase file) {
    try {
      if (file instanceof PyTextFile text) {
        text.flushQuietly();
      } else if (file instanceof PyBuffered buffered) {
        buffered.flushQuietly();
      }
    } catch (PyBaseException e) {
      remove(file); // CPython, too, drops the error of a file that nobody closes
    }
  }
}
