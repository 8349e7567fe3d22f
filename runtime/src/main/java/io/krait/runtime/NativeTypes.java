package io.krait.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What native modules need to make classes while the program runs. */
public final class NativeTypes {
  private NativeTypes() {}

  /** Puts an attribute into the namespace of a built-in type that is being made. */
  public static void define(PyType type, String name, Object value) {
    type.define(name, value);
  }

  /**
   * Builds a class as a class statement does, from methods written in Java. Its instances are
   * ordinary ones, and programs may subclass it.
   *
   * @param members the Java class whose annotated methods become the class's methods
   */
  public static PyType build(
      String module, String name, PyTuple bases, @Nullable PyType metaclass, String members) {
    PyDict namespace = namespace(module, name, members);
    PyDict keywords = null;
    if (metaclass != null) {
      keywords = new PyDict();
      keywords.putStr("metaclass", metaclass);
    }
    return (PyType) Classes.build(name, bases, namespace, keywords, null, null);
  }

  /** The namespace of such a class. */
  public static PyDict namespace(String module, String name, String members) {
    PyDict namespace = new PyDict();
    namespace.putStr("__module__", module);
    namespace.putStr("__qualname__", name);
    if (!members.isEmpty()) {
      PyType carrier = PyType.builtin(module + "." + name, Types.OBJECT, members);
      Map<String, Object> found = new LinkedHashMap<>();
      TypeMembers.load(carrier, members, found);
      for (Map.Entry<String, Object> entry : found.entrySet()) {
        namespace.putStr(entry.getKey(), entry.getValue());
      }
    }
    return namespace;
  }
}
