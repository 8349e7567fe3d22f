package io.krait.runtime.java;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/** Writes the class file of a {@link JavaAdapter}. */
final class JavaAdapterWriter {
  /** The static field of the Python class. */
  static final String TYPE = "$type";

  /** What the name of a method begins with that calls the superclass's. */
  static final String SUPER = "super$";

  private static final String PY_TYPE = "Lio/krait/runtime/PyType;";
  private static final String PY_DICT = "Lio/krait/runtime/PyDict;";
  private static final String ADAPTER = "io/krait/runtime/java/JavaAdapter";
  private static final String OVERRIDES = "io/krait/runtime/java/JavaOverrides";
  private static final String CALL =
      "(L" + ADAPTER + ";Ljava/lang/String;[Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object;";
  private static final int PUBLIC = 1;
  private static final int STATIC = 8;

  private final String superName;
  private final ClassWriting out;

  JavaAdapterWriter(String name, Class<?> base, List<Class<?>> interfaces) {
    this.superName = internal(base);
    out = new ClassWriting(name, superName);
    interfaces.forEach(i -> out.implement(internal(i)));
    out.implement(ADAPTER);
    out.field(PUBLIC | STATIC, TYPE, PY_TYPE);
    out.field(PUBLIC, "$dict", PY_DICT);
    out.method(PUBLIC, "type", "()" + PY_TYPE, out.code().getStatic(name, TYPE, PY_TYPE).give('L'));
    out.method(
        PUBLIC,
        "dictOrNull",
        "()" + PY_DICT,
        out.code().load('L', 0).getField(name, "$dict", PY_DICT).give('L'));
    out.method(
        PUBLIC,
        "setDict",
        "(" + PY_DICT + ")V",
        out.code().load('L', 0).load('L', 1).putField(name, "$dict", PY_DICT).give('V'));
  }

  byte[] write() {
    return out.write();
  }

  static String descriptor(Method m) {
    return MethodType.methodType(m.getReturnType(), m.getParameterTypes())
        .toMethodDescriptorString();
  }

  private static String internal(Class<?> c) {
    return c.getName().replace('.', '/');
  }

  private static char kind(Class<?> c) {
    String d = c.descriptorString();
    return d.charAt(0) == '[' ? 'L' : d.charAt(0);
  }

  /** A constructor of the superclass's parameters. */
  void constructor(Constructor<?> c) {
    String descriptor =
        MethodType.methodType(void.class, c.getParameterTypes()).toMethodDescriptorString();
    ClassWriting.Code code = out.code().load('L', 0);
    loadAll(code, c.getParameterTypes());
    code.invoke(ClassWriting.SPECIAL, superName, "<init>", descriptor, false).give('V');
    int varargs = c.isVarArgs() ? 0x80 : 0;
    out.method(PUBLIC | varargs, "<init>", descriptor, code);
  }

  private static void loadAll(ClassWriting.Code code, Class<?>[] types) {
    int slot = 1;
    for (Class<?> t : types) {
      code.load(kind(t), slot);
      slot += t == long.class || t == double.class ? 2 : 1;
    }
  }

  /** A method that calls Python's, and beside it one that calls the superclass's. */
  void override(Method m, String python) {
    String descriptor = descriptor(m);
    ClassWriting.Code code = out.code().load('L', 0);
    switch (python) {
      case "__eq__" ->
          code.load('L', 1)
              .invokeStatic(OVERRIDES, "equals", "(L" + ADAPTER + ";Ljava/lang/Object;)Z");
      case "__hash__" -> code.invokeStatic(OVERRIDES, "hash", "(L" + ADAPTER + ";)I");
      case "__str__" ->
          code.invokeStatic(OVERRIDES, "str", "(L" + ADAPTER + ";)Ljava/lang/String;");
      default -> general(m, python, code);
    }
    out.method(PUBLIC, m.getName(), descriptor, code.give(kind(m.getReturnType())));
    if (!Modifier.isAbstract(m.getModifiers())) {
      Class<?> home = m.getDeclaringClass();
      ClassWriting.Code above = out.code().load('L', 0);
      loadAll(above, m.getParameterTypes());
      boolean isInterface = home.isInterface();
      above.invoke(
          ClassWriting.SPECIAL,
          isInterface ? internal(home) : superName,
          m.getName(),
          descriptor,
          isInterface);
      out.method(PUBLIC, SUPER + m.getName(), descriptor, above.give(kind(m.getReturnType())));
    }
  }

  private static void general(Method m, String python, ClassWriting.Code code) {
    Class<?>[] types = m.getParameterTypes();
    code.text(python).objects(types.length);
    int slot = 1;
    for (int i = 0; i < types.length; i++) {
      code.dup().integer(i).load(kind(types[i]), slot).box(kind(types[i])).storeObject();
      slot += types[i] == long.class || types[i] == double.class ? 2 : 1;
    }
    Class<?> result = m.getReturnType();
    code.classOf(result).invokeStatic(OVERRIDES, "call", CALL);
    if (result == void.class) {
      code.pop();
    } else if (result.isPrimitive()) {
      code.unbox(kind(result));
    } else {
      code.cast(internal(result));
    }
  }
}
