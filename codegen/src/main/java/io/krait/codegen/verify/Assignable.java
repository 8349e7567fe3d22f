package io.krait.codegen.verify;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions about the classes of representations, answered as far as the classes exist here. */
final class Assignable {
  private final Map<String, Boolean> methods = new HashMap<>();

  /** Whether a value of one representation may be held in a variable of another. */
  boolean assignable(Rep from, Rep to) {
    if (from.equals(to) || (to.equals(Rep.ANY) && from instanceof Rep.Ref)) {
      return true;
    }
    if (!(from instanceof Rep.Ref f) || !(to instanceof Rep.Ref t)) {
      return from == Rep.Prim.BOOL && to == Rep.Prim.I32;
    }
    if (f.equals(Rep.ANY)) {
      Class<?> c = find(t.internalName());
      return c != null && c.isInterface();
    }
    Class<?> a = find(f.internalName());
    Class<?> b = find(t.internalName());
    return a == null || b == null || b.isInterface() || b.isAssignableFrom(a);
  }

  /** Whether a method of the runtime or of Java exists; others are taken for granted. */
  boolean exists(MethodRef m) {
    if (!m.owner().startsWith("io/krait/runtime/") && !m.owner().startsWith("java/")) {
      return true;
    }
    String key = m.kind() + m.owner() + "." + m.name() + m.descriptor();
    return methods.computeIfAbsent(key, k -> find(m));
  }

  private static boolean find(MethodRef m) {
    Class<?> c = find(m.owner());
    if (c == null) {
      return false;
    }
    Executable[] all =
        m.kind() == MethodRef.Kind.NEW ? c.getDeclaredConstructors() : c.getMethods();
    return Arrays.stream(all)
        .filter(e -> m.kind() == MethodRef.Kind.NEW || e.getName().equals(m.name()))
        .anyMatch(e -> descriptor(e).equals(m.descriptor()));
  }

  private static String descriptor(Executable e) {
    StringBuilder b = new StringBuilder("(");
    for (Class<?> p : e.getParameterTypes()) {
      b.append(p.descriptorString());
    }
    Class<?> result =
        e instanceof java.lang.reflect.Method method ? method.getReturnType() : void.class;
    return b.append(')').append(result.descriptorString()).toString();
  }

  private static @Nullable Class<?> find(String internalName) {
    try {
      return Class.forName(
          internalName.replace('/', '.'), false, Assignable.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null; // a class of the program being compiled
    }
  }
}
