package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyBytesSub;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of bytes. */
@PyTypeInfo("bytes(Sequence[int])")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
public final class BytesMethods {
  private BytesMethods() {}

  @Py("__len__(self, /) -> int")
  public static long len(PyBytes self) {
    return self.size();
  }

  @Py(
      "__new__(cls, source: Iterable[SupportsIndex] | SupportsIndex | SupportsBytes |"
          + " str | ReadableBuffer = ..., encoding: str = ..., errors: str = ...) -> Self")
  static PyBytes create(
      PyType cls, @Nullable Object source, @Nullable String encoding, @Nullable String errors) {
    if (cls == Types.BYTES
        && source instanceof PyBytes b
        && b.getClass() == PyBytes.class
        && encoding == null
        && errors == null) {
      return b;
    }
    byte[] value = BytesConversion.construct(source, encoding, errors, "bytes");
    return cls == Types.BYTES ? PyBytes.of(value) : new PyBytesSub(cls, value);
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyBytes self) {
    int h = self.hashCode();
    return h == -1 ? -2 : h;
  }

  @Py("__bytes__(self, /) -> bytes")
  static PyBytes toBytes(PyBytes self) {
    return self.getClass() == PyBytes.class ? self : PyBytes.of(self.bytes());
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyBytes self) {
    return StrRepr.bytes(self.bytes());
  }

  @Py("__getnewargs__(self, /) -> tuple[bytes]")
  static PyTuple newArguments(PyBytes self) {
    return PyTuple.of(toBytes(self));
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyBytes self, Object value) {
    return BytesComparison.eq(self, value);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(PyBytes self, Object value) {
    return BytesComparison.ne(self, value);
  }

  @Py("__lt__(self, value: ReadableBuffer, /) -> bool")
  static Object lt(PyBytes self, Object value) {
    return BytesComparison.lt(self, value);
  }

  @Py("__le__(self, value: ReadableBuffer, /) -> bool")
  static Object le(PyBytes self, Object value) {
    return BytesComparison.le(self, value);
  }

  @Py("__gt__(self, value: ReadableBuffer, /) -> bool")
  static Object gt(PyBytes self, Object value) {
    return BytesComparison.gt(self, value);
  }

  @Py("__ge__(self, value: ReadableBuffer, /) -> bool")
  static Object ge(PyBytes self, Object value) {
    return BytesComparison.ge(self, value);
  }

  @Py("__contains__(self, key: SupportsIndex | ReadableBuffer, /) -> bool")
  static boolean contains(PyBytes self, Object key) {
    return BytesSearch.contains(self, key);
  }

  @Py(
      """
      __getitem__(self, key: SupportsIndex | slice, /) -> Any
      __getitem__(self, key: SupportsIndex, /) -> int
      __getitem__(self, key: slice, /) -> bytes\
      """)
  static Object getItem(PyBytes self, Object key) {
    if (key instanceof PySlice slice) {
      return PyBytes.of(ByteSlices.get(self.bytes(), self.size(), slice));
    }
    return (long)
        (self.bytes()[ByteSlices.index(key, self.size(), "byte", "index out of range")] & 0xff);
  }

  @Py("__iter__(self, /) -> Iterator[int]")
  public static PyIterator iter(PyBytes self) {
    return new BytesIterator(self);
  }

  @Py("__add__(self, value: ReadableBuffer, /) -> bytes")
  static Object add(PyBytes self, Object value) {
    if (value instanceof BytesLike other) {
      return PyBytes.of(ByteSlices.concat(self.bytes(), other.bytes()));
    }
    return ByteSlices.refuseConcat(value, "bytes");
  }

  @Py("__mul__(self, value: SupportsIndex, /) -> bytes")
  static Object mul(PyBytes self, Object value) {
    if (!(value instanceof Long) && !Convert.hasIndex(value)) {
      return Repeats.refuse(value);
    }
    return PyBytes.of(BytesBuilding.repeat(self.bytes(), Repeats.count(value)));
  }

  @Py("__rmul__(self, value: SupportsIndex, /) -> bytes")
  static Object rmul(PyBytes self, Object value) {
    return mul(self, value);
  }

  @Py("__mod__(self, value: object, /) -> bytes")
  static PyBytes mod(PyBytes self, Object value) {
    return PyBytes.of(BytesPercentFormat.format(self.bytes(), value));
  }

  @Py("__rmod__(self, value: object, /) -> Any")
  static Object rmod(PyBytes self, Object value) {
    return value instanceof PyBytes template ? mod(template, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py(
      "find(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long find(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.find(self, sub, start, end);
  }

  @Py(
      "rfind(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long rfind(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.rfind(self, sub, start, end);
  }

  @Py(
      "count(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long count(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.count(self, sub, start, end);
  }

  @Py(
      "index(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long index(PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.index(self, sub, start, end);
  }

  @Py(
      "rindex(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long rindex(
      PyBytes self, Object sub, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.rindex(self, sub, start, end);
  }

  @Py(
      "startswith(self, prefix: ReadableBuffer | tuple[ReadableBuffer, ...], start:"
          + " SupportsIndex | None = ..., end: SupportsIndex | None = ..., /) -> bool")
  public static boolean startswith(
      PyBytes self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.startsWith(self, prefix, start, end);
  }

  @Py(
      "endswith(self, suffix: ReadableBuffer | tuple[ReadableBuffer, ...], start:"
          + " SupportsIndex | None = ..., end: SupportsIndex | None = ..., /) -> bool")
  public static boolean endswith(
      PyBytes self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return BytesSearch.endsWith(self, suffix, start, end);
  }

  @Py("removeprefix(self, prefix: ReadableBuffer, /) -> bytes")
  public static PyBytes removeprefix(PyBytes self, Object prefix) {
    return PyBytes.of(BytesLayout.removePrefix(self.bytes(), prefix));
  }

  @Py("removesuffix(self, suffix: ReadableBuffer, /) -> bytes")
  public static PyBytes removesuffix(PyBytes self, Object suffix) {
    return PyBytes.of(BytesLayout.removeSuffix(self.bytes(), suffix));
  }

  @Py(
      "replace(self, old: ReadableBuffer, new: ReadableBuffer, count: SupportsIndex ="
          + " -1, /) -> bytes")
  public static PyBytes replace(PyBytes self, Object old, Object with, long count) {
    return PyBytes.of(BytesLayout.replace(self.bytes(), old, with, count));
  }

  @Py(
      "split(self, /, sep: ReadableBuffer | None = None, maxsplit: SupportsIndex = -1)"
          + " -> list[bytes]")
  public static PyList split(PyBytes self, Object sep, long maxsplit) {
    return BytesSplit.split(self.bytes(), sep, maxsplit, PyBytes::of);
  }

  @Py(
      "rsplit(self, /, sep: ReadableBuffer | None = None, maxsplit: SupportsIndex = -1)"
          + " -> list[bytes]")
  public static PyList rsplit(PyBytes self, Object sep, long maxsplit) {
    return BytesSplit.splitBack(self.bytes(), sep, maxsplit, PyBytes::of);
  }

  @Py("splitlines(self, /, keepends: bool = False) -> list[bytes]")
  public static PyList splitlines(PyBytes self, boolean keepends) {
    return BytesSplit.lines(self.bytes(), keepends, PyBytes::of);
  }

  @Py("partition(self, sep: ReadableBuffer, /) -> tuple[bytes, bytes, bytes]")
  public static PyTuple partition(PyBytes self, Object sep) {
    return BytesSplit.partition(self.bytes(), sep, true, PyBytes::of);
  }

  @Py("rpartition(self, sep: ReadableBuffer, /) -> tuple[bytes, bytes, bytes]")
  public static PyTuple rpartition(PyBytes self, Object sep) {
    return BytesSplit.partition(self.bytes(), sep, false, PyBytes::of);
  }

  @Py("upper(self, /) -> bytes")
  public static PyBytes upper(PyBytes self) {
    return PyBytes.of(BytesText.upper(self.bytes()));
  }

  @Py("lower(self, /) -> bytes")
  public static PyBytes lower(PyBytes self) {
    return PyBytes.of(BytesText.lower(self.bytes()));
  }

  @Py("title(self, /) -> bytes")
  public static PyBytes title(PyBytes self) {
    return PyBytes.of(BytesText.title(self.bytes(), true));
  }

  @Py("capitalize(self, /) -> bytes")
  public static PyBytes capitalize(PyBytes self) {
    return PyBytes.of(BytesText.title(self.bytes(), false));
  }

  @Py("swapcase(self, /) -> bytes")
  public static PyBytes swapcase(PyBytes self) {
    return PyBytes.of(BytesText.swapcase(self.bytes()));
  }

  @Py("isalpha(self, /) -> bool")
  public static boolean isalpha(PyBytes self) {
    return BytesText.isAlpha(self.bytes());
  }

  @Py("isdigit(self, /) -> bool")
  public static boolean isdigit(PyBytes self) {
    return BytesText.isDigit(self.bytes());
  }

  @Py("isalnum(self, /) -> bool")
  public static boolean isalnum(PyBytes self) {
    return BytesText.isAlnum(self.bytes());
  }

  @Py("isspace(self, /) -> bool")
  public static boolean isspace(PyBytes self) {
    return BytesText.isSpace(self.bytes());
  }

  @Py("isascii(self, /) -> bool")
  public static boolean isascii(PyBytes self) {
    return BytesText.isAscii(self.bytes());
  }

  @Py("isupper(self, /) -> bool")
  public static boolean isupper(PyBytes self) {
    return BytesText.cased(self.bytes(), true);
  }

  @Py("islower(self, /) -> bool")
  public static boolean islower(PyBytes self) {
    return BytesText.cased(self.bytes(), false);
  }

  @Py("istitle(self, /) -> bool")
  public static boolean istitle(PyBytes self) {
    return BytesText.isTitle(self.bytes());
  }

  @Py("strip(self, bytes: ReadableBuffer | None = None, /) -> bytes")
  public static PyBytes strip(PyBytes self, Object bytes) {
    return PyBytes.of(BytesLayout.strip(self.bytes(), bytes, true, true));
  }

  @Py("lstrip(self, bytes: ReadableBuffer | None = None, /) -> bytes")
  public static PyBytes lstrip(PyBytes self, Object bytes) {
    return PyBytes.of(BytesLayout.strip(self.bytes(), bytes, true, false));
  }

  @Py("rstrip(self, bytes: ReadableBuffer | None = None, /) -> bytes")
  public static PyBytes rstrip(PyBytes self, Object bytes) {
    return PyBytes.of(BytesLayout.strip(self.bytes(), bytes, false, true));
  }

  @Py("center(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) -> bytes")
  public static PyBytes center(PyBytes self, long width, Object fillchar) {
    return PyBytes.of(BytesLayout.center(self.bytes(), width, fillchar));
  }

  @Py("ljust(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) -> bytes")
  public static PyBytes ljust(PyBytes self, long width, Object fillchar) {
    return PyBytes.of(BytesLayout.padRight(self.bytes(), width, fillchar));
  }

  @Py("rjust(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) -> bytes")
  public static PyBytes rjust(PyBytes self, long width, Object fillchar) {
    return PyBytes.of(BytesLayout.padLeft(self.bytes(), width, fillchar));
  }

  @Py("zfill(self, width: SupportsIndex, /) -> bytes")
  public static PyBytes zfill(PyBytes self, long width) {
    return PyBytes.of(BytesLayout.zeroFill(self.bytes(), width));
  }

  @Py("expandtabs(self, /, tabsize: SupportsIndex = 8) -> bytes")
  public static PyBytes expandtabs(PyBytes self, int tabsize) {
    return PyBytes.of(BytesLayout.expandTabs(self.bytes(), tabsize));
  }

  @Py("decode(self, /, encoding: str = 'utf-8', errors: str = 'strict') -> str")
  public static String decode(PyBytes self, String encoding, String errors) {
    return Codecs.decode(self.bytes(), self.size(), encoding, errors);
  }

  @Py("join(self, iterable_of_bytes: Iterable[ReadableBuffer], /) -> bytes")
  public static PyBytes join(PyBytes self, Object iterable) {
    return PyBytes.of(BytesBuilding.join(self.bytes(), iterable));
  }

  @Py(
      "translate(self, table: ReadableBuffer | None, /, delete: ReadableBuffer = ...) ->"
          + " bytes")
  public static PyBytes translate(PyBytes self, Object table, @Nullable Object delete) {
    return PyBytes.of(BytesBuilding.translate(self.bytes(), table, delete));
  }

  @Py(
      value = "maketrans(frm: ReadableBuffer, to: ReadableBuffer, /) -> bytes",
      kind = Py.Kind.STATIC_METHOD)
  public static PyBytes maketrans(Object from, Object to) {
    return PyBytes.of(BytesBuilding.table(from, to));
  }

  @Py("hex(self, /, sep: str | bytes = ..., bytes_per_sep: SupportsIndex = 1) -> str")
  public static String hex(PyBytes self, @Nullable Object sep, int bytesPerSep) {
    return BytesHex.hex(self.bytes(), sep, bytesPerSep);
  }

  @Py(value = "fromhex(cls, string: str, /) -> Self", kind = Py.Kind.CLASS_METHOD)
  public static Object fromhex(PyType cls, Object string) {
    PyBytes value = PyBytes.of(BytesHex.fromHex(string));
    return cls == Types.BYTES ? value : cls.call(new Object[] {value}, null);
  }
}
