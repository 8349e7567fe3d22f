package io.krait.codegen.facade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor that Java sees.
 *
 * @param name in Java
 * @param pythonName of what it calls
 * @param doc the docstring, or null
 */
public record FacadeMethod(
    Kind kind,
    String name,
    String pythonName,
    List<JavaType.Var> typeParameters,
    List<Parameter> parameters,
    JavaType result,
    @Nullable String doc,
    @Nullable FastPath fast) {
  /** What calling it does. */
  public enum Kind {
    /** Calls a function of the module. */
    FUNCTION,
    /** Calls a static or class method. */
    CLASS_MEMBER,
    /** Calls a method of the receiver. */
    METHOD,
    /** Makes an instance. */
    CONSTRUCTOR,
    /** Reads an attribute. */
    GETTER,
    /** Sets an attribute. */
    SETTER,
    /** Reads a variable of the module. */
    VARIABLE,
    /** A method of an interface. */
    ABSTRACT,
    /** An attribute, as an interface has it. */
    ABSTRACT_GETTER;

    public boolean isStatic() {
      return this == FUNCTION || this == CLASS_MEMBER || this == VARIABLE;
    }

    public boolean isAbstract() {
      return this == ABSTRACT || this == ABSTRACT_GETTER;
    }
  }

  /** How an argument reaches the Python function. */
  public enum Passing {
    POSITION,
    KEYWORD,
    /** The items of an array, as {@code *args}. */
    ITEMS,
    /** A {@code Keywords} object. */
    KEYWORDS
  }

  /**
   * A parameter.
   *
   * @param name in Java
   * @param pythonName as Python has it
   */
  public record Parameter(String name, String pythonName, JavaType type, Passing passing) {}

  public boolean isVarargs() {
    return !parameters.isEmpty() && parameters.getLast().type() instanceof JavaType.Array;
  }

  /** The JVM descriptor. */
  public String descriptor() {
    StringBuilder text = new StringBuilder("(");
    parameters.forEach(p -> text.append(p.type().descriptor()));
    return text + ")" + result.descriptor();
  }

  /** The Signature attribute, or null where the descriptor says it all. */
  public @Nullable String signature() {
    boolean generic =
        !typeParameters.isEmpty()
            || result.isGeneric()
            || parameters.stream().anyMatch(p -> p.type().isGeneric());
    if (!generic) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    if (!typeParameters.isEmpty()) {
      text.append('<');
      typeParameters.forEach(v -> text.append(v.declaration()));
      text.append('>');
    }
    text.append('(');
    parameters.forEach(p -> text.append(p.type().signature()));
    return text + ")" + result.signature();
  }
}
