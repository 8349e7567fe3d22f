package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Ops;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/** The members of {@code os.DirEntry}. */
@PyTypeInfo(value = "DirEntry", module = "posix")
final class DirEntryMethods {
  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] STAY = {LinkOption.NOFOLLOW_LINKS};

  private DirEntryMethods() {}

  @Py(value = "name(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyDirEntry self) {
    return self.name;
  }

  @Py(value = "path(self) -> str", kind = Py.Kind.GETTER)
  static String path(PyDirEntry self) {
    return self.path;
  }

  @Py("is_dir(self, *, follow_symlinks: bool = True) -> bool")
  static boolean isDir(PyDirEntry self, boolean follow) {
    return Files.isDirectory(self.file, follow ? FOLLOW : STAY);
  }

  @Py("is_file(self, *, follow_symlinks: bool = True) -> bool")
  static boolean isFile(PyDirEntry self, boolean follow) {
    return Files.isRegularFile(self.file, follow ? FOLLOW : STAY);
  }

  @Py("is_symlink(self) -> bool")
  static boolean isSymlink(PyDirEntry self) {
    return Files.isSymbolicLink(self.file);
  }

  @Py("is_junction(self) -> bool")
  static boolean isJunction(PyDirEntry self) {
    return false;
  }

  @Py("stat(self, *, follow_symlinks: bool = True) -> Any")
  static Object stat(PyDirEntry self, boolean follow) {
    return FileStat.of(self.file, self.path, follow);
  }

  @Py("inode(self) -> int")
  static Object inode(PyDirEntry self) {
    return Attrs.get(FileStat.of(self.file, self.path, false), "st_ino");
  }

  @Py("__fspath__(self) -> str")
  static String fspath(PyDirEntry self) {
    return self.path;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyDirEntry self) {
    return "<DirEntry " + Ops.repr(self.name) + ">";
  }
}
