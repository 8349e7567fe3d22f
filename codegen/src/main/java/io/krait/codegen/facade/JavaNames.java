package io.krait.codegen.facade;

import io.krait.runtime.PyInstance;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** Java names for Python names: the same, but for those that Java has taken. */
public final class JavaNames {
  /** What every object has, and what instances of compiled classes have. */
  private static final Set<String> TAKEN = taken();

  private JavaNames() {}

  private static Set<String> taken() {
    Set<String> names = new TreeSet<>();
    for (Method method : PyInstance.class.getMethods()) {
      names.add(method.getName());
    }
    for (Method method : Object.class.getDeclaredMethods()) {
      names.add(method.getName());
    }
    return names;
  }

  /** A name for a parameter or static method; Java's keywords get a trailing underscore. */
  public static String of(String name) {
    return SourceVersion.isKeyword(name) || name.equals("_") ? name + "_" : name;
  }

  /** A name for a method of an instance. */
  public static String ofMember(String name) {
    return TAKEN.contains(name) ? name + "_" : of(name);
  }

  /** {@code getTotal} for {@code total}, {@code isOpen} where it is a boolean. */
  public static String accessor(String prefix, String name) {
    String all = prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return TAKEN.contains(all) ? all + "_" : all;
  }

  /** Whether a Python name is for others to use, as far as its first letter tells. */
  public static boolean isPublic(String name) {
    return !name.startsWith("_");
  }
}
