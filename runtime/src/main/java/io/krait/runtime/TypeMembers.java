package io.krait.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the namespace of a built-in type from its annotated Java class. */
final class TypeMembers {
  private TypeMembers() {}

  static void load(PyType type, String className, Map<String, Object> namespace) {
    load(type, javaClass(className), namespace);
  }

  private static void load(PyType type, Class<?> c, Map<String, Object> namespace) {
    ClassFileMembers file = ClassFileMembers.of(c);
    if (type.header == null) {
      type.header = header(type, file);
    }
    for (NativeMember m : file.members) {
      add(type, m, namespace);
    }
    for (Object part : (List<?>) file.header.getOrDefault("parts", List.of())) {
      String descriptor = (String) part;
      String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
      load(type, javaClass(name), namespace);
    }
  }

  // Types such as FunctionType, which the stub knows by another name, say "builtins" of themselves.
  private static NativeHeader header(PyType type, ClassFileMembers file) {
    String stub = (String) file.header.getOrDefault("value", "");
    int end = stub.indexOf('(');
    boolean own = (end < 0 ? stub : stub.substring(0, end)).equals(type.name);
    return new NativeHeader(
        own ? (String) file.header.getOrDefault("module", "builtins") : "builtins",
        (String) file.header.getOrDefault("doc", ""));
  }

  static Class<?> javaClass(String name) {
    try {
      return Class.forName(name, false, TypeMembers.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("members class " + name + " is missing", e);
    }
  }

  private static void add(PyType type, NativeMember m, Map<String, Object> namespace) {
    String name = m.name();
    if (m.isConstant()) {
      namespace.put(name, m.constantValue());
      return;
    }
    NativeFunction f = new NativeFunction(m, type, null);
    switch (m.kind()) {
      case "GETTER" -> accessor(type, name, f, null, namespace);
      case "SETTER" -> accessor(type, name, null, f, namespace);
      case "STATIC_METHOD" ->
          namespace.put(name, new PyStaticMethod(new PyBuiltinFunction(f, null)));
      case "CLASS_METHOD" -> namespace.put(name, new PyClassMethodDescriptor(f, type));
      default -> namespace.put(name, method(type, name, f));
    }
  }

  private static Object method(PyType type, String name, NativeFunction f) {
    return switch (name) {
      case "__new__" -> new PyStaticMethod(new PyBuiltinFunction(f, type));
      case "__init_subclass__", "__class_getitem__", "__subclasshook__" ->
          new PyClassMethodDescriptor(f, type);
      default -> new PyMethodDescriptor(f, type);
    };
  }

  private static void accessor(
      PyType type,
      String name,
      @Nullable NativeFunction getter,
      @Nullable NativeFunction setter,
      Map<String, Object> namespace) {
    Object known = namespace.get(name);
    PyGetSet old = known instanceof PyGetSet g ? g : new PyGetSet(name, type, null, null);
    namespace.put(name, old.with(getter, setter));
  }
}
