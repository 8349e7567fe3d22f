package io.krait.codegen.facade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface or enum that Java sees.
 *
 * @param internalName of the Java class
 * @param pythonName the class's name in its module; the module's own name for a module
 * @param superType of a class, another compiled class with its arguments; else null
 * @param constants of a module the variables that are never to change, of an enum its members
 * @param equality whether it has {@code equals} and {@code hashCode} by Python's equality
 * @param ordered whether it is {@code Comparable}
 * @param refusesInstances whether instances cannot be made by a constructor
 * @param doc the docstring, or null
 */
public record FacadeClass(
    Kind kind,
    String internalName,
    String pythonName,
    JavaType.@Nullable Ref superType,
    List<JavaType.Var> typeParameters,
    List<JavaType.Ref> interfaces,
    List<FacadeMethod> methods,
    List<Constant> constants,
    boolean equality,
    boolean ordered,
    boolean refusesInstances,
    @Nullable String doc) {
  /** What it stands for. */
  public enum Kind {
    MODULE,
    CLASS,
    PROTOCOL,
    ENUM
  }

  /**
   * A constant.
   *
   * @param value a Long, Double, Boolean (as Integer) or String; null for an enum's member
   */
  public record Constant(String name, JavaType type, @Nullable Object value) {}

  public String packageName() {
    return internalName.substring(0, internalName.lastIndexOf('/')).replace('/', '.');
  }

  public String simpleName() {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }

  /** The same class with these interfaces. */
  public FacadeClass implementing(List<JavaType.Ref> more) {
    return new FacadeClass(
        kind,
        internalName,
        pythonName,
        superType,
        typeParameters,
        more,
        methods,
        constants,
        equality,
        ordered,
        refusesInstances,
        doc);
  }

  /** The Signature attribute, or null where none is needed. */
  public @Nullable String signature(String superName) {
    boolean generic =
        !typeParameters.isEmpty()
            || (superType != null && superType.isGeneric())
            || interfaces.stream().anyMatch(JavaType.Ref::isGeneric);
    if (!generic) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    if (!typeParameters.isEmpty()) {
      text.append('<');
      typeParameters.forEach(v -> text.append(v.declaration()));
      text.append('>');
    }
    text.append(superType == null ? "L" + superName + ";" : superType.signature());
    interfaces.forEach(i -> text.append(i.signature()));
    return text.toString();
  }
}
