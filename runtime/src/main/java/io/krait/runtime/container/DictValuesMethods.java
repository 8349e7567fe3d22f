package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.PyIterator;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of dict_values. */
@PyTypeInfo("dict_values(ValuesView[V], Generic[K, V])")
final class DictValuesMethods {
  private DictValuesMethods() {}

  @Py("__len__(self, /) -> int")
  static long len(DictValues self) {
    return self.size();
  }

  @Py("__iter__(self, /) -> Iterator[V]")
  static PyIterator iter(DictValues self) {
    return self.pyIterator();
  }

  @Py("__reversed__(self, /) -> Iterator[V]")
  static PyIterator reversed(DictValues self) {
    return self.pyReversed();
  }

  @Py("__repr__(self, /) -> str")
  static String repr(DictValues self) {
    return Reprs.named(self.type().name, self, self, "");
  }

  @Py(value = "mapping(self) -> MappingProxyType[K, V]", kind = Py.Kind.GETTER)
  static Object mapping(DictValues self) {
    return Calls.call1(Types.MAPPING_PROXY, self.dict);
  }
}
