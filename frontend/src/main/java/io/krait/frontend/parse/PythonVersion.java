package io.krait.frontend.parse;

/** The Python whose grammar decides what is a syntax error. */
public enum PythonVersion {
  PY313("3.13"),
  PY314("3.14");

  private final String text;

  PythonVersion(String text) {
    this.text = text;
  }

  /** The version that {@code text} names ("3.13", "3.14"); IllegalArgumentException otherwise. */
  public static PythonVersion of(String text) {
    for (PythonVersion version : values()) {
      if (version.text.equals(text)) {
        return version;
      }
    }
    throw new IllegalArgumentException("unknown Python version " + text);
  }

  /** Whether this version has everything that {@code other} has. */
  public boolean atLeast(PythonVersion other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
