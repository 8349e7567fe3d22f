package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.PyList;
import java.nio.file.Path;
import java.util.List;

/** What the launcher tells the module {@code sys}. */
public final class ProcessState {
  private static volatile String[] arguments = {""};
  private static volatile String executable = "";

  private static volatile List<String> path = List.of("");
  private static volatile String library = "";

  private ProcessState() {}

  /** Sets {@code sys.path}, before {@code sys} is imported. */
  public static void setPath(List<String> folders) {
    path = List.copyOf(folders);
  }

  /** Names the folder of the standard library. */
  public static void setLibrary(String folder) {
    library = folder;
  }

  static Object library() {
    return library.isEmpty() ? io.krait.runtime.PyNone.NONE : library;
  }

  static PyList initialPath() {
    return PyList.of(path.toArray());
  }

  /** {@code sys.path} as the program has it now. */
  public static PyList path() {
    Object now = Attrs.getOrNull(Imports.load("sys"), "path");
    return now == null ? new PyList() : Iter.toList(now);
  }

  /** The file that a text names, seen from the program's working directory. */
  public static Path resolve(String text) {
    return FilePaths.resolve(text);
  }

  /** Sets {@code sys.argv}, before {@code sys} is imported. */
  public static void setArguments(String[] argv) {
    arguments = argv.clone();
  }

  static PyList argv() {
    PyList list = new PyList();
    for (String argument : arguments) {
      list.append(argument);
    }
    return list;
  }

  public static void setExecutable(String path) {
    executable = path;
  }

  static String executable() {
    return executable;
  }
}
