package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What the launcher tells the module {@code sys}. */
public final class ProcessState {
  private static volatile String[] arguments = {""};
  private static volatile String executable = "";

  private static volatile List<String> path = List.of("");
  private static volatile Supplier<String> library = () -> "";

  private ProcessState() {}

  /** Sets {@code sys.path}, before {@code sys} is imported. */
  public static void setPath(List<String> folders) {
    path = List.copyOf(folders);
  }

  /**
   * Names the folder of the standard library, which {@code sys.path} ends with.
   *
   * @param folder asked when a program first wants to know; gives "" if there is none
   */
  public static void setLibrary(Supplier<String> folder) {
    library = folder;
  }

  static Object library() {
    String folder = library.get();
    return folder.isEmpty() ? PyNone.NONE : folder;
  }

  static PyList initialPath() {
    PyList all = PyList.of(path.toArray());
    String folder = library.get();
    if (!folder.isEmpty()) {
      all.append(folder);
    }
    return all;
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
