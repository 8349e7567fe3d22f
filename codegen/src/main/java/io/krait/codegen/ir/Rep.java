package io.krait.codegen.ir;

/** How a value is held on the JVM. */
public sealed interface Rep {
  /** Any Python value, as an object; Java null where the variable is unbound. */
  @SuppressWarnings("ClassInitializationDeadlock") // a record without static state
  Ref ANY = new Ref("java/lang/Object");

  /** The JVM's unboxed kinds. */
  enum Prim implements Rep {
    /** A Python int known to fit. */
    I64("J"),
    /** A Python float. */
    F64("D"),
    /** A Python bool, or the outcome of a test. */
    BOOL("Z"),
    /** A machine int: array indices, resume points. Never a Python value. */
    I32("I");

    private final String descriptor;

    Prim(String descriptor) {
      this.descriptor = descriptor;
    }

    @Override
    public String descriptor() {
      return descriptor;
    }
  }

  /**
   * A reference that the verifier knows to be of a class, or an array.
   *
   * @param internalName {@code java/lang/String}, or {@code [J} for an array
   */
  record Ref(String internalName) implements Rep {
    @Override
    public String descriptor() {
      return internalName.startsWith("[") ? internalName : "L" + internalName + ";";
    }
  }

  /** The JVM field descriptor. */
  String descriptor();

  /** Whether a local variable of it takes two JVM slots. */
  default boolean isWide() {
    return this == Prim.I64 || this == Prim.F64;
  }
}
