package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Identity;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.container.Same;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.BytesConversion;

/** The members of {@code array.array}. */
@PyTypeInfo(
    value = "array(MutableSequence[T])",
    module = "array",
    parts = {ArrayOperators.class})
final class ArrayMethods {
  private ArrayMethods() {}

  @Py("__new__(cls: type, typecode: str, initializer: Any = (), /, **kwargs: Any) -> Self")
  static PyArray create(PyType cls, Object typecode, Object initial, PyDict kwargs) {
    if (cls == PyArray.TYPE && kwargs.size() > 0) {
      throw Err.typeError("array.array() takes no keyword arguments");
    }
    return ArrayMaking.make(cls, typecode, initial);
  }

  @Py(value = "typecode(self) -> str", kind = Py.Kind.GETTER)
  static String typecode(PyArray self) {
    return String.valueOf(self.code.letter);
  }

  @Py(value = "itemsize(self) -> int", kind = Py.Kind.GETTER)
  static long itemsize(PyArray self) {
    return self.code.size;
  }

  @Py("append(self, v: Any, /) -> None")
  static void append(PyArray self, Object value) {
    self.append(value);
  }

  @Py("buffer_info(self, /) -> tuple[int, int]")
  static PyTuple bufferInfo(PyArray self) {
    return PyTuple.of(Identity.id(self), (long) self.size());
  }

  @Py("byteswap(self, /) -> None")
  static void byteswap(PyArray self) {
    self.byteswap();
  }

  @Py("clear(self, /) -> None")
  static void clear(PyArray self) {
    self.splice(0, self.size(), new byte[0]);
  }

  @Py("count(self, v: Any, /) -> int")
  static long count(PyArray self, Object value) {
    long n = 0;
    for (int i = 0; i < self.size(); i++) {
      n += Same.same(self.get(i), value) ? 1 : 0;
    }
    return n;
  }

  @Py("index(self, v: Any, start: int = 0, stop: int = 9223372036854775807, /) -> int")
  static long index(PyArray self, Object value, long start, long stop) {
    long from = start < 0 ? Math.max(0, start + self.size()) : start;
    long to = stop < 0 ? stop + self.size() : stop;
    for (long i = from; i < Math.min(to, self.size()); i++) {
      if (Same.same(self.get((int) i), value)) {
        return i;
      }
    }
    throw Err.valueError("array.index(x): x not in array");
  }

  @Py("remove(self, v: Any, /) -> None")
  static void remove(PyArray self, Object value) {
    for (int i = 0; i < self.size(); i++) {
      if (Same.same(self.get(i), value)) {
        self.splice(i, i + 1, new byte[0]);
        return;
      }
    }
    throw Err.valueError("array.remove(x): x not in array");
  }

  @Py("pop(self, i: int = -1, /) -> Any")
  static Object pop(PyArray self, long index) {
    if (self.size() == 0) {
      throw Err.indexError("pop from empty array");
    }
    long i = index < 0 ? index + self.size() : index;
    if (i < 0 || i >= self.size()) {
      throw Err.indexError("pop index out of range");
    }
    Object v = self.get((int) i);
    self.splice((int) i, (int) i + 1, new byte[0]);
    return v;
  }

  @Py("insert(self, i: int, v: Any, /) -> None")
  static void insert(PyArray self, long index, Object value) {
    long i = index < 0 ? Math.max(0, index + self.size()) : Math.min(index, self.size());
    self.insert((int) i, value);
  }

  @Py("reverse(self, /) -> None")
  static void reverse(PyArray self) {
    self.reverse();
  }

  @Py("extend(self, bb: Any, /) -> None")
  static void extend(PyArray self, Object items) {
    ArrayMaking.extend(self, items);
  }

  @Py("fromlist(self, list: list[Any], /) -> None")
  static void fromlist(PyArray self, Object list) {
    if (!(list instanceof PyList l)) {
      throw Err.typeError("arg must be list");
    }
    int before = self.size();
    boolean done = false;
    try {
      for (int i = 0; i < l.size(); i++) {
        self.append(l.get(i));
      }
      done = true;
    } finally {
      if (!done) {
        self.splice(before, self.size(), new byte[0]);
      }
    }
  }

  @Py("tolist(self, /) -> list[Any]")
  static PyList tolist(PyArray self) {
    PyList all = new PyList();
    for (int i = 0; i < self.size(); i++) {
      all.append(self.get(i));
    }
    return all;
  }

  @Py("frombytes(self, buffer: Any, /) -> None")
  static void frombytes(PyArray self, Object buffer) {
    byte[] b = BytesConversion.required(buffer);
    if (b.length % self.code.size != 0) {
      throw Err.valueError("bytes length not a multiple of item size");
    }
    self.splice(self.size(), self.size(), b.clone());
  }

  @Py("tobytes(self, /) -> bytes")
  static PyBytes tobytes(PyArray self) {
    return PyBytes.of(self.bytes().clone());
  }

  @Py("fromunicode(self, ustr: str, /) -> None")
  static void fromunicode(PyArray self, String text) {
    if (!self.code.isText()) {
      throw Err.valueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    ArrayMaking.addText(self, text);
  }

  @Py("tounicode(self, /) -> str")
  static String tounicode(PyArray self) {
    if (!self.code.isText()) {
      throw Err.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < self.size(); i++) {
      out.append(self.get(i));
    }
    return out.toString();
  }

  @Py("fromfile(self, f: Any, n: int, /) -> None")
  static void fromfile(PyArray self, Object file, long count) {
    if (count < 0) {
      throw Err.valueError("negative count");
    }
    Object data = Calls.callMethod1(file, "read", count * self.code.size);
    if (!(data instanceof PyBytes b)) {
      throw Err.typeError("read() didn't return bytes");
    }
    frombytes(self, b);
    if (b.size() != count * self.code.size) {
      throw Err.eOFError("read() didn't return enough bytes");
    }
  }

  @Py("tofile(self, f: Any, /) -> None")
  static void tofile(PyArray self, Object file) {
    Calls.callMethod1(file, "write", tobytes(self));
  }

  @Py("__copy__(self, /) -> Self")
  static PyArray copy(PyArray self) {
    return self.like(self.bytes().clone());
  }

  @Py("__deepcopy__(self, unused: Any, /) -> Self")
  static PyArray deepcopy(PyArray self, Object memo) {
    return copy(self);
  }

  @Py("__reduce_ex__(self, value: int, /) -> Any")
  static Object reduce(PyArray self, long protocol) {
    Object state = self.dictOrNull() == null ? PyNone.NONE : self.dict();
    if (protocol < 3) {
      return PyTuple.of(self.type(), PyTuple.of(typecode(self), tolist(self)), state);
    }
    Object make =
        io.krait.runtime.Attrs.get(io.krait.runtime.Imports.load("array"), "_array_reconstructor");
    PyTuple args =
        PyTuple.of(self.type(), typecode(self), (long) ArrayFormats.of(self.code), tobytes(self));
    return PyTuple.of(make, args, state);
  }

  @Py("__sizeof__(self, /) -> int")
  static long sizeOf(PyArray self) {
    return 64L + (long) self.size() * self.code.size;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyArray self) {
    String head = self.type().simpleName() + "('" + self.code.letter + "'";
    if (self.size() == 0) {
      return head + ")";
    }
    Object items = self.code.isText() ? tounicode(self) : tolist(self);
    return head + ", " + Ops.repr(items) + ")";
  }

  @Py(value = "__class_getitem__(cls: type, key: Any, /) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object classGetItem(PyType cls, Object key) {
    return PyAlias.of(cls, key);
  }
}
