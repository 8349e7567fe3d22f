package io.krait.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Python exception: the object and the Java throwable are one. Stackless; the frames that it
 * passes while unwinding are added as (code, position) pairs, innermost first.
 */
public final class PyBaseException extends RuntimeException implements HasDict {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FRAMES = 1 << 16;
  private static final PyCode[] NO_CODES = {};
  private static final int[] NO_POSITIONS = {};

  private transient PyType type;
  private transient PyTuple args;
  private transient @Nullable PyDict dict;
  private transient @Nullable Object @Nullable [] fields;

  /** {@code __cause__}, {@code __context__}. */
  transient @Nullable PyBaseException cause;

  transient @Nullable PyBaseException context;
  transient boolean suppressContext;

  /** The traceback as unwound so far, innermost frame first. */
  private transient PyCode[] codes = NO_CODES;

  private transient int[] positions = NO_POSITIONS;
  private transient int depth;

  /** The next frame is not added: it is there already, from before a bare {@code raise}. */
  transient boolean again;

  /** It may be in the chain of contexts of another one. */
  transient boolean linked;

  /** It stands for an overflow of the Java stack. */
  transient boolean overflow;

  /** The exception of Java code that this one stands for. */
  transient @Nullable Throwable javaCause;

  /** The group that this one was split off. */
  transient @Nullable PyBaseException partOf;

  /** What {@code __traceback__} or {@code with_traceback} set: frames outside of those unwound. */
  transient @Nullable PyTraceback earlier;

  public PyBaseException(PyType type) {
    this(type, PyTuple.of());
  }

  public PyBaseException(PyType type, PyTuple args) {
    super(null, null, true, true);
    this.type = type;
    this.args = args;
  }

  /** The exception that stands for one of Java code. */
  public static PyBaseException ofJava(PyType type, PyTuple args, Throwable thrown) {
    PyBaseException e = new PyBaseException(type, args);
    e.javaCause = thrown;
    return e;
  }

  /** Makes it stand for an exception of Java code. */
  public void setJavaThrowable(Throwable thrown) {
    javaCause = thrown;
  }

  /** The exception of Java code that this one stands for, or null. */
  public @Nullable Throwable javaThrowable() {
    return javaCause;
  }

  /** Takes no Java stack: {@link Crossing} gives it one where Java will see it. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // it does nothing
  public Throwable fillInStackTrace() {
    return this;
  }

  /**
   * Whether it is of a Python class, or of one below it, of that name: {@code ValueError}, {@code
   * acme.pricing.PriceError}. For Java code, which can tell them apart by nothing else.
   */
  public boolean is(String className) {
    for (PyType t : type.mro) {
      if (className.equals(t.name) || className.equals(t.module() + "." + t.qualname())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public PyType type() {
    return type;
  }

  void setType(PyType value) {
    type = value;
  }

  /** {@code args}. */
  public PyTuple args() {
    return args;
  }

  public void setArgs(PyTuple value) {
    args = value;
  }

  /** An attribute of the built-in exception class, such as {@code errno}; null where unset. */
  public @Nullable Object field(int index) {
    @Nullable Object[] f = fields;
    return f == null || index >= f.length ? null : f[index];
  }

  public void setField(int index, @Nullable Object value) {
    @Nullable Object[] f = fields;
    if (f == null) {
      f = new Object[index + 1];
    } else if (index >= f.length) {
      f = Arrays.copyOf(f, index + 1);
    }
    f[index] = value;
    fields = f;
  }

  public @Nullable PyBaseException context() {
    return context;
  }

  public void setContext(@Nullable PyBaseException e) {
    context = e;
    if (e != null) {
      e.linked = true;
    }
  }

  public @Nullable PyBaseException cause() {
    return cause;
  }

  /** Sets {@code __cause__}, which suppresses the context. */
  public void setCause(@Nullable PyBaseException e) {
    cause = e;
    suppressContext = true;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }

  // ---- traceback

  /** Adds a frame that the exception passed; position -1: the frame is there already. */
  void addFrame(PyCode code, int position) {
    if (again || position < 0) {
      again = false;
      return;
    }
    if (depth == MOST_FRAMES) {
      forgetMiddle();
    }
    if (depth == codes.length) {
      int size = Math.max(4, depth * 2);
      codes = Arrays.copyOf(codes, size);
      positions = Arrays.copyOf(positions, size);
    }
    codes[depth] = code;
    positions[depth++] = position;
  }

  // Endless recursion went on here until the stack was full; CPython stops at the limit, so the
  // frames beyond it are left out.
  private int shownFrom() {
    return overflow ? Math.max(0, depth - RecursionLimit.get()) : 0;
  }

  // Of endless recursion the ends are enough.
  private void forgetMiddle() {
    int kept = MOST_FRAMES / 4;
    System.arraycopy(codes, depth - kept, codes, kept, kept);
    System.arraycopy(positions, depth - kept, positions, kept, kept);
    depth = 2 * kept;
  }

  /** Whether it has not left a frame yet. */
  boolean isNew() {
    return depth == 0 && earlier == null;
  }

  /** Forgets the frames passed so far and takes the given ones. */
  void setTraceback(@Nullable PyTraceback traceback) {
    depth = 0;
    codes = NO_CODES;
    positions = NO_POSITIONS;
    earlier = traceback;
  }

  /** {@code __traceback__}, outermost frame first; null where it was not raised yet. */
  public @Nullable PyTraceback traceback() {
    PyTraceback t = earlier;
    if (depth > 0) {
      for (int i = shownFrom(); i < depth; i++) {
        t = new PyTraceback(codes[i], positions[i], t);
      }
      setTraceback(t);
    }
    return t;
  }

  @Override
  public synchronized @Nullable Throwable getCause() {
    return javaCause;
  }

  @Override
  public String getMessage() {
    return Tracebacks.describe(this);
  }

  @Override
  public String toString() {
    return Tracebacks.describe(this);
  }
}
