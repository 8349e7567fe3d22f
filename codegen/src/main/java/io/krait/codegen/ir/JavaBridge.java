package io.krait.codegen.ir;

/**
 * A static method of {@link #classOf}, through which lowered code reaches a Java class: it converts
 * Python's representations to those of a Java method and back.
 *
 * @param ref how lowered code calls it
 * @param kind what it does
 * @param owner the internal name of the Java class
 * @param isInterface whether that is an interface
 * @param member the name of the Java method
 * @param descriptor its descriptor
 */
public record JavaBridge(
    MethodRef ref, Kind kind, String owner, boolean isInterface, String member, String descriptor) {
  /** What a bridge does. */
  public enum Kind {
    /** Whether an object is an instance, and no Python object. */
    IS_INSTANCE,
    /** Whether an object is the class's type object. */
    IS_CLASS,
    /** Calls a method on its first argument. */
    METHOD,
    STATIC,
    CONSTRUCTOR
  }

  /** The class that has the bridges of a module. */
  public static String classOf(String moduleInternalName) {
    return moduleInternalName + "$Bridges";
  }
}
