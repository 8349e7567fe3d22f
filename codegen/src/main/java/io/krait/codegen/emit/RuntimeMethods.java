package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes references to Java methods and fields from class literals, so that a renamed or changed
 * runtime method is noticed when the compiler starts, not when a compiled program does.
 */
public final class RuntimeMethods {
  private RuntimeMethods() {}

  /** A method declared in a class; raises CompilerBugException if there is none. */
  public static MethodRef method(Class<?> owner, String name, Class<?>... parameters) {
    try {
      Method m = owner.getDeclaredMethod(name, parameters);
      MethodRef.Kind kind =
          Modifier.isStatic(m.getModifiers())
              ? MethodRef.Kind.STATIC
              : owner.isInterface() ? MethodRef.Kind.INTERFACE : MethodRef.Kind.VIRTUAL;
      boolean isVoid = m.getReturnType() == void.class;
      Rep result = isVoid ? Rep.ANY : rep(m.getReturnType());
      return new MethodRef(kind, name(owner), name, reps(parameters), result, isVoid);
    } catch (NoSuchMethodException e) {
      throw new CompilerBugException("runtime has no " + owner.getName() + "." + name, e);
    }
  }

  /** A constructor. */
  public static MethodRef constructor(Class<?> owner, Class<?>... parameters) {
    try {
      Constructor<?> c = owner.getDeclaredConstructor(parameters);
      return new MethodRef(
          MethodRef.Kind.NEW,
          name(owner),
          "<init>",
          reps(c.getParameterTypes()),
          new Rep.Ref(name(owner)),
          false);
    } catch (NoSuchMethodException e) {
      throw new CompilerBugException("runtime has no such constructor of " + owner.getName(), e);
    }
  }

  /** A field declared in a class. */
  public static FieldRef field(Class<?> owner, String name) {
    try {
      return new FieldRef(name(owner), name, rep(owner.getDeclaredField(name).getType()));
    } catch (NoSuchFieldException e) {
      throw new CompilerBugException("runtime has no " + owner.getName() + "." + name, e);
    }
  }

  /** The internal name of a class. */
  public static String name(Class<?> c) {
    return c.getName().replace('.', '/');
  }

  /** The representation of values of a Java type. */
  public static Rep rep(Class<?> c) {
    if (c == long.class) {
      return Rep.Prim.I64;
    } else if (c == double.class) {
      return Rep.Prim.F64;
    } else if (c == boolean.class) {
      return Rep.Prim.BOOL;
    } else if (c == int.class) {
      return Rep.Prim.I32;
    } else if (c.isPrimitive()) {
      throw new CompilerBugException("no representation for " + c);
    }
    return new Rep.Ref(name(c));
  }

  private static List<Rep> reps(Class<?>[] classes) {
    List<Rep> reps = new ArrayList<>();
    for (Class<?> c : classes) {
      reps.add(rep(c));
    }
    return List.copyOf(reps);
  }
}
