package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.nio.file.Path;

/** {@code os.DirEntry}: one entry of {@code os.scandir}. */
final class PyDirEntry implements PyObject {
  static final PyType TYPE =
      PyType.builtin("posix.DirEntry", Types.OBJECT, "io.krait.runtime.module.DirEntryMethods");

  final Path file;
  final String name;
  final String path;

  PyDirEntry(Path file, String name, String path) {
    this.file = file;
    this.name = name;
    this.path = path;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
