package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyStrSub;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.SliceBounds;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of str. */
@PyTypeInfo("str(Sequence[str])")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
public final class StrMethods {
  private StrMethods() {}

  @Py("__new__(cls, object: object = ..., encoding: str = ..., errors: str = ...) -> Self")
  static Object create(
      PyType cls, @Nullable Object object, @Nullable String encoding, @Nullable String errors) {
    String value;
    if (object == null) {
      value = "";
    } else if (encoding == null && errors == null) {
      if (cls == Types.STR) {
        return object instanceof String ? object : Ops.str(object);
      }
      value = Ops.str(object);
    } else {
      value = decoded(object, encoding, errors);
    }
    return cls == Types.STR ? value : new PyStrSub(cls, value);
  }

  private static String decoded(Object object, @Nullable String encoding, @Nullable String errors) {
    if (object instanceof BytesLike bytes) {
      byte[] b = bytes.bytes();
      return Codecs.decode(
          b, b.length, encoding == null ? "utf-8" : encoding, errors == null ? "strict" : errors);
    }
    if (StrOps.plain(object) != null) {
      throw Err.typeError("decoding str is not supported");
    }
    throw Err.typeError(
        "decoding to str: need a bytes-like object, " + Types.of(object).name + " found");
  }

  @Py("__len__(self, /) -> int")
  public static long len(String self) {
    return StrOps.len(self);
  }

  @Py("__hash__(self, /) -> int")
  static long hash(String self) {
    return StrOps.hash(self);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(String self) {
    return StrRepr.repr(self);
  }

  @Py("__str__(self, /) -> str")
  static String str(String self) {
    return self;
  }

  @Py("__format__(self, format_spec: str, /) -> str")
  static String format(Object self, String formatSpec) {
    String text = StrOps.plain(self);
    if (text == null) {
      text = Ops.str(self);
    }
    if (formatSpec.isEmpty()) {
      return self instanceof String ? text : Ops.str(self);
    }
    return NumberFormat.str(text, formatSpec, Types.of(self).name);
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(String self, Object value) {
    String other = StrOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) self.equals(other);
  }

  @Py("__ne__(self, value: object, /) -> bool")
  static Object ne(String self, Object value) {
    String other = StrOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) !self.equals(other);
  }

  @Py("__lt__(self, value: str, /) -> bool")
  static Object lt(String self, Object value) {
    String other = StrOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (StrOps.compare(self, other) < 0);
  }

  @Py("__le__(self, value: str, /) -> bool")
  static Object le(String self, Object value) {
    String other = StrOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (StrOps.compare(self, other) <= 0);
  }

  @Py("__gt__(self, value: str, /) -> bool")
  static Object gt(String self, Object value) {
    String other = StrOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (StrOps.compare(self, other) > 0);
  }

  @Py("__ge__(self, value: str, /) -> bool")
  static Object ge(String self, Object value) {
    String other = StrOps.plain(value);
    return other == null ? PyNone.NOT_IMPLEMENTED : (Object) (StrOps.compare(self, other) >= 0);
  }

  @Py("__contains__(self, key: str, /) -> bool")
  static boolean contains(String self, Object key) {
    String other = StrOps.plain(key);
    if (other == null) {
      throw Err.typeError(
          "'in <string>' requires string as left operand, not " + Types.of(key).name);
    }
    return self.contains(other);
  }

  @Py("__getitem__(self, key: SupportsIndex | slice, /) -> str")
  static String getItem(String self, Object key) {
    if (key instanceof Long i) {
      return StrOps.charAt(self, i);
    }
    if (key instanceof PySlice slice) {
      return slice(self, slice);
    }
    if (!Convert.hasIndex(key)) {
      throw Err.typeError("string indices must be integers, not '" + Types.of(key).name + "'");
    }
    return StrOps.charAt(self, Convert.seqIndex(key));
  }

  /** {@code self[slice]}. */
  public static String slice(String self, PySlice slice) {
    SliceBounds bounds = slice.bounds((int) StrOps.len(self));
    return StrOps.slice(self, bounds.start(), bounds.count(), bounds.step());
  }

  @Py("__iter__(self, /) -> Iterator[str]")
  public static PyIterator iter(String self) {
    return StrOps.iter(self);
  }

  @Py("__add__(self, value: str, /) -> str")
  static Object add(String self, Object value) {
    String other = StrOps.plain(value);
    if (other != null) {
      return self.concat(other);
    }
    if (value instanceof HasDict && Types.of(value).lookup("__radd__") != null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    throw Err.typeError("can only concatenate str (not \"" + Types.of(value).name + "\") to str");
  }

  @Py("__mul__(self, value: SupportsIndex, /) -> str")
  static Object mul(String self, Object value) {
    if (!(value instanceof Long) && !Convert.hasIndex(value)) {
      return Repeats.refuse(value);
    }
    return StrOps.repeat(self, Repeats.count(value));
  }

  @Py("__rmul__(self, value: SupportsIndex, /) -> str")
  static Object rmul(String self, Object value) {
    return mul(self, value);
  }

  @Py("__mod__(self, value: object, /) -> str")
  static String mod(String self, Object value) {
    return PercentFormat.format(self, value);
  }

  @Py("__rmod__(self, value: object, /) -> str")
  static Object rmod(String self, Object value) {
    String template = StrOps.plain(value);
    return template == null ? PyNone.NOT_IMPLEMENTED : PercentFormat.format(template, self);
  }

  @Py("__getnewargs__(self, /) -> tuple[str]")
  static PyTuple newArguments(String self) {
    return PyTuple.of(self);
  }

  @Py("join(self, iterable: Iterable[str], /) -> str")
  public static String join(String self, Object iterable) {
    Object[] items;
    if (iterable instanceof PyList list) {
      items = list.toArray();
    } else if (iterable instanceof PyTuple tuple) {
      items = tuple.items();
    } else {
      if (!(iterable instanceof PyIterator)
          && !(iterable instanceof String)
          && Types.of(iterable).lookup("__iter__") == null
          && Types.of(iterable).lookup("__getitem__") == null) {
        throw Err.typeError("can only join an iterable");
      }
      items = Iter.toList(iterable).toArray();
    }
    return join(self, items);
  }

  private static String join(String separator, Object[] items) {
    if (items.length == 1 && items[0] instanceof String only) {
      return only;
    }
    StringBuilder out = new StringBuilder(items.length * (separator.length() + 4));
    for (int i = 0; i < items.length; i++) {
      String item = StrOps.plain(items[i]);
      if (item == null) {
        throw Err.typeError(
            "sequence item "
                + i
                + ": expected str instance, "
                + Types.of(items[i]).name
                + " found");
      }
      if (i > 0) {
        out.append(separator);
      }
      out.append(item);
    }
    return out.toString();
  }

  @Py(
      "find(self, sub: str, start: SupportsIndex | None = ..., end: SupportsIndex | None = ..., /)"
          + " -> int")
  public static long find(String self, String sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.find(self, sub, start, end);
  }

  @Py(
      "rfind(self, sub: str, start: SupportsIndex | None = ..., end: SupportsIndex | None = ..., /)"
          + " -> int")
  public static long rfind(String self, String sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.rfind(self, sub, start, end);
  }

  @Py(
      "index(self, sub: str, start: SupportsIndex | None = ..., end: SupportsIndex | None = ..., /)"
          + " -> int")
  public static long index(String self, String sub, @Nullable Object start, @Nullable Object end) {
    return found(StrSearch.find(self, sub, start, end));
  }

  @Py(
      "rindex(self, sub: str, start: SupportsIndex | None = ..., end: SupportsIndex | None = ...,"
          + " /) -> int")
  public static long rindex(String self, String sub, @Nullable Object start, @Nullable Object end) {
    return found(StrSearch.rfind(self, sub, start, end));
  }

  private static long found(long at) {
    if (at < 0) {
      throw Err.valueError("substring not found");
    }
    return at;
  }

  @Py(
      "count(self, sub: str, start: SupportsIndex | None = ..., end: SupportsIndex | None = ..., /)"
          + " -> int")
  public static long count(String self, String sub, @Nullable Object start, @Nullable Object end) {
    return StrSearch.count(self, sub, start, end);
  }

  @Py(
      "startswith(self, prefix: str | tuple[str, ...], start: SupportsIndex | None = ...,"
          + " end: SupportsIndex | None = ..., /) -> bool")
  public static boolean startswith(
      String self, Object prefix, @Nullable Object start, @Nullable Object end) {
    return StrSearch.matches(self, prefix, start, end, true);
  }

  @Py(
      "endswith(self, suffix: str | tuple[str, ...], start: SupportsIndex | None = ...,"
          + " end: SupportsIndex | None = ..., /) -> bool")
  public static boolean endswith(
      String self, Object suffix, @Nullable Object start, @Nullable Object end) {
    return StrSearch.matches(self, suffix, start, end, false);
  }

  @Py("removeprefix(self, prefix: str, /) -> str")
  public static String removeprefix(String self, String prefix) {
    return self.startsWith(prefix) ? self.substring(prefix.length()) : self;
  }

  @Py("removesuffix(self, suffix: str, /) -> str")
  public static String removesuffix(String self, String suffix) {
    return self.endsWith(suffix) ? self.substring(0, self.length() - suffix.length()) : self;
  }

  @Py("replace(self, old: str, new: str, /, count: SupportsIndex = -1) -> str")
  public static String replace(String self, String old, String with, long count) {
    return StrSearch.replace(self, old, with, count);
  }

  @Py("split(self, /, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]")
  public static PyList split(String self, Object sep, long maxsplit) {
    return sep == PyNone.NONE
        ? StrSplit.words(self, maxsplit)
        : StrSplit.split(self, separator(sep), maxsplit);
  }

  @Py("rsplit(self, /, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]")
  public static PyList rsplit(String self, Object sep, long maxsplit) {
    return StrSplit.list(
        sep == PyNone.NONE
            ? StrSplit.wordsBack(self, maxsplit)
            : StrSplit.splitBack(self, separator(sep), maxsplit));
  }

  private static String separator(Object sep) {
    String text = StrOps.plain(sep);
    if (text == null) {
      throw Err.typeError("must be str or None, not " + Types.of(sep).name);
    }
    return text;
  }

  @Py("splitlines(self, /, keepends: bool = False) -> list[str]")
  public static PyList splitlines(String self, boolean keepends) {
    return StrSplit.lines(self, keepends);
  }

  @Py("partition(self, sep: str, /) -> tuple[str, str, str]")
  public static PyTuple partition(String self, Object sep) {
    return StrSplit.partition(self, required(sep), true);
  }

  @Py("rpartition(self, sep: str, /) -> tuple[str, str, str]")
  public static PyTuple rpartition(String self, Object sep) {
    return StrSplit.partition(self, required(sep), false);
  }

  private static String required(Object o) {
    String text = StrOps.plain(o);
    if (text == null) {
      throw Err.typeError("must be str, not " + Types.of(o).name);
    }
    return text;
  }

  @Py("upper(self, /) -> str")
  public static String upper(String self) {
    return StrCase.upper(self);
  }

  @Py("lower(self, /) -> str")
  public static String lower(String self) {
    return StrCase.lower(self);
  }

  @Py("casefold(self, /) -> str")
  public static String casefold(String self) {
    return StrCase.casefold(self);
  }

  @Py("title(self, /) -> str")
  public static String title(String self) {
    return StrCase.title(self);
  }

  @Py("capitalize(self, /) -> str")
  public static String capitalize(String self) {
    return StrCase.capitalize(self);
  }

  @Py("swapcase(self, /) -> str")
  public static String swapcase(String self) {
    return StrCase.swapcase(self);
  }

  @Py("isalpha(self, /) -> bool")
  public static boolean isalpha(String self) {
    return !self.isEmpty() && StrCase.all(self, Unicode.ALPHA);
  }

  @Py("isdecimal(self, /) -> bool")
  public static boolean isdecimal(String self) {
    return !self.isEmpty() && StrCase.all(self, Unicode.DECIMAL);
  }

  @Py("isdigit(self, /) -> bool")
  public static boolean isdigit(String self) {
    return !self.isEmpty() && StrCase.all(self, Unicode.DIGIT);
  }

  @Py("isnumeric(self, /) -> bool")
  public static boolean isnumeric(String self) {
    return !self.isEmpty() && StrCase.all(self, Unicode.NUMERIC);
  }

  @Py("isalnum(self, /) -> bool")
  public static boolean isalnum(String self) {
    return !self.isEmpty()
        && StrCase.all(self, Unicode.ALPHA | Unicode.DECIMAL | Unicode.DIGIT | Unicode.NUMERIC);
  }

  @Py("isspace(self, /) -> bool")
  public static boolean isspace(String self) {
    return !self.isEmpty() && StrCase.all(self, Unicode.SPACE);
  }

  @Py("isprintable(self, /) -> bool")
  public static boolean isprintable(String self) {
    return StrCase.all(self, Unicode.PRINTABLE);
  }

  @Py("isascii(self, /) -> bool")
  public static boolean isascii(String self) {
    for (int i = 0; i < self.length(); i++) {
      if (self.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  @Py("isupper(self, /) -> bool")
  public static boolean isupper(String self) {
    return StrCase.only(self, Unicode.UPPER, Unicode.LOWER | Unicode.TITLE);
  }

  @Py("islower(self, /) -> bool")
  public static boolean islower(String self) {
    return StrCase.only(self, Unicode.LOWER, Unicode.UPPER | Unicode.TITLE);
  }

  @Py("istitle(self, /) -> bool")
  public static boolean istitle(String self) {
    return StrCase.isTitle(self);
  }

  @Py("isidentifier(self, /) -> bool")
  public static boolean isidentifier(String self) {
    return StrCase.isIdentifier(self);
  }

  @Py("strip(self, chars: str | None = None, /) -> str")
  public static String strip(String self, Object chars) {
    return strip(self, chars, "strip", true, true);
  }

  @Py("lstrip(self, chars: str | None = None, /) -> str")
  public static String lstrip(String self, Object chars) {
    return strip(self, chars, "lstrip", true, false);
  }

  @Py("rstrip(self, chars: str | None = None, /) -> str")
  public static String rstrip(String self, Object chars) {
    return strip(self, chars, "rstrip", false, true);
  }

  private static String strip(String self, Object chars, String name, boolean left, boolean right) {
    if (chars == PyNone.NONE) {
      return StrLayout.strip(self, left, right);
    }
    String text = StrOps.plain(chars);
    if (text == null) {
      throw Err.typeError(name + " arg must be None or str");
    }
    return StrLayout.strip(self, text, left, right);
  }

  @Py("center(self, width: SupportsIndex, fillchar: str = ' ', /) -> str")
  public static String center(String self, long width, Object fillchar) {
    return StrLayout.center(self, width, fill(fillchar));
  }

  @Py("ljust(self, width: SupportsIndex, fillchar: str = ' ', /) -> str")
  public static String ljust(String self, long width, Object fillchar) {
    return StrLayout.pad(self, 0, width - StrOps.len(self), fill(fillchar));
  }

  @Py("rjust(self, width: SupportsIndex, fillchar: str = ' ', /) -> str")
  public static String rjust(String self, long width, Object fillchar) {
    return StrLayout.pad(self, width - StrOps.len(self), 0, fill(fillchar));
  }

  private static int fill(Object fillchar) {
    String text = StrOps.plain(fillchar);
    if (text == null) {
      throw Err.typeError(
          "The fill character must be a unicode character, not " + Types.of(fillchar).name);
    }
    int cp = StrOps.ordOrNegative(text);
    if (cp < 0) {
      throw Err.typeError("The fill character must be exactly one character long");
    }
    return cp;
  }

  @Py("zfill(self, width: SupportsIndex, /) -> str")
  public static String zfill(String self, long width) {
    return StrLayout.zfill(self, width);
  }

  @Py("expandtabs(self, /, tabsize: SupportsIndex = 8) -> str")
  public static String expandtabs(String self, int tabsize) {
    return StrLayout.expandTabs(self, tabsize);
  }

  @Py("encode(self, /, encoding: str = 'utf-8', errors: str = 'strict') -> bytes")
  public static PyBytes encode(String self, String encoding, String errors) {
    return PyBytes.of(Codecs.encode(self, encoding, errors));
  }

  @Py("translate(self, table: Any, /) -> str")
  public static String translate(String self, Object table) {
    return StrTranslate.translate(self, table);
  }

  @Py(
      value = "maketrans(x: Any, y: str = ..., z: str = ..., /) -> dict[int, Any]",
      kind = Py.Kind.STATIC_METHOD)
  public static PyDict maketrans(Object x, @Nullable String y, @Nullable String z) {
    if (y == null) {
      return StrTranslate.table(x);
    }
    String from = StrOps.plain(x);
    if (from == null) {
      throw Err.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    return StrTranslate.table(from, y, z);
  }

  @Py("format(self, /, *args: object, **kwargs: object) -> str")
  public static String formatFields(String self, PyTuple args, PyDict kwargs) {
    return FieldFormat.format(self, args, kwargs);
  }

  @Py("format_map(self, mapping: Any, /) -> str")
  public static String formatMap(String self, Object mapping) {
    return FieldFormat.formatMap(self, mapping);
  }
}
