package io.krait.runtime.module;

import io.krait.runtime.PyList;

/** What the launcher tells the module {@code sys}. */
public final class ProcessState {
  private static volatile String[] arguments = {""};
  private static volatile String executable = "";

  private ProcessState() {}

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
