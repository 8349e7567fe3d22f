package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of collections.UserString. */
@PyTypeInfo(
    value = "UserString(Sequence[str])",
    module = "collections",
    doc = "A str-like class around a str.")
final class UserStringMethods {
  private UserStringMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyUserObject make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyUserObject(cls);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyUserObject self) {
    return self.dict();
  }

  @Py("__init__(self, seq: object) -> None")
  static void init(PyUserObject self, Object seq) {
    self.setData(seq instanceof PyUserObject u ? Ops.str(u) : Ops.str(seq));
  }

  @Py("capitalize(self, *args: Any, **kwargs: Any) -> Self")
  static Object capitalize(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("capitalize", args, kwargs));
  }

  @Py("casefold(self, *args: Any, **kwargs: Any) -> Self")
  static Object casefold(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("casefold", args, kwargs));
  }

  @Py("center(self, *args: Any, **kwargs: Any) -> Self")
  static Object center(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("center", args, kwargs));
  }

  @Py("expandtabs(self, *args: Any, **kwargs: Any) -> Self")
  static Object expandtabs(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("expandtabs", args, kwargs));
  }

  @Py("ljust(self, *args: Any, **kwargs: Any) -> Self")
  static Object ljust(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("ljust", args, kwargs));
  }

  @Py("lower(self, *args: Any, **kwargs: Any) -> Self")
  static Object lower(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("lower", args, kwargs));
  }

  @Py("lstrip(self, *args: Any, **kwargs: Any) -> Self")
  static Object lstrip(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("lstrip", args, kwargs));
  }

  @Py("removeprefix(self, *args: Any, **kwargs: Any) -> Self")
  static Object removeprefix(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("removeprefix", args, kwargs));
  }

  @Py("removesuffix(self, *args: Any, **kwargs: Any) -> Self")
  static Object removesuffix(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("removesuffix", args, kwargs));
  }

  @Py("replace(self, *args: Any, **kwargs: Any) -> Self")
  static Object replace(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("replace", args, kwargs));
  }

  @Py("rjust(self, *args: Any, **kwargs: Any) -> Self")
  static Object rjust(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("rjust", args, kwargs));
  }

  @Py("rstrip(self, *args: Any, **kwargs: Any) -> Self")
  static Object rstrip(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("rstrip", args, kwargs));
  }

  @Py("strip(self, *args: Any, **kwargs: Any) -> Self")
  static Object strip(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("strip", args, kwargs));
  }

  @Py("swapcase(self, *args: Any, **kwargs: Any) -> Self")
  static Object swapcase(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("swapcase", args, kwargs));
  }

  @Py("title(self, *args: Any, **kwargs: Any) -> Self")
  static Object title(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("title", args, kwargs));
  }

  @Py("translate(self, *args: Any, **kwargs: Any) -> Self")
  static Object translate(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("translate", args, kwargs));
  }

  @Py("upper(self, *args: Any, **kwargs: Any) -> Self")
  static Object upper(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("upper", args, kwargs));
  }

  @Py("zfill(self, *args: Any, **kwargs: Any) -> Self")
  static Object zfill(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.wrap(self.delegate("zfill", args, kwargs));
  }

  @Py("count(self, *args: Any, **kwargs: Any) -> int")
  static Object count(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("count", args, kwargs);
  }

  @Py("encode(self, *args: Any, **kwargs: Any) -> bytes")
  static Object encode(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("encode", args, kwargs);
  }

  @Py("endswith(self, *args: Any, **kwargs: Any) -> bool")
  static Object endswith(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("endswith", args, kwargs);
  }

  @Py("find(self, *args: Any, **kwargs: Any) -> int")
  static Object find(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("find", args, kwargs);
  }

  @Py("format(self, *args: Any, **kwargs: Any) -> str")
  static Object format(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("format", args, kwargs);
  }

  @Py("format_map(self, *args: Any, **kwargs: Any) -> str")
  static Object formatMap(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("format_map", args, kwargs);
  }

  @Py("index(self, *args: Any, **kwargs: Any) -> int")
  static Object index(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("index", args, kwargs);
  }

  @Py("join(self, *args: Any, **kwargs: Any) -> str")
  static Object join(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("join", args, kwargs);
  }

  @Py("partition(self, *args: Any, **kwargs: Any) -> tuple[str, str, str]")
  static Object partition(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("partition", args, kwargs);
  }

  @Py("rindex(self, *args: Any, **kwargs: Any) -> int")
  static Object rindex(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("rindex", args, kwargs);
  }

  @Py("rfind(self, *args: Any, **kwargs: Any) -> int")
  static Object rfind(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("rfind", args, kwargs);
  }

  @Py("rpartition(self, *args: Any, **kwargs: Any) -> tuple[str, str, str]")
  static Object rpartition(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("rpartition", args, kwargs);
  }

  @Py("rsplit(self, *args: Any, **kwargs: Any) -> list[str]")
  static Object rsplit(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("rsplit", args, kwargs);
  }

  @Py("split(self, *args: Any, **kwargs: Any) -> list[str]")
  static Object split(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("split", args, kwargs);
  }

  @Py("splitlines(self, *args: Any, **kwargs: Any) -> list[str]")
  static Object splitlines(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("splitlines", args, kwargs);
  }

  @Py("startswith(self, *args: Any, **kwargs: Any) -> bool")
  static Object startswith(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("startswith", args, kwargs);
  }

  @Py("isalpha(self, *args: Any, **kwargs: Any) -> bool")
  static Object isalpha(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isalpha", args, kwargs);
  }

  @Py("isalnum(self, *args: Any, **kwargs: Any) -> bool")
  static Object isalnum(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isalnum", args, kwargs);
  }

  @Py("isascii(self, *args: Any, **kwargs: Any) -> bool")
  static Object isascii(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isascii", args, kwargs);
  }

  @Py("isdecimal(self, *args: Any, **kwargs: Any) -> bool")
  static Object isdecimal(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isdecimal", args, kwargs);
  }

  @Py("isdigit(self, *args: Any, **kwargs: Any) -> bool")
  static Object isdigit(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isdigit", args, kwargs);
  }

  @Py("isidentifier(self, *args: Any, **kwargs: Any) -> bool")
  static Object isidentifier(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isidentifier", args, kwargs);
  }

  @Py("islower(self, *args: Any, **kwargs: Any) -> bool")
  static Object islower(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("islower", args, kwargs);
  }

  @Py("isnumeric(self, *args: Any, **kwargs: Any) -> bool")
  static Object isnumeric(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isnumeric", args, kwargs);
  }

  @Py("isprintable(self, *args: Any, **kwargs: Any) -> bool")
  static Object isprintable(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isprintable", args, kwargs);
  }

  @Py("isspace(self, *args: Any, **kwargs: Any) -> bool")
  static Object isspace(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isspace", args, kwargs);
  }

  @Py("istitle(self, *args: Any, **kwargs: Any) -> bool")
  static Object istitle(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("istitle", args, kwargs);
  }

  @Py("isupper(self, *args: Any, **kwargs: Any) -> bool")
  static Object isupper(PyUserObject self, PyTuple args, PyDict kwargs) {
    return self.delegate("isupper", args, kwargs);
  }

  @Py("__str__(self) -> str")
  static String str(PyUserObject self) {
    return Ops.str(self.data());
  }

  @Py("__repr__(self) -> str")
  static String repr(PyUserObject self) {
    return Ops.repr(self.data());
  }

  @Py("__int__(self) -> int")
  static Object toInt(PyUserObject self) {
    return Calls.call1(Types.INT, self.data());
  }

  @Py("__float__(self) -> float")
  static Object toFloat(PyUserObject self) {
    return Calls.call1(Types.FLOAT, self.data());
  }

  @Py("__hash__(self) -> int")
  static long hash(PyUserObject self) {
    return Ops.hash(self.data());
  }

  @Py("__eq__(self, other: object) -> bool")
  static Object eq(PyUserObject self, Object other) {
    return Ops.eq(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__ne__(self, other: object) -> bool")
  static Object ne(PyUserObject self, Object other) {
    return Ops.ne(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__lt__(self, other: object) -> bool")
  static Object lt(PyUserObject self, Object other) {
    return Ops.lt(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__le__(self, other: object) -> bool")
  static Object le(PyUserObject self, Object other) {
    return Ops.le(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__gt__(self, other: object) -> bool")
  static Object gt(PyUserObject self, Object other) {
    return Ops.gt(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__ge__(self, other: object) -> bool")
  static Object ge(PyUserObject self, Object other) {
    return Ops.ge(self.data(), PyUserObject.unwrap(other));
  }

  @Py("__contains__(self, char: object) -> bool")
  static boolean contains(PyUserObject self, Object item) {
    return Ops.contains(self.data(), PyUserObject.unwrap(item));
  }

  @Py("__len__(self) -> int")
  static long len(PyUserObject self) {
    return Ops.len(self.data());
  }

  @Py("__getitem__(self, index: Any) -> Self")
  static Object getItem(PyUserObject self, Object index) {
    return self.wrap(Ops.getItem(self.data(), index));
  }

  @Py("__add__(self, other: object) -> Self")
  static Object add(PyUserObject self, Object other) {
    return self.wrap(
        Ops.add(self.data(), other instanceof PyUserObject u ? u.data() : Ops.str(other)));
  }

  @Py("__radd__(self, other: object) -> Self")
  static Object radd(PyUserObject self, Object other) {
    return self.wrap(Ops.add(Ops.str(other), self.data()));
  }

  @Py("__mul__(self, n: int) -> Self")
  static Object mul(PyUserObject self, Object n) {
    return self.wrap(Ops.mul(self.data(), n));
  }

  @Py("__rmul__(self, n: int) -> Self")
  static Object rmul(PyUserObject self, Object n) {
    return mul(self, n);
  }

  @Py("__mod__(self, args: Any) -> Self")
  static Object mod(PyUserObject self, Object args) {
    return self.wrap(Ops.mod(self.data(), args));
  }

  @Py("__rmod__(self, template: object) -> Self")
  static Object rmod(PyUserObject self, Object template) {
    return self.wrap(Ops.mod(Ops.str(template), self));
  }

  @Py("__reversed__(self) -> Iterator[str]")
  static Object reversed(PyUserObject self) {
    return new ReversedIterator(ReversedIterator.TYPE, self, Ops.len(self));
  }

  @Py("__iter__(self) -> Iterator[str]")
  static Object iter(PyUserObject self) {
    return new SequenceIterator(self);
  }
}
