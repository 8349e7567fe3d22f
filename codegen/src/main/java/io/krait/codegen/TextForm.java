package io.krait.codegen;

/**
 * How a text is compiled that {@code exec}, {@code eval} or an interactive interpreter runs.
 *
 * @param dictGlobals whether its globals live in a plain dict rather than in a module
 * @param separateLocals whether names outside functions live in a mapping of their own
 */
public record TextForm(Mode mode, boolean dictGlobals, boolean separateLocals) {
  /** What becomes of the values of expression statements. */
  public enum Mode {
    /** Nothing. */
    EXEC,
    /** There is one, and its value is the result. */
    EVAL,
    /** They are shown. */
    SINGLE
  }
}
