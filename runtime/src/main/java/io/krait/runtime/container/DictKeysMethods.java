package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.PyIterator;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of dict_keys. */
@PyTypeInfo("dict_keys(KeysView[K], Generic[K, V])")
final class DictKeysMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private DictKeysMethods() {}

  @Py("__len__(self, /) -> int")
  static long len(DictKeys self) {
    return self.size();
  }

  @Py("__contains__(self, item: object, /) -> bool")
  static boolean contains(DictKeys self, Object item) {
    return self.contains(item);
  }

  @Py("__iter__(self, /) -> Iterator[K]")
  static PyIterator iter(DictKeys self) {
    return self.pyIterator();
  }

  @Py("__reversed__(self, /) -> Iterator[K]")
  static PyIterator reversed(DictKeys self) {
    return self.pyReversed();
  }

  @Py("isdisjoint(self, other: Iterable[object], /) -> bool")
  static boolean isDisjoint(DictKeys self, Object other) {
    return ViewSets.isDisjoint(self, other);
  }

  @Py("__and__(self, other: Iterable[object], /) -> set[K]")
  static Object and(DictKeys self, Object other) {
    return ViewSets.intersection(self, other);
  }

  @Py("__rand__(self, other: Iterable[object], /) -> set[K]")
  static Object rand(DictKeys self, Object other) {
    return ViewSets.intersection(other, self);
  }

  @Py("__or__(self, other: Iterable[S], /) -> set[K | S]")
  static Object or(DictKeys self, Object other) {
    return ViewSets.union(self, other);
  }

  @Py("__ror__(self, other: Iterable[S], /) -> set[K | S]")
  static Object ror(DictKeys self, Object other) {
    return ViewSets.union(other, self);
  }

  @Py("__sub__(self, other: Iterable[object], /) -> set[K]")
  static Object sub(DictKeys self, Object other) {
    return ViewSets.difference(self, other);
  }

  @Py("__rsub__(self, other: Iterable[object], /) -> set[K]")
  static Object rsub(DictKeys self, Object other) {
    return ViewSets.difference(other, self);
  }

  @Py("__xor__(self, other: Iterable[S], /) -> set[K | S]")
  static Object xor(DictKeys self, Object other) {
    return ViewSets.symmetricDifference(self, other);
  }

  @Py("__rxor__(self, other: Iterable[S], /) -> set[K | S]")
  static Object rxor(DictKeys self, Object other) {
    return ViewSets.symmetricDifference(other, self);
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(DictKeys self, Object other) {
    return ViewSets.equal(self, other);
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(DictKeys self, Object other) {
    return ViewSets.notEqual(self, other);
  }

  @Py("__lt__(self, other: object, /) -> bool")
  static Object lt(DictKeys self, Object other) {
    return ViewSets.less(self, other);
  }

  @Py("__le__(self, other: object, /) -> bool")
  static Object le(DictKeys self, Object other) {
    return ViewSets.lessOrEqual(self, other);
  }

  @Py("__gt__(self, other: object, /) -> bool")
  static Object gt(DictKeys self, Object other) {
    return ViewSets.greater(self, other);
  }

  @Py("__ge__(self, other: object, /) -> bool")
  static Object ge(DictKeys self, Object other) {
    return ViewSets.greaterOrEqual(self, other);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(DictKeys self) {
    return Reprs.named(self.type().name, self, self, "");
  }

  @Py(value = "mapping(self) -> MappingProxyType[K, V]", kind = Py.Kind.GETTER)
  static Object mapping(DictKeys self) {
    return Calls.call1(Types.MAPPING_PROXY, self.dict);
  }
}
