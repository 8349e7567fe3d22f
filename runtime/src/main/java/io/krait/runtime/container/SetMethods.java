package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.PySetSub;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of set. */
@PyTypeInfo(value = "set(MutableSet[T])", doc = "Built-in mutable set.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class SetMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private SetMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  public static PySet make(PyType cls, PyTuple args, PyDict kwargs) {
    return cls == Types.SET ? new PySet() : new PySetSub(cls);
  }

  @Py("__init__(self, iterable: Iterable[T] = ..., /) -> None")
  public static void init(PySet self, @Nullable Object iterable) {
    self.clear();
    if (iterable != null) {
      self.update(iterable);
    }
  }

  @Py("add(self, item: T, /) -> None")
  public static void add(PySet self, Object item) {
    self.add(item);
  }

  @Py("discard(self, item: T, /) -> None")
  public static void discard(PySet self, Object item) {
    SetOps.discard(self, SetArguments.key(item));
  }

  @Py("remove(self, item: T, /) -> None")
  public static void remove(PySet self, Object item) {
    if (!SetOps.discard(self, SetArguments.key(item))) {
      throw Err.keyError(item);
    }
  }

  @Py("pop(self, /) -> T")
  public static Object pop(PySet self) {
    if (self.size() == 0) {
      throw Err.keyError("pop from an empty set");
    }
    return ((AnySet) self).table.pop();
  }

  @Py("clear(self, /) -> None")
  public static void clear(PySet self) {
    self.clear();
  }

  @Py("update(self, *others: Iterable[T]) -> None")
  public static void update(PySet self, PyTuple others) {
    for (Object other : others.items()) {
      self.update(other);
    }
  }

  @Py("intersection_update(self, *others: Iterable[object]) -> None")
  public static void intersectionUpdate(PySet self, PyTuple others) {
    ((AnySet) self).table.take(SetArguments.intersection(self, others).table);
  }

  @Py("difference_update(self, *others: Iterable[object]) -> None")
  public static void differenceUpdate(PySet self, PyTuple others) {
    for (Object other : others.items()) {
      SetOps.differenceUpdate(self, other);
    }
  }

  @Py("symmetric_difference_update(self, other: Iterable[T], /) -> None")
  public static void symmetricDifferenceUpdate(PySet self, Object other) {
    SetOps.symmetricDifferenceUpdate(self, other);
  }

  @Py("__ior__(self, other: AbstractSet[T], /) -> Self")
  public static Object ior(PySet self, Object other) {
    if (!(other instanceof AnySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    self.update(other);
    return self;
  }

  @Py("__iand__(self, other: AbstractSet[object], /) -> Self")
  public static Object iand(PySet self, Object other) {
    if (!(other instanceof AnySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    SetOps.intersectionUpdate(self, other);
    return self;
  }

  @Py("__isub__(self, other: AbstractSet[object], /) -> Self")
  public static Object isub(PySet self, Object other) {
    if (!(other instanceof AnySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    SetOps.differenceUpdate(self, other);
    return self;
  }

  @Py("__ixor__(self, other: AbstractSet[T], /) -> Self")
  public static Object ixor(PySet self, Object other) {
    if (!(other instanceof AnySet)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    SetOps.symmetricDifferenceUpdate(self, other);
    return self;
  }

  @Py("__len__(self, /) -> int")
  public static long len(PySet self) {
    return self.size();
  }

  @Py("__contains__(self, item: object, /) -> bool")
  public static boolean contains(PySet self, Object item) {
    return self.contains(SetArguments.key(item));
  }

  @Py("__iter__(self, /) -> Iterator[T]")
  public static PyIterator iter(PySet self) {
    return new SetIterator(self);
  }

  @Py("copy(self, /) -> set[T]")
  public static AnySet copy(PySet self) {
    return SetOps.copy(self);
  }

  @Py("union(self, *others: Iterable[S]) -> set[T | S]")
  public static AnySet union(PySet self, PyTuple others) {
    AnySet result = SetOps.copy(self);
    for (Object other : others.items()) {
      result.addItems(other);
    }
    return result;
  }

  @Py("intersection(self, *others: Iterable[object]) -> set[T]")
  public static AnySet intersection(PySet self, PyTuple others) {
    return SetArguments.intersection(self, others);
  }

  @Py("difference(self, *others: Iterable[object]) -> set[T]")
  public static AnySet difference(PySet self, PyTuple others) {
    return SetArguments.difference(self, others);
  }

  @Py("symmetric_difference(self, other: Iterable[T], /) -> set[T]")
  public static AnySet symmetricDifference(PySet self, Object other) {
    return SetOps.symmetricDifference(self, other);
  }

  @Py("isdisjoint(self, other: Iterable[object], /) -> bool")
  public static boolean isDisjoint(PySet self, Object other) {
    return SetOps.isDisjoint(self, other);
  }

  @Py("issubset(self, other: Iterable[object], /) -> bool")
  public static boolean isSubset(PySet self, Object other) {
    return SetOps.isSubset(self, other);
  }

  @Py("issuperset(self, other: Iterable[object], /) -> bool")
  public static boolean isSuperset(PySet self, Object other) {
    return SetOps.isSuperset(self, other);
  }

  @Py("__or__(self, other: AbstractSet[S], /) -> set[T | S]")
  public static Object or(PySet self, Object other) {
    return other instanceof AnySet set ? SetArguments.or(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__and__(self, other: AbstractSet[object], /) -> set[T]")
  public static Object and(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.intersection(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__sub__(self, other: AbstractSet[object], /) -> set[T]")
  public static Object sub(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.difference(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__xor__(self, other: AbstractSet[S], /) -> set[T | S]")
  public static Object xor(PySet self, Object other) {
    return other instanceof AnySet set
        ? SetOps.symmetricDifference(self, set)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ror__(self, other: AbstractSet[S], /) -> set[T | S]")
  public static Object ror(PySet self, Object other) {
    return other instanceof AnySet set ? SetArguments.or(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rand__(self, other: AbstractSet[object], /) -> set[T]")
  public static Object rand(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.intersection(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rsub__(self, other: AbstractSet[object], /) -> set[T]")
  public static Object rsub(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.difference(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__rxor__(self, other: AbstractSet[S], /) -> set[T | S]")
  public static Object rxor(PySet self, Object other) {
    return other instanceof AnySet set
        ? SetOps.symmetricDifference(set, self)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__eq__(self, other: object, /) -> bool")
  public static Object eq(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.equal(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  public static Object ne(PySet self, Object other) {
    return other instanceof AnySet set ? !SetOps.equal(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: AbstractSet[object], /) -> bool")
  public static Object le(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.isSubset(self, set) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: AbstractSet[object], /) -> bool")
  public static Object lt(PySet self, Object other) {
    return other instanceof AnySet set
        ? self.size() < set.size() && SetOps.isSubset(self, set)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: AbstractSet[object], /) -> bool")
  public static Object ge(PySet self, Object other) {
    return other instanceof AnySet set ? SetOps.isSubset(set, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: AbstractSet[object], /) -> bool")
  public static Object gt(PySet self, Object other) {
    return other instanceof AnySet set
        ? set.size() < self.size() && SetOps.isSubset(set, self)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PySet self) {
    return Reprs.set(self);
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  public static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
