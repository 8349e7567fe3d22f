package io.krait.typeinfer.java;

import java.lang.reflect.Modifier;
import java.util.List;

/**
 * A method, or a constructor, whose name is {@code <init>}.
 *
 * @param descriptor of the erasure, as in class files
 * @param modifiers as in {@link Modifier}; {@link #VARARGS} for a method of variable arity
 * @param thrown the exception types that it declares
 */
public record JavaMethod(
    String name,
    String descriptor,
    int modifiers,
    List<JavaTypeParameter> typeParameters,
    List<JavaParameter> parameters,
    JavaType result,
    List<JavaType> thrown,
    boolean deprecated)
    implements JavaMember {
  /** The name of constructors. */
  public static final String CONSTRUCTOR = "<init>";

  /** The modifier of a method of variable arity. */
  public static final int VARARGS = 0x80;

  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  public boolean isVarargs() {
    return (modifiers & VARARGS) != 0;
  }

  public boolean isAbstract() {
    return Modifier.isAbstract(modifiers);
  }
}
