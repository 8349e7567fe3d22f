package io.krait.typeinfer.java;

import java.util.List;

/** A type of Java's (JLS 4) as a declaration states it. */
public sealed interface JavaType {
  /** Whether {@code null} is among its values. */
  Nullness nullness();

  /** The same type with another nullness; primitive types and wildcards have none to change. */
  JavaType with(Nullness nullness);

  /** A primitive type, or {@code void}. */
  enum Primitive implements JavaType {
    BOOLEAN('Z', "boolean", "java.lang.Boolean"),
    BYTE('B', "byte", "java.lang.Byte"),
    SHORT('S', "short", "java.lang.Short"),
    CHAR('C', "char", "java.lang.Character"),
    INT('I', "int", "java.lang.Integer"),
    LONG('J', "long", "java.lang.Long"),
    FLOAT('F', "float", "java.lang.Float"),
    DOUBLE('D', "double", "java.lang.Double"),
    VOID('V', "void", "java.lang.Void");

    private final char descriptor;
    private final String keyword;
    private final String box;

    Primitive(char descriptor, String keyword, String box) {
      this.descriptor = descriptor;
      this.keyword = keyword;
      this.box = box;
    }

    /** Its letter in descriptors. */
    public char descriptor() {
      return descriptor;
    }

    /** Its keyword. */
    public String keyword() {
      return keyword;
    }

    /** The class of its boxed values. */
    public String box() {
      return box;
    }

    /** The one with that letter. */
    public static Primitive ofDescriptor(char letter) {
      for (Primitive p : values()) {
        if (p.descriptor == letter) {
          return p;
        }
      }
      throw new IllegalArgumentException("no primitive type has the letter " + letter);
    }

    @Override
    public Nullness nullness() {
      return Nullness.NON_NULL;
    }

    @Override
    public JavaType with(Nullness nullness) {
      return this;
    }
  }

  /**
   * A class or interface type.
   *
   * @param name the binary name, {@code java.util.Map$Entry}
   * @param arguments its own type arguments; none if it is raw or not generic
   */
  record ClassType(String name, List<JavaType> arguments, Nullness nullness) implements JavaType {
    public static final ClassType OBJECT = of("java.lang.Object");

    /** A type without arguments of unknown nullness. */
    public static ClassType of(String name) {
      return new ClassType(name, List.of(), Nullness.UNKNOWN);
    }

    @Override
    public ClassType with(Nullness n) {
      return new ClassType(name, arguments, n);
    }
  }

  /** A type variable, of the method that it stands in or else of the class. */
  record Variable(String name, Nullness nullness) implements JavaType {
    @Override
    public Variable with(Nullness n) {
      return new Variable(name, n);
    }
  }

  /** An array type. */
  record Array(JavaType component, Nullness nullness) implements JavaType {
    @Override
    public Array with(Nullness n) {
      return new Array(component, n);
    }
  }

  /**
   * A wildcard as a type argument.
   *
   * @param lower whether it is {@code ? super bound}; {@code ?} is {@code ? extends Object}
   */
  record Wildcard(JavaType bound, boolean lower) implements JavaType {
    @Override
    public Nullness nullness() {
      return bound.nullness();
    }

    @Override
    public JavaType with(Nullness nullness) {
      return this;
    }
  }
}
