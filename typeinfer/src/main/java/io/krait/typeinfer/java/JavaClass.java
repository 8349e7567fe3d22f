package io.krait.typeinfer.java;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a class or interface: what it declares itself, also what the language makes
 * implicit (default constructors, a record's accessors, an enum's {@code values}), but nothing
 * inherited; that is {@link JavaHierarchy}'s. Private and synthetic members are left out.
 *
 * @param name the binary name, {@code java.util.Map$Entry}
 * @param modifiers as in {@link Modifier}, those of the declaration (a nested class may be static)
 * @param superclass null for interfaces and {@code Object}
 * @param members the binary names of member classes, by simple name
 * @param outer the binary name of the class that it is a member of, or null
 * @param components the names of a record's components, in order
 */
public record JavaClass(
    String name,
    Kind kind,
    int modifiers,
    List<JavaTypeParameter> typeParameters,
    JavaType.@Nullable ClassType superclass,
    List<JavaType.ClassType> interfaces,
    List<JavaField> fields,
    List<JavaMethod> methods,
    Map<String, String> members,
    @Nullable String outer,
    List<String> components,
    boolean deprecated) {
  /** The kinds of declarations. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  public boolean isInterface() {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  public boolean isAbstract() {
    return isInterface() || Modifier.isAbstract(modifiers);
  }

  public boolean isFinal() {
    return Modifier.isFinal(modifiers);
  }

  /** Whether it is an inner class, whose instances have an enclosing instance. */
  public boolean isInner() {
    return outer != null && !Modifier.isStatic(modifiers);
  }

  /** Its name without package and enclosing classes. */
  public String simpleName() {
    return outer == null
        ? name.substring(name.lastIndexOf('.') + 1)
        : name.substring(outer.length() + 1);
  }

  /** Its package, "" for the unnamed one. */
  public String packageName() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** The internal name of class files, {@code java/util/Map$Entry}. */
  public String internalName() {
    return name.replace('.', '/');
  }
}
