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

  /** Reads the members of a built-in type from one more annotated Java class. */
  public static void members(PyType type, String members, Map<String, Object> namespace) {
    TypeMembers.load(type, members, namespace);
  }

  /** Whether weak references may refer to a class's instances. */
  public static boolean hasWeakReferences(PyType type) {
    if (type.lookup("__weakref__") != null) {
      return true;
    }
    PyType solid = Classes.solidBase(type);
    return solid == Types.SET || solid == Types.FROZENSET || solid.isSubtypeOf(Types.TYPE);
  }

  /** {@code object.__setattr__}. */
  public static void setAttribute(Object o, String name, Object value) {
    Attrs.plainSet(o, Types.of(o), name, value);
  }

  /** {@code object.__delattr__}. */
  public static void deleteAttribute(Object o, String name) {
    Attrs.plainDelete(o, Types.of(o), name);
  }

  /** {@code object.__new__}, without its checks. */
  public static Object allocate(PyType type) {
    return ObjectMethods.allocate(type);
  }

  /** {@code type.__new__(metaclass, name, bases, namespace, **keywords)}. */
  public static PyType newType(
      PyType metaclass, String name, PyTuple bases, Object namespace, @Nullable PyDict keywords) {
    Object made =
        TypeMethods.new_(
            metaclass, name, bases, namespace, keywords == null ? new PyDict() : keywords);
    return (PyType) made;
  }

  /** {@code type.__call__}: makes an instance with {@code __new__} and {@code __init__}. */
  public static Object instantiate(PyType type, PyTuple arguments, PyDict keywords) {
    return TypeMethods.call(type, arguments, keywords);
  }

  /** Sets a class attribute as {@code type.__setattr__} does. */
  public static void setOnType(PyType type, String name, Object value) {
    TypeAttrs.set(type, name, value);
  }

  /** Deletes a class attribute as {@code type.__delattr__} does. */
  public static void deleteOnType(PyType type, String name) {
    TypeAttrs.delete(type, name);
  }

  /** Deletes a class attribute; false where the class itself has none of that name. */
  public static boolean removeFromType(PyType type, String name) {
    return type.deleteOwn(name);
  }

  /** {@code type.__getattribute__}; null where there is nothing. */
  public static @Nullable Object typeAttribute(PyType type, String name) {
    return TypeAttrs.get(type, name);
  }

  /** The value that an attribute of a class has for an instance. */
  public static Object bind(Object attribute, Object instance) {
    return Attrs.bind(attribute, instance, Types.of(instance));
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
        Object value = entry.getValue();
        if (value instanceof PyStaticMethod method
            && method.function() instanceof PyBuiltinFunction function) {
          value = new PyStaticMethod(new PyBuiltinFunction(function.function, null));
        } else if (value instanceof PyMethodDescriptor method) {
          value =
              isConstructorPart(entry.getKey())
                  ? new JavaMethod(method.function)
                  : new PyMethodDescriptor(method.function, Types.OBJECT);
        }
        namespace.putStr(entry.getKey(), value);
      }
    }
    return namespace;
  }

  // Those of object itself are recognised by their owner, and skipped.
  private static boolean isConstructorPart(String name) {
    return switch (name) {
      case "__init__", "__getattribute__", "__setattr__", "__delattr__", "__hash__" -> true;
      default -> false;
    };
  }

  /** A method of a class made by {@link #build}, for any self. */
  private record JavaMethod(NativeFunction function) implements PyCallable, Descriptor {
    private static final PyType TYPE = PyType.builtin("method_descriptor", Types.OBJECT, "");

    @Override
    public Object get(@Nullable Object instance, PyType owner) {
      return instance == null ? this : new PyBuiltinMethod(function, instance);
    }

    @Override
    public Object call(Object[] arguments, String @Nullable [] keywords) {
      return function.call(arguments, keywords);
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
