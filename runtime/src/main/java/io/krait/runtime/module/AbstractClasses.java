package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Classes;
import io.krait.runtime.Imports;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.PyChainMap;
import io.krait.runtime.container.PyDeque;
import io.krait.runtime.container.PyUserObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The abstract classes of {@code collections.abc}, each made when it is first asked for. Those with
 * a structure take any class that has the methods; the others know the built-in classes that
 * CPython registers.
 */
public final class AbstractClasses {
  private static final Map<String, PyType> MADE = new HashMap<>();
  private static final String MIXINS = "io.krait.runtime.module.";

  private AbstractClasses() {}

  /** The abstract class of that name. */
  public static synchronized PyType get(String name) {
    PyType known = MADE.get(name);
    if (known == null) {
      known = make(name);
      MADE.put(name, known);
      register(name, known);
    }
    return known;
  }

  /** Whether the class has all these methods, none of them None. */
  static boolean hasMethods(PyType type, String[] methods) {
    for (String method : methods) {
      Object value = type.lookup(method);
      if (value == null || value == PyNone.NONE) {
        return false;
      }
    }
    return true;
  }

  /** {@code os.PathLike}. */
  static PyType pathLike() {
    return get("PathLike");
  }

  private static PyType make(String name) {
    return switch (name) {
      case "Hashable" -> structural(name, "", "__hash__");
      case "Awaitable" -> structural(name, "", "__await__");
      case "Coroutine" ->
          build(
              name,
              "",
              new String[] {"__await__", "send", "throw", "close"},
              "send throw",
              "Awaitable");
      case "AsyncIterable" -> structural(name, "", "__aiter__");
      case "AsyncIterator" ->
          build(name, "", new String[] {"__anext__", "__aiter__"}, "__anext__", "AsyncIterable");
      case "AsyncGenerator" ->
          build(
              name,
              "",
              new String[] {"__aiter__", "__anext__", "asend", "athrow", "aclose"},
              "asend athrow",
              "AsyncIterator");
      case "Iterable" -> structural(name, "", "__iter__");
      case "Iterator" ->
          build(
              name, "IteratorMixin", new String[] {"__iter__", "__next__"}, "__next__", "Iterable");
      case "Generator" ->
          build(
              name,
              "GeneratorMixin",
              new String[] {"__iter__", "__next__", "send", "throw", "close"},
              "send throw",
              "Iterator");
      case "Reversible" ->
          build(name, "", new String[] {"__reversed__", "__iter__"}, "__reversed__", "Iterable");
      case "Sized" -> structural(name, "", "__len__");
      case "Container" -> structural(name, "", "__contains__");
      case "Collection" ->
          build(
              name,
              "",
              new String[] {"__len__", "__iter__", "__contains__"},
              "",
              "Sized",
              "Iterable",
              "Container");
      case "Buffer" -> structural(name, "", "__buffer__");
      case "Callable" -> structural(name, "CallableMixin", "__call__");
      case "Set" -> build(name, "SetMixin", null, "", "Collection");
      case "MutableSet" -> build(name, "MutableSetMixin", null, "add discard", "Set");
      case "Mapping" -> build(name, "MappingMixin", null, "__getitem__", "Collection");
      case "MutableMapping" ->
          build(name, "MutableMappingMixin", null, "__setitem__ __delitem__", "Mapping");
      case "MappingView" -> build(name, "MappingViewMixin", null, "", "Sized");
      case "KeysView" -> build(name, "KeysViewMixin", null, "", "MappingView", "Set");
      case "ItemsView" -> build(name, "ItemsViewMixin", null, "", "MappingView", "Set");
      case "ValuesView" -> build(name, "ValuesViewMixin", null, "", "MappingView", "Collection");
      case "Sequence" ->
          build(name, "SequenceMixin", null, "__getitem__", "Reversible", "Collection");
      case "MutableSequence" ->
          build(name, "MutableSequenceMixin", null, "__setitem__ __delitem__ insert", "Sequence");
      case "ByteString" -> build(name, "", null, "", "Sequence");
      case "PathLike" -> structural(name, "", "__fspath__");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static PyType structural(String name, String mixin, String method) {
    return build(name, mixin, new String[] {method}, method);
  }

  private static PyType build(
      String name,
      String mixin,
      String @Nullable [] structure,
      String abstractMethods,
      String... bases) {
    Object[] parents = new Object[bases.length];
    for (int i = 0; i < bases.length; i++) {
      parents[i] = get(bases[i]);
    }
    String module = name.equals("PathLike") ? "os" : "collections.abc";
    PyDict namespace = NativeTypes.namespace(module, name, mixin.isEmpty() ? "" : MIXINS + mixin);
    boolean view = name.equals("MappingView");
    namespace.putStr("__slots__", view ? PyTuple.of("_mapping") : PyTuple.of());
    if (bases.length == 0 && !name.equals("Hashable") && !name.equals("Sized")) {
      namespace.putStr("__class_getitem__", new ClassGetItem());
    }
    for (String method : abstractMethods.split(" ", -1)) {
      if (!method.isEmpty()) {
        namespace.putStr(method, stub(method));
      }
    }
    PyDict keywords = new PyDict();
    keywords.putStr("metaclass", AbcModule.META);
    PyType made =
        (PyType) Classes.build(name, PyTuple.of(parents), namespace, keywords, null, null);
    Attrs.set(made, "_abc_impl", new AbcState(structure));
    return made;
  }

  private static AbstractStub stub(String method) {
    return switch (method) {
      case "__len__", "__hash__" -> new AbstractStub(0L);
      case "__contains__" -> new AbstractStub(false);
      case "__iter__", "__reversed__" -> new AbstractStub(io.krait.runtime.Iter.of(PyTuple.of()));
      default -> new AbstractStub();
    };
  }

  private static void register(String name, PyType type) {
    AbcState state = AbcState.of(type);
    if (state == null) {
      throw new IllegalStateException(name);
    }
    Object[] members =
        switch (name) {
          case "Set" -> new Object[] {Types.FROZENSET, Types.SET, view("keys"), view("items")};
          case "MutableSet" -> new Object[] {Types.SET};
          case "Mapping" ->
              new Object[] {Types.MAPPING_PROXY, Types.DICT, PyChainMap.TYPE, PyUserObject.DICT};
          case "MutableMapping" -> new Object[] {Types.DICT, PyChainMap.TYPE, PyUserObject.DICT};
          case "MappingView", "KeysView" -> new Object[] {view("keys")};
          case "ItemsView" -> new Object[] {view("items")};
          case "ValuesView" -> new Object[] {view("values")};
          case "Sequence" ->
              new Object[] {
                Types.TUPLE,
                Types.STR,
                Types.RANGE,
                Types.BYTES,
                Types.BYTEARRAY,
                Types.LIST,
                builtin("memoryview"),
                PyDeque.TYPE,
                PyUserObject.LIST,
                PyUserObject.STRING
              };
          case "MutableSequence" ->
              new Object[] {Types.LIST, Types.BYTEARRAY, PyDeque.TYPE, PyUserObject.LIST};
          case "ByteString" -> new Object[] {Types.BYTES, Types.BYTEARRAY};
          case "Generator" -> new Object[] {Types.GENERATOR};
          case "Coroutine" -> new Object[] {Types.COROUTINE};
          case "AsyncGenerator" -> new Object[] {Types.ASYNC_GENERATOR};
          case "Callable" ->
              new Object[] {Types.FUNCTION, Types.BUILTIN_FUNCTION, Types.METHOD, Types.TYPE};
          default -> new Object[] {};
        };
    for (Object member : members) {
      state.registry.add((PyType) member);
    }
    AbcState.REGISTRATIONS.incrementAndGet();
  }

  private static Object builtin(String name) {
    Object found = Imports.builtins().getOrNull(name);
    return found == null ? Types.BYTES : found;
  }

  private static PyType view(String method) {
    return Types.of(io.krait.runtime.Calls.callMethod0(new PyDict(), method));
  }
}
