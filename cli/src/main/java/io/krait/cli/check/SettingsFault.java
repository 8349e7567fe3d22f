package io.krait.cli.check;

import java.nio.file.Path;

/** The settings cannot be used; says where in the file. */
public final class SettingsFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** {@code pyproject.toml:12:5: error[invalid-configuration]: ...}. */
  public SettingsFault(Path file, int line, int column, String message) {
    super(file + ":" + line + ":" + column + ": error[invalid-configuration]: " + message);
  }
}
