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
import java.util.Arrays;
import java.util.List;
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
    return value instanceof BytesLike other
        ? (Object) (Arrays.compareUnsigned(self.bytes(), other.bytes()) == 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(PyByteArray self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (Arrays.compareUnsigned(self.bytes(), other.bytes()) != 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, value: ReadableBuffer, /) -> bool")
  static Object lt(PyByteArray self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (Arrays.compareUnsigned(self.bytes(), other.bytes()) < 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, value: ReadableBuffer, /) -> bool")
  static Object le(PyByteArray self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (Arrays.compareUnsigned(self.bytes(), other.bytes()) <= 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, value: ReadableBuffer, /) -> bool")
  static Object gt(PyByteArray self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (Arrays.compareUnsigned(self.bytes(), other.bytes()) > 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, value: ReadableBuffer, /) -> bool")
  static Object ge(PyByteArray self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (Arrays.compareUnsigned(self.bytes(), other.bytes()) >= 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__contains__(self, key: SupportsIndex | ReadableBuffer, /) -> bool")
  static boolean contains(PyByteArray self, Object key) {
    if (!(key instanceof BytesLike) && !Convert.hasIndex(key)) {
      BytesConversion.required(key);
    }
    return BytesConversion.latin(self.bytes()).contains(BytesConversion.part(key));
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
    return new PyByteArray(BytesText.repeat(self.bytes(), Repeats.count(value)));
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
    return StrSearch.find(
        BytesConversion.latin(self.bytes()), BytesConversion.part(sub), start, end);
  }

  @Py(
      "rfind(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long rfind(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.rfind(
        BytesConversion.latin(self.bytes()), BytesConversion.part(sub), start, end);
  }

  @Py(
      "count(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long count(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.count(
        BytesConversion.latin(self.bytes()), BytesConversion.part(sub), start, end);
  }

  @Py(
      "index(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long index(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteSlices.found(find(self, sub, start, end));
  }

  @Py(
      "rindex(self, sub: ReadableBuffer | SupportsIndex, start: SupportsIndex | None ="
          + " ..., end: SupportsIndex | None = ..., /) -> int")
  public static long rindex(
      PyByteArray self, Object sub, @Nullable Object start, @Nullable Object end) {
    return ByteSlices.found(rfind(self, sub, start, end));
  }

  @Py(
      "startswith(self, prefix: ReadableBuffer | tuple[ReadableBuffer, ...], start:"
          + " SupportsIndex | None = ..., end: SupportsIndex | None = ..., /) -> bool")
  public static boolean startswith(
      PyByteArray self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return BytesText.matches(BytesConversion.latin(self.bytes()), prefix, start, end, true);
  }

  @Py(
      "endswith(self, suffix: ReadableBuffer | tuple[ReadableBuffer, ...], start:"
          + " SupportsIndex | None = ..., end: SupportsIndex | None = ..., /) -> bool")
  public static boolean endswith(
      PyByteArray self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return BytesText.matches(BytesConversion.latin(self.bytes()), suffix, start, end, false);
  }

  @Py("removeprefix(self, prefix: ReadableBuffer, /) -> bytearray")
  public static PyByteArray removeprefix(PyByteArray self, Object prefix) {
    return new PyByteArray(
        BytesConversion.bytes(
            StrMethods.removeprefix(
                BytesConversion.latin(self.bytes()),
                BytesConversion.latin(BytesConversion.required(prefix)))));
  }

  @Py("removesuffix(self, suffix: ReadableBuffer, /) -> bytearray")
  public static PyByteArray removesuffix(PyByteArray self, Object suffix) {
    return new PyByteArray(
        BytesConversion.bytes(
            StrMethods.removesuffix(
                BytesConversion.latin(self.bytes()),
                BytesConversion.latin(BytesConversion.required(suffix)))));
  }

  @Py(
      "replace(self, old: ReadableBuffer, new: ReadableBuffer, count: SupportsIndex ="
          + " -1, /) -> bytearray")
  public static PyByteArray replace(PyByteArray self, Object old, Object with, long count) {
    String from = BytesConversion.latin(BytesConversion.required(old));
    String to = BytesConversion.latin(BytesConversion.required(with));
    return new PyByteArray(
        BytesConversion.bytes(
            StrSearch.replace(BytesConversion.latin(self.bytes()), from, to, count)));
  }

  @Py(
      "split(self, /, sep: ReadableBuffer | None = None, maxsplit: SupportsIndex = -1)"
          + " -> list[bytearray]")
  public static PyList split(PyByteArray self, Object sep, long maxsplit) {
    String text = BytesConversion.latin(self.bytes());
    if (sep == PyNone.NONE) {
      return list(BytesText.words(text, maxsplit, false));
    }
    String separator = BytesConversion.latin(BytesConversion.required(sep));
    return list(StrSplit.split(text, separator, maxsplit));
  }

  @Py(
      "rsplit(self, /, sep: ReadableBuffer | None = None, maxsplit: SupportsIndex = -1)"
          + " -> list[bytearray]")
  public static PyList rsplit(PyByteArray self, Object sep, long maxsplit) {
    String text = BytesConversion.latin(self.bytes());
    if (sep == PyNone.NONE) {
      return list(BytesText.words(text, maxsplit, true));
    }
    String separator = BytesConversion.latin(BytesConversion.required(sep));
    return list(StrSplit.splitBack(text, separator, maxsplit));
  }

  @Py("splitlines(self, /, keepends: bool = False) -> list[bytearray]")
  public static PyList splitlines(PyByteArray self, boolean keepends) {
    return list(BytesText.lines(BytesConversion.latin(self.bytes()), keepends));
  }

  private static PyList list(List<?> parts) {
    Object[] items = new Object[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new PyByteArray(BytesConversion.bytes((String) parts.get(i)));
    }
    return PyList.of(items);
  }

  @Py("partition(self, sep: ReadableBuffer, /) -> tuple[bytearray, bytearray, bytearray]")
  public static PyTuple partition(PyByteArray self, Object sep) {
    String separator = BytesConversion.latin(BytesConversion.required(sep));
    Object[] parts =
        StrSplit.partition(BytesConversion.latin(self.bytes()), separator, true).items();
    return PyTuple.of(
        list(List.of((String) parts[0], (String) parts[1], (String) parts[2])).toArray());
  }

  @Py("rpartition(self, sep: ReadableBuffer, /) -> tuple[bytearray, bytearray, bytearray]")
  public static PyTuple rpartition(PyByteArray self, Object sep) {
    String separator = BytesConversion.latin(BytesConversion.required(sep));
    Object[] parts =
        StrSplit.partition(BytesConversion.latin(self.bytes()), separator, false).items();
    return PyTuple.of(
        list(List.of((String) parts[0], (String) parts[1], (String) parts[2])).toArray());
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
    return BytesText.all(self.bytes(), c -> BytesText.isUpper(c) || BytesText.isLower(c));
  }

  @Py("isdigit(self, /) -> bool")
  public static boolean isdigit(PyByteArray self) {
    return BytesText.all(self.bytes(), BytesText::isDigit);
  }

  @Py("isalnum(self, /) -> bool")
  public static boolean isalnum(PyByteArray self) {
    return BytesText.all(
        self.bytes(), c -> BytesText.isUpper(c) || BytesText.isLower(c) || BytesText.isDigit(c));
  }

  @Py("isspace(self, /) -> bool")
  public static boolean isspace(PyByteArray self) {
    return BytesText.all(self.bytes(), BytesText::isSpace);
  }

  @Py("isascii(self, /) -> bool")
  public static boolean isascii(PyByteArray self) {
    return self.size() == 0 || BytesText.all(self.bytes(), c -> c < 128);
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
    return new PyByteArray(
        BytesConversion.bytes(
            BytesText.strip(BytesConversion.latin(self.bytes()), bytes, true, true)));
  }

  @Py("lstrip(self, bytes: ReadableBuffer | None = None, /) -> bytearray")
  public static PyByteArray lstrip(PyByteArray self, Object bytes) {
    return new PyByteArray(
        BytesConversion.bytes(
            BytesText.strip(BytesConversion.latin(self.bytes()), bytes, true, false)));
  }

  @Py("rstrip(self, bytes: ReadableBuffer | None = None, /) -> bytearray")
  public static PyByteArray rstrip(PyByteArray self, Object bytes) {
    return new PyByteArray(
        BytesConversion.bytes(
            BytesText.strip(BytesConversion.latin(self.bytes()), bytes, false, true)));
  }

  @Py("center(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) ->" + " bytearray")
  public static PyByteArray center(PyByteArray self, long width, Object fillchar) {
    char fill = BytesConversion.fill(fillchar, "center");
    return new PyByteArray(
        BytesConversion.bytes(StrLayout.center(BytesConversion.latin(self.bytes()), width, fill)));
  }

  @Py("ljust(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) ->" + " bytearray")
  public static PyByteArray ljust(PyByteArray self, long width, Object fillchar) {
    char fill = BytesConversion.fill(fillchar, "ljust");
    return new PyByteArray(
        BytesConversion.bytes(
            StrLayout.pad(BytesConversion.latin(self.bytes()), 0, width - self.size(), fill)));
  }

  @Py("rjust(self, width: SupportsIndex, fillchar: bytes | bytearray = b' ', /) ->" + " bytearray")
  public static PyByteArray rjust(PyByteArray self, long width, Object fillchar) {
    char fill = BytesConversion.fill(fillchar, "rjust");
    return new PyByteArray(
        BytesConversion.bytes(
            StrLayout.pad(BytesConversion.latin(self.bytes()), width - self.size(), 0, fill)));
  }

  @Py("zfill(self, width: SupportsIndex, /) -> bytearray")
  public static PyByteArray zfill(PyByteArray self, long width) {
    return new PyByteArray(
        BytesConversion.bytes(StrLayout.zfill(BytesConversion.latin(self.bytes()), width)));
  }

  @Py("expandtabs(self, /, tabsize: SupportsIndex = 8) -> bytearray")
  public static PyByteArray expandtabs(PyByteArray self, int tabsize) {
    return new PyByteArray(
        BytesConversion.bytes(StrLayout.expandTabs(BytesConversion.latin(self.bytes()), tabsize)));
  }

  @Py("decode(self, /, encoding: str = 'utf-8', errors: str = 'strict') -> str")
  public static String decode(PyByteArray self, String encoding, String errors) {
    return Codecs.decode(self.data(), self.size(), encoding, errors);
  }

  @Py("join(self, iterable_of_bytes: Iterable[ReadableBuffer], /) -> bytearray")
  public static PyByteArray join(PyByteArray self, Object iterable) {
    return new PyByteArray(BytesText.join(self.bytes(), iterable));
  }

  @Py(
      "translate(self, table: ReadableBuffer | None, /, delete: ReadableBuffer = ...) ->"
          + " bytearray")
  public static PyByteArray translate(PyByteArray self, Object table, @Nullable Object delete) {
    return new PyByteArray(BytesText.translate(self.bytes(), table, delete));
  }

  @Py(
      value = "maketrans(frm: ReadableBuffer, to: ReadableBuffer, /) -> bytes",
      kind = Py.Kind.STATIC_METHOD)
  public static PyBytes maketrans(Object from, Object to) {
    return PyBytes.of(BytesText.table(from, to));
  }

  @Py("hex(self, /, sep: str | bytes = ..., bytes_per_sep: SupportsIndex = 1) -> str")
  public static String hex(PyByteArray self, @Nullable Object sep, int bytesPerSep) {
    return BytesText.hex(self.bytes(), sep, bytesPerSep);
  }

  @Py(value = "fromhex(cls, string: str, /) -> Self", kind = Py.Kind.CLASS_METHOD)
  public static Object fromhex(PyType cls, Object string) {
    PyByteArray value = new PyByteArray(BytesText.fromHex(string));
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
    self.replace(BytesText.repeat(self.bytes(), Repeats.count(value)));
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
