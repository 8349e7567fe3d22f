package io.krait.runtime.module;

import io.krait.runtime.CompiledModule;
import io.krait.runtime.Imports;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.container.Counter;
import io.krait.runtime.container.NamedTuples;
import io.krait.runtime.container.PyChainMap;
import io.krait.runtime.container.PyDefaultDict;
import io.krait.runtime.container.PyDeque;
import io.krait.runtime.container.PyOrderedDict;
import io.krait.runtime.container.PyUserObject;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.lang.StackWalker.Option;
import java.util.Optional;

/** The module collections. */
@PyModuleInfo(value = "collections", doc = "Specialized container datatypes.")
final class CollectionsModule {
  private CollectionsModule() {}

  @PyConst("deque: type")
  static PyType deque() {
    return PyDeque.TYPE;
  }

  @PyConst("defaultdict: type")
  static PyType defaultDict() {
    return PyDefaultDict.TYPE;
  }

  @PyConst("OrderedDict: type")
  static PyType orderedDict() {
    return PyOrderedDict.TYPE;
  }

  @PyConst("Counter: type")
  static PyType counter() {
    return Counter.TYPE;
  }

  @PyConst("ChainMap: type")
  static PyType chainMap() {
    return PyChainMap.TYPE;
  }

  @PyConst("UserDict: type")
  static PyType userDict() {
    return PyUserObject.DICT;
  }

  @PyConst("UserList: type")
  static PyType userList() {
    return PyUserObject.LIST;
  }

  @PyConst("UserString: type")
  static PyType userString() {
    return PyUserObject.STRING;
  }

  @PyConst("abc: ModuleType")
  static PyModule abc() {
    return Imports.module("collections.abc");
  }

  @Py(
      value =
          "namedtuple(typename: str, field_names: str | Iterable[str], *, rename: bool = False,"
              + " defaults: Iterable[Any] | None = None, module: str | None = None)"
              + " -> type[tuple[Any, ...]]",
      doc = "Returns a new subclass of tuple with named fields.")
  static Object namedTuple(
      Object typename, Object fieldNames, boolean rename, Object defaults, Object module) {
    return NamedTuples.make(
        typename, fieldNames, rename, defaults, module == PyNone.NONE ? caller() : module);
  }

  /** The name of the innermost compiled module on the stack: where the new class belongs. */
  private static String caller() {
    Optional<String> name =
        StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
            .walk(frames ->
                frames
                    .map(StackWalker.StackFrame::getDeclaringClass)
                    .filter(CompiledModule.class::isAssignableFrom)
                    .map(CollectionsModule::nameOf)
                    .findFirst());
    return name.orElse("__main__");
  }

  private static String nameOf(Class<?> compiled) {
    PyDict modules = Imports.modules();
    for (int p = modules.nextPosition(0); p >= 0; p = modules.nextPosition(p + 1)) {
      if (modules.valueAt(p) instanceof PyModule m && m.getClass() == compiled) {
        return m.name();
      }
    }
    return "__main__";
  }
}
