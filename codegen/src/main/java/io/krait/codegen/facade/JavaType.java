package io.krait.codegen.facade;

import java.util.List;

/** A type in a signature that Java sees. */
public sealed interface JavaType {
  /** Any object, or null for None. */
  @SuppressWarnings("ClassInitializationDeadlock") // a record without static state
  Ref OBJECT = new Ref(Kind.OBJECT, "java/lang/Object", List.of(), true);

  /** What a value of a reference type is to Python, which decides how it is converted. */
  enum Kind {
    /** A boxed number: an int, float or bool that may be None, or stands in a type argument. */
    LONG,
    DOUBLE,
    BOOLEAN,
    TEXT,
    /** Anything. */
    OBJECT,
    /** An instance of a Java class: a compiled class, or a container seen as java.util has it. */
    INSTANCE,
    ITERATOR,
    ITERABLE,
    /** A {@code byte[]}, copied. */
    BYTES,
    /** A functional interface for a callable. */
    FUNCTION,
    /** A Java enum for a Python enum. */
    CONSTANT,
    /** An interface for a protocol. */
    PROTOCOL
  }

  /** What is no object. */
  enum Prim implements JavaType {
    LONG("J", "long"),
    DOUBLE("D", "double"),
    BOOLEAN("Z", "boolean"),
    VOID("V", "void");

    private final String descriptor;
    private final String source;

    Prim(String descriptor, String source) {
      this.descriptor = descriptor;
      this.source = source;
    }

    @Override
    public String descriptor() {
      return descriptor;
    }

    @Override
    public String signature() {
      return descriptor;
    }

    @Override
    public String source() {
      return source;
    }
  }

  /**
   * A class or interface.
   *
   * @param internalName {@code java/util/List}; {@code [B} for bytes
   * @param nullable whether null stands for None
   */
  record Ref(Kind kind, String internalName, List<JavaType> args, boolean nullable)
      implements JavaType {
    @Override
    public String descriptor() {
      return internalName.startsWith("[") ? internalName : "L" + internalName + ";";
    }

    @Override
    public String signature() {
      if (args.isEmpty()) {
        return descriptor();
      }
      StringBuilder text = new StringBuilder("L" + internalName + "<");
      args.forEach(a -> text.append(a.signature()));
      return text + ">;";
    }

    @Override
    public String source() {
      if (kind == Kind.BYTES) {
        return "byte[]";
      }
      String name = internalName.replace('/', '.');
      if (name.startsWith("java.lang.")) {
        name = name.substring("java.lang.".length());
      }
      return args.isEmpty()
          ? name
          : name + "<" + String.join(", ", args.stream().map(JavaType::source).toList()) + ">";
    }

    /** The same type, None being a value of it. */
    public Ref orNull() {
      return nullable ? this : new Ref(kind, internalName, args, true);
    }
  }

  /** A type variable; what erasure leaves of it is its bound. */
  record Var(String name, Ref bound) implements JavaType {
    @Override
    public String descriptor() {
      return bound.descriptor();
    }

    @Override
    public String signature() {
      return "T" + name + ";";
    }

    @Override
    public String source() {
      return name;
    }

    /** As a class or method declares it, in a Signature attribute. */
    public String declaration() {
      return name + (bound.kind() == Kind.PROTOCOL ? "::" : ":") + bound.signature();
    }

    /** As a class or method declares it, in source. */
    public String sourceDeclaration() {
      return bound.kind() == Kind.OBJECT ? name : name + " extends " + bound.source();
    }
  }

  /** The array of a variable arity parameter. */
  record Array(JavaType element) implements JavaType {
    @Override
    public String descriptor() {
      return "[" + element.descriptor();
    }

    @Override
    public String signature() {
      return "[" + element.signature();
    }

    @Override
    public String source() {
      return element.source() + "...";
    }
  }

  /** The JVM descriptor. */
  String descriptor();

  /** The text in a Signature attribute (JVMS 4.7.9.1). */
  String signature();

  /** As source has it. */
  String source();

  /** Whether the descriptor does not say it all. */
  default boolean isGeneric() {
    return !signature().equals(descriptor());
  }
}
