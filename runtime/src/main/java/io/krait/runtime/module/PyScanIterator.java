package io.krait.runtime.module;

import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code os.scandir} returns: an iterator of entries and a context manager. */
final class PyScanIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
          "posix.ScandirIterator", Types.OBJECT, "io.krait.runtime.module.ScandirIteratorMethods");

  private final Iterator<PyDirEntry> entries;
  private boolean closed;

  PyScanIterator(List<PyDirEntry> entries) {
    this.entries = entries.iterator();
  }

  @Override
  public @Nullable Object next() {
    return !closed && entries.hasNext() ? entries.next() : null;
  }

  void close() {
    closed = true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
