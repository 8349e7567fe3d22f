package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** What is known about a function's source: names, parameters and positions. */
public sealed class PyCode implements PyObject permits PyTextCode {
  public static final int VARARGS = 4;
  public static final int VARKEYWORDS = 8;
  public static final int GENERATOR = 32;
  public static final int COROUTINE = 128;

  /** Of a generator that {@code types.coroutine} made awaitable. */
  public static final int ITERABLE_COROUTINE = 256;

  public static final int ASYNC_GENERATOR = 512;

  public final String name;
  public final String qualname;
  public final String file;
  public final int firstLine;
  public final int argCount;
  public final int posOnlyCount;
  public final int kwOnlyCount;
  private int flagBits;
  public final String[] varNames;
  public final String[] freeVars;
  private final String positions;

  /** The module of the first function that was made of it. */
  @Nullable CompiledModule module;

  /**
   * {@code argCount} counts positional-only and ordinary parameters; {@code varNames} are the
   * parameters in the order args, keyword-only, *args, **kwargs, perhaps followed by locals.
   */
  public PyCode(
      String name,
      String qualname,
      String file,
      int firstLine,
      int argCount,
      int posOnlyCount,
      int kwOnlyCount,
      int flags,
      String[] varNames,
      String[] freeVars,
      String positions) {
    this.name = name;
    this.qualname = qualname;
    this.file = file;
    this.firstLine = firstLine;
    this.argCount = argCount;
    this.posOnlyCount = posOnlyCount;
    this.kwOnlyCount = kwOnlyCount;
    this.flagBits = flags;
    this.varNames = varNames;
    this.freeVars = freeVars;
    this.positions = positions;
  }

  /** The flags that {@code co_flags} gives. */
  public int flags() {
    return flagBits;
  }

  /** {@code types.coroutine}: what this generator function makes may be awaited. */
  public void makeAwaitable() {
    flagBits |= ITERABLE_COROUTINE;
  }

  /** How many locals {@code invoke} takes. */
  int parameterCount() {
    return argCount
        + kwOnlyCount
        + ((flagBits & VARARGS) != 0 ? 1 : 0)
        + ((flagBits & VARKEYWORDS) != 0 ? 1 : 0);
  }

  /** Whether positional arguments are all that it takes. */
  boolean isPlain() {
    return kwOnlyCount == 0 && (flagBits & (VARARGS | VARKEYWORDS)) == 0;
  }

  /** The source range of a position. */
  public Position position(int index) {
    int i = index * 5;
    if (index < 0 || i + 5 > positions.length()) {
      return new Position(firstLine, -1, firstLine, -1);
    }
    int line = positions.charAt(i) << 16 | positions.charAt(i + 1);
    return new Position(
        line, positions.charAt(i + 2), line + positions.charAt(i + 3), positions.charAt(i + 4));
  }

  /** How many positions it has. */
  int positionCount() {
    return positions.length() / 5;
  }

  /** Lines count from 1, columns (in code points) from 0; a column of -1 is unknown. */
  public record Position(int line, int column, int endLine, int endColumn) {}

  @Override
  public PyType type() {
    return Types.CODE;
  }
}
