package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyByteArraySub;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of bytearray. */
@PyTypeInfo("bytearray(MutableSequence[int])")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
public final class ByteArrayMethods {
  private static final String OUT_OF_RANGE = "bytearray index out of range";

  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private ByteArrayMethods() {}

  @Py("__len__(self, /) -> int")
  public static long len(PyByteArray self) {
    return self.size();
  }

  @Py("__new__(cls, *args: object, **kwargs: object) -> Self")
  static PyByteArray create(PyType cls, PyTuple args, PyDict kwargs) {
    return cls == Types.BYTEARRAY
        ? new PyByteArray(new byte[0])
        : new PyByteArraySub(cls, new byte[0]);
  }

  @Py(
      "__init__(self, source: Iterable[SupportsIndex] | SupportsIndex | str |"
          + " ReadableBuffer = ..., encoding: str = ..., errors: str = ...) -> None")
  static void init(
      PyByteArray self,
      @Nullable Object source,
      @Nullable String encoding,
      @Nullable String errors) {
    self.replace(BytesConversion.construct(source, encoding, errors, "bytearray"));
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyByteArray self) {
    return self.toString();
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyByteArray self, Object value) {
    return BytesComparison.eq(self, value);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(PyByteArray self, Object value) {
    return BytesComparison.ne(self, value);
  }

  @Py("__lt__(self, value: ReadableBuffer, /) -> bool")
  static Object lt(PyByteArray self, Object value) {
    return BytesComparison.lt(self, value);
  }

  @Py("__le__(self, value: ReadableBuffer, /) -> bool")
  static Object le(PyByteArray self, Object value) {
    return BytesComparison.le(self, value);
  }

  @Py("__gt__(self, value: ReadableBuffer, /) -> bool")
  static Object gt(PyByteArray self, Object value) {
    return BytesComparison.gt(self, value);
  }

  @Py("__ge__(self, value: ReadableBuffer, /) -> bool")
  static Object ge(PyByteArray self, Object value) {
    return BytesComparison.ge(self, value);
  }

  @Py("__contains__(self, key: SupportsIndex | ReadableBuffer, /) -> bool")
  static boolean contains(PyByteArray self, Object key) {
    return BytesSearch.contains(self, key);
  }

  @Py(
      """
      __getitem__(self, key: SupportsIndex | slice, /) -> Any
      __getitem__(self, key: SupportsIndex, /) -> int
      __getitem__(self, key: slice, /) -> bytearray\
      """)
  static Object getItem(PyByteArray self, Object key) {
    if (key instanceof PySlice slice) {
      return new PyByteArray(ByteSlices.get(self.bytes(), self.size(), slice));
    }
    return (long)
        (self.data()[ByteSlices.index(key, self.size(), "bytearray", OUT_OF_RANGE)] & 0xff);
  }

  @Py("__iter__(self, /) -> Iterator[int]")
  public static PyIterator iter(PyByteArray self) {
    return new BytesIterator(self);
  }

  @Py("__add__(self, value: ReadableBuffer, /) -> bytearray")
  static Object add(PyByteArray self, Object value) {
    if (value instanceof BytesLike other) {
      return new PyByteArray(ByteSlices.concat(self.bytes(), other.bytes()));
    }
    return ByteSlices.refuseConcat(value, "bytearray");
  }

  @Py("__mul__(self, value: SupportsIndex, /) -> bytearray")
  static Object mul(PyByteArray self, Object value) {
    if (!(value instanceof Long) && !Convert.hasIndex(value)) {
      return Repeats.refuse(value);
    }
    return new PyByteArray(BytesBuilding.repeat(self.bytes(), Repeats.count(value)));
  }

  @Py("__rmul__(self, value: SupportsIndex, /) -> bytearray")
  static Object rmul(PyByteArray self, Object value) {
    return mul(self, value);
  }

  @Py("__mod__(self, value: object, /) -> bytearray")
  static PyByteArray mod(PyByteArray self, Object value) {
    return new PyByteArray(BytesPercentFormat.format(self.bytes(), value));
  }

  @Py("__rmod__(self, value: object, /) -> Any")
  static Object rmod(PyByteArray self, Object value) {
    return value instanceof PyByteArray template ? mod(template, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py(
      "find(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long find(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.find(self, sub, start, end);
  }

  @Py(
      "rfind(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long rfind(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.rfind(self, sub, start, end);
  }

  @Py(
      "count(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long count(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.count(self, sub, start, end);
  }

  @Py(
      "index(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long index(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.index(self, sub, start, end);
  }

  @Py(
      "rindex(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long rindex(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.rindex(self, sub, start, end);
  }

  @Py(
      "startswith(self, prefix: ReadableBuffer | tuple[ReadableBuffer, ...], start:"
          + " SupportsIndex | None = ..., end: SupportsIndex | None = ..., /) -> bool")
  public static boolean startswith(
      PyByteArray self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.startsWith(self, prefix, start, end);
  }

  @Py(
      "endswith(self, suffix: ReadableBuffer | tuple[ReadableBuffer, ...], start:"
          + " SupportsIndex | None = ..., end: SupportsIndex | None = ..., /) -> bool")
  public static boolean endswith(
      PyByteArray self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.endsWith(self, suffix, start, end);
  }

  @Py("removeprefix(self, prefix: ReadableBuffer, /) -> bytearray")
  public static PyByteArray removeprefix(PyByteArray self, Object prefix) {
    return new PyByteArray(BytesLayout.removePrefix(self.bytes(), prefix));
  }

  @Py("removesuffix(self, suffix: ReadableBuffer, /) -> bytearray")
  public static PyByteArray removesuffix(PyByteArray self, Object suffix) {
    return new PyByteArray(BytesLayout.removeSuffix(self.bytes(), suffix));
  }

  @Py(
      "replace(self, old: ReadableBuffer, new: ReadableBuffer, count: SupportsIndex ="
          + " -1, /) -> bytearray")
  public static PyByteArray replace(PyByteArray self, Object old, Object with, long count) {
    return new PyByteArray(BytesLayout.replace(self.bytes(), old, with, count));
  }

  @Py(
      "split(self, /, sep: ReadableBuffer | None = None, maxsplit: SupportsIndex = -1)"
          + " -> list[bytearray]")
  public static PyList split(PyByteArray self, Object sep, long maxsplit) {
    return BytesSplit.split(self.bytes(), sep, maxsplit, PyByteArray::new);
  }

  @Py(
      "rsplit(self, /, sep: ReadableBuffer | None = None, maxsplit: SupportsIndex = -1)"
          + " -> list[bytearray]")
  public static PyList rsplit(PyByteArray self, Object sep, long maxsplit) {
    return BytesSplit.splitBack(self.bytes(), sep, maxsplit, PyByteArray::new);
  }

  @Py("splitlines(self, /, keepends: bool = False) -> list[bytearray]")
  public static PyList splitlines(PyByteArray self, boolean keepends) {
    return BytesSplit.lines(self.bytes(), keepends, PyByteArray::new);
  }

  @Py("partition(self, sep: ReadableBuffer, /) -> tuple[bytearray, bytearray, bytearray]")
  public static PyTuple partition(PyByteArray self, Object sep) {
    return BytesSplit.partition(self.bytes(), sep, true, PyByteArray::new);
  }

  @Py("rpartition(self, sep: ReadableBuffer, /) -> tuple[bytearray, bytearray, bytearray]")
  public static PyTuple rpartition(PyByteArray self, Object sep) {
    return BytesSplit.partition(self.bytes(), sep, false, PyByteArray::new);
  }

  @Py("upper(self, /) -> bytearray")
  public static PyByteArray upper(PyByteArray self) {
    return new PyByteArray(BytesText.upper(self.bytes()));
  }

  @Py("lower(self, /) -> bytearray")
  public static PyByteArray lower(PyByteArray self) {
    return new PyByteArray(BytesText.lower(self.bytes()));
  }

  @Py("title(self, /) -> bytearray")
  public static PyByteArray title(PyByteArray self) {
    return new PyByteArray(BytesText.title(self.bytes(), true));
  }

  @Py("capitalize(self, /) -> bytearray")
  public static PyByteArray capitalize(PyByteArray self) {
    return new PyByteArray(BytesText.title(self.bytes(), false));
  }

  @Py("swapcase(self, /) -> bytearray")
  public static PyByteArray swapcase(PyByteArray self) {
    return new PyByteArray(BytesText.swapcase(self.bytes()));
  }

  @Py("isalpha(self, /) -> bool")
  public static boolean isalpha(PyByteArray self) {
    return BytesText.isAlpha(self.bytes());
  }

  @Py("isdigit(self, /) -> bool")
  public static boolean isdigit(PyByteArray self) {
    return BytesText.isDigit(self.bytes());
  }

  @Py("isalnum(self, /) -> bool")
  public static boolean isalnum(PyByteArray self) {
    return BytesText.isAlnum(self.bytes());
  }

  @Py("isspace(self, /) -> bool")
  public static boolean isspace(PyByteArray self) {
    return BytesText.isSpace(self.bytes());
  }

  @Py("isascii(self, /) -> bool")
  public static boolean isascii(PyByteArray self) {
    return BytesText.isAscii(self.bytes());
  }

  @Py("isupper(self, /) -> bool")
  public static boolean isupper(PyByteArray self) {
    return BytesText.cased(self.bytes(), true);
  }

  @Py("islower(self, /) -> bool")
  public static boolean islower(PyByteArray self) {
    return BytesText.cased(self.bytes(), false);
  }

  @Py("istitle(self, /) -> bool")
  public static boolean istitle(PyByteArray self) {
    return BytesText.isTitle(self.bytes());
  }

  @Py("strip(self, bytes: ReadableBuffer | None = None, /) -> bytearray")
  public static PyByteArray strip(PyByteArray self, Object bytes) {
    return new PyByteArray(BytesLayout.strip(self.bytes(), bytes, true, true));
  }

  @Py("lstrip(self, bytes: ReadableBuffer | None = None, /) -> bytearray")
  public static PyByteArray lstrip(PyByteArray self, Object bytes) {
    return new PyByteArray(BytesLayout.strip(self.bytes(), bytes, true, false));
  }

  @Py("rstrip(self, bytes: ReadableBuffer | None = None, /) -> bytearray")
  public static PyByteArray rstrip(PyByteArray self, Object bytes) {
    return new PyByteArray(BytesLayout.strip(self.bytes(), bytes, false, true));
  }

  @Py("center(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) ->" + " bytearray")
  public static PyByteArray center(PyByteArray self, long width, Object fillchar) {
    return new PyByteArray(BytesLayout.center(self.bytes(), width, fillchar));
  }

  @Py("ljust(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) ->" + " bytearray")
  public static PyByteArray ljust(PyByteArray self, long width, Object fillchar) {
    return new PyByteArray(BytesLayout.padRight(self.bytes(), width, fillchar));
  }

  @Py("rjust(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) ->" + " bytearray")
  public static PyByteArray rjust(PyByteArray self, long width, Object fillchar) {
    return new PyByteArray(BytesLayout.padLeft(self.bytes(), width, fillchar));
  }

  @Py("zfill(self, width: SupportsIndex, /) -> bytearray")
  public static PyByteArray zfill(PyByteArray self, long width) {
    return new PyByteArray(BytesLayout.zeroFill(self.bytes(), width));
  }

  @Py("expandtabs(self, /, tabsize: SupportsIndex = 8) -> bytearray")
  public static PyByteArray expandtabs(PyByteArray self, int tabsize) {
    return new PyByteArray(BytesLayout.expandTabs(self.bytes(), tabsize));
  }

  @Py("decode(self, /, encoding: str = 'utf-8', errors: str = 'strict') -> str")
  public static String decode(PyByteArray self, String encoding, String errors) {
    return Codecs.decode(self.data(), self.size(), encoding, errors);
  }

  @Py("join(self, iterable_of_bytes: Iterable[ReadableBuffer], /) -> bytearray")
  public static PyByteArray join(PyByteArray self, Object iterable) {
    return new PyByteArray(BytesBuilding.join(self.bytes(), iterable));
  }

  @Py(
      "translate(self, table: ReadableBuffer | None, /, delete: ReadableBuffer = ...) ->"
          + " bytearray")
  public static PyByteArray translate(PyByteArray self, Object table, @Nullable Object delete) {
    return new PyByteArray(BytesBuilding.translate(self.bytes(), table, delete));
  }

  @Py(
      value = "maketrans(frm: ReadableBuffer, to: ReadableBuffer, /) -> bytes",
      kind = Py.Kind.STATIC_METHOD)
  public static PyBytes maketrans(Object from, Object to) {
    return PyBytes.of(BytesBuilding.table(from, to));
  }

  @Py("hex(self, /, sep: str | bytes = ..., bytes_per_sep: SupportsIndex = 1) -> str")
  public static String hex(PyByteArray self, @Nullable Object sep, int bytesPerSep) {
    return BytesHex.hex(self.bytes(), sep, bytesPerSep);
  }

  @Py(value = "fromhex(cls, string: str, /) -> Self", kind = Py.Kind.CLASS_METHOD)
  public static Object fromhex(PyType cls, Object string) {
    PyByteArray value = new PyByteArray(BytesHex.fromHex(string));
    return cls == Types.BYTEARRAY ? value : cls.call(new Object[] {value}, null);
  }

  @Py("__setitem__(self, key: SupportsIndex | slice, value: Any, /) -> None")
  static void setItem(PyByteArray self, Object key, Object value) {
    if (key instanceof PySlice slice) {
      ByteSlices.set(self, slice, value);
      return;
    }
    int at = ByteSlices.index(key, self.size(), "bytearray", OUT_OF_RANGE);
    self.data()[at] = BytesConversion.item(value);
  }

  @Py("__delitem__(self, key: SupportsIndex | slice, /) -> None")
  static void delItem(PyByteArray self, Object key) {
    if (key instanceof PySlice slice) {
      ByteSlices.delete(self, slice);
      return;
    }
    int at = ByteSlices.index(key, self.size(), "bytearray", OUT_OF_RANGE);
    self.splice(at, at + 1, new byte[0]);
  }

  @Py("__iadd__(self, value: ReadableBuffer, /) -> Self")
  static Object iadd(PyByteArray self, Object value) {
    if (value instanceof BytesLike other) {
      self.splice(self.size(), self.size(), other.bytes());
      return self;
    }
    return ByteSlices.refuseConcat(value, "bytearray");
  }

  @Py("__imul__(self, value: SupportsIndex, /) -> Self")
  static Object imul(PyByteArray self, Object value) {
    self.replace(BytesBuilding.repeat(self.bytes(), Repeats.count(value)));
    return self;
  }

  @Py("append(self, item: SupportsIndex, /) -> None")
  public static void append(PyByteArray self, Object item) {
    self.append(BytesConversion.item(item));
  }

  @Py("extend(self, iterable_of_ints: Iterable[SupportsIndex], /) -> None")
  public static void extend(PyByteArray self, Object items) {
    if (items instanceof BytesLike b) {
      self.splice(self.size(), self.size(), b.bytes());
      return;
    }
    if (Convert.isStr(items)) {
      throw Err.typeError("expected iterable of integers; got: '" + Types.of(items).name + "'");
    }
    if (!BytesConversion.isIterable(items)) {
      throw Err.typeError("can't extend bytearray with " + Types.of(items).name);
    }
    self.splice(self.size(), self.size(), BytesConversion.ofItems(items, "byte"));
  }

  @Py("insert(self, index: SupportsIndex, item: SupportsIndex, /) -> None")
  public static void insert(PyByteArray self, long index, Object item) {
    byte b = BytesConversion.item(item);
    long at = index < 0 ? Math.max(index + self.size(), 0) : Math.min(index, self.size());
    self.splice((int) at, (int) at, new byte[] {b});
  }

  @Py("pop(self, index: SupportsIndex = -1, /) -> int")
  public static long pop(PyByteArray self, long index) {
    int n = self.size();
    if (n == 0) {
      throw Err.indexError("pop from empty bytearray");
    }
    long at = index < 0 ? index + n : index;
    if (at < 0 || at >= n) {
      throw Err.indexError("pop index out of range");
    }
    long value = self.data()[(int) at] & 0xff;
    self.splice((int) at, (int) at + 1, new byte[0]);
    return value;
  }

  @Py("remove(self, value: SupportsIndex, /) -> None")
  public static void remove(PyByteArray self, Object value) {
    byte b = BytesConversion.item(value);
    for (int i = 0; i < self.size(); i++) {
      if (self.data()[i] == b) {
        self.splice(i, i + 1, new byte[0]);
        return;
      }
    }
    throw Err.valueError("value not found in bytearray");
  }

  @Py("clear(self, /) -> None")
  public static void clear(PyByteArray self) {
    self.replace(new byte[0]);
  }

  @Py("copy(self, /) -> bytearray")
  public static PyByteArray copy(PyByteArray self) {
    return new PyByteArray(self.copy());
  }

  @Py("reverse(self, /) -> None")
  public static void reverse(PyByteArray self) {
    byte[] b = self.data();
    for (int i = 0, k = self.size() - 1; i < k; i++, k--) {
      byte held = b[i];
      b[i] = b[k];
      b[k] = held;
    }
  }

  @Py("__alloc__(self, /) -> int")
  static long alloc(PyByteArray self) {
    return self.size() == 0 ? 0 : self.data().length + 1;
  }
}
