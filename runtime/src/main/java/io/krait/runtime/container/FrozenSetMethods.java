package io.krait.runtime.container;

import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyFrozenSetSub;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of frozenset. */
@PyTypeInfo(value = "frozenset(AbstractSet[T_co])", doc = "Built-in immutable set.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
final class FrozenSetMethods {

  private FrozenSetMethods() {}

  @Py("__new__(cls: type, iterable: Iterable[T_co] = ..., /) -> Self")
  static PyFrozenSet make(PyType cls, @Nullable Object iterable) {
    if (cls == Types.FROZENSET && iterable != null) {
      return PyFrozenSet.of(iterable);
    }
    AnySet set = cls == Types.FROZENSET ? new PyFrozenSet() : new PyFrozenSetSub(cls);
    if (iterable != null) {
      set.addItems(iterable);
    }
    return (PyFrozenSet) set;
  }

  @Py("__len__(self, /) -> int")
  static long len(PyFrozenSet self) {
    return self.size();
  }

  @Py("__contains__(self, item: object, /) -> bool")
  static boolean contains(PyFrozenSet self, Object item) {
    return self.contains(SetArguments.key(item));
  }

  @Py("__iter__(self, /) -> Iterator[T_co]")
  static PyIterator iter(PyFrozenSet self) {
    return new SetIterator(self);
  }

  @Py("copy(self, /) -> frozenset[T_co]")
  static AnySet copy(PyFrozenSet self) {
    return self.getClass() == PyFrozenSet.class ? self : SetOps.copy(self);
  }

  @Py("union(self, *others: Iterable[S]) -> frozenset[T_co | S]")
  static AnySet union(PyFrozenSet self, PyTuple others) {
    AnySet result = SetOps.copy(self);
    for (Object other : others.items()) {
      result.addItems(other);
    }
    return result;
  }

  @Py("intersection(self, *others: Iterable[object]) -> frozenset[T_co]")
  static AnySet intersection(PyFrozenSet self, PyTuple others) {
    return SetArguments.intersection(self, others);
  }

  @Py("difference(self, *others: Iterable[object]) -> frozenset[T_co]")
  static AnySet difference(PyFrozenSet self, PyTuple others) {
    return SetArguments.difference(self, others);
  }

  @Py("symmetric_difference(self, other: Iterable[T_co], /) -> frozenset[T_co]")
  static AnySet symmetricDifference(PyFrozenSet self, Object other) {
    return SetOps.symmetricDifference(self, other);
  }

  @Py("isdisjoint(self, other: Iterable[object], /) -> bool")
  static boolean isDisjoint(PyFrozenSet self, Object other) {
    return SetOps.isDisjoint(self, other);
  }

  @Py("issubset(self, other: Iterable[object], /) -> bool")
  static boolean isSubset(PyFrozenSet self, Object other) {
    return SetOps.isSubset(self, other);
  }

  @Py("issuperset(self, other: Iterable[object], /) -> bool")
  static boolean isSuperset(PyFrozenSet self, Object other) {
    return SetOps.isSuperset(self, other);
  }

  @Py("__or__(self, other: AbstractSet[S], /) -> frozenset[T_co | S]")
  static Object or(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetArguments.or(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__and__(self, other: AbstractSet[object], /) -> frozenset[T_co]")
  static Object and(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.intersection(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__sub__(self, other: AbstractSet[object], /) -> frozenset[T_co]")
  static Object sub(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.difference(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__xor__(self, other: AbstractSet[S], /) -> frozenset[T_co | S]")
  static Object xor(PyFrozenSet self, Object other) {
    return other instanceof AnySet set
        ? SetOps.symmetricDifference(self, set)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ror__(self, other: AbstractSet[S], /) -> frozenset[T_co | S]")
  static Object ror(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetArguments.or(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rand__(self, other: AbstractSet[object], /) -> frozenset[T_co]")
  static Object rand(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.intersection(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rsub__(self, other: AbstractSet[object], /) -> frozenset[T_co]")
  static Object rsub(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.difference(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rxor__(self, other: AbstractSet[S], /) -> frozenset[T_co | S]")
  static Object rxor(PyFrozenSet self, Object other) {
    return other instanceof AnySet set
        ? SetOps.symmetricDifference(set, self)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.equal(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? !SetOps.equal(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: AbstractSet[object], /) -> bool")
  static Object le(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.isSubset(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: AbstractSet[object], /) -> bool")
  static Object lt(PyFrozenSet self, Object other) {
    return other instanceof AnySet set
        ? self.size() < set.size() && SetOps.isSubset(self, set)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: AbstractSet[object], /) -> bool")
  static Object ge(PyFrozenSet self, Object other) {
    return other instanceof AnySet set ? SetOps.isSubset(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: AbstractSet[object], /) -> bool")
  static Object gt(PyFrozenSet self, Object other) {
    return other instanceof AnySet set
        ? set.size() < self.size() && SetOps.isSubset(set, self)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyFrozenSet self) {
    return Reprs.set(self);
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyFrozenSet self) {
    return self.hash();
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
