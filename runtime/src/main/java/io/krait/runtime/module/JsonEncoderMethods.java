package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.StrMethods;

/** The members of {@code json.JSONEncoder}. */
@PyTypeInfo(value = "JSONEncoder", module = "json.encoder")
@SuppressWarnings("ReferenceEquality") // methods are compared by identity
final class JsonEncoderMethods {
  @PyConst("item_separator: str")
  static final String ITEM_SEPARATOR = ", ";

  @PyConst("key_separator: str")
  static final String KEY_SEPARATOR = ": ";

  private JsonEncoderMethods() {}

  @Py(
      "__init__(self, *, skipkeys: bool = False, ensure_ascii: bool = True,"
          + " check_circular: bool = True, allow_nan: bool = True, sort_keys: bool = False,"
          + " indent: int | str | None = None, separators: tuple[str, str] | None = None,"
          + " default: Callable[[Any], Any] | None = None) -> None")
  static void init(
      Object self,
      Object skipkeys,
      Object ensureAscii,
      Object checkCircular,
      Object allowNan,
      Object sortKeys,
      Object indent,
      Object separators,
      Object fallback) {
    Attrs.set(self, "skipkeys", skipkeys);
    Attrs.set(self, "ensure_ascii", ensureAscii);
    Attrs.set(self, "check_circular", checkCircular);
    Attrs.set(self, "allow_nan", allowNan);
    Attrs.set(self, "sort_keys", sortKeys);
    Attrs.set(self, "indent", indent);
    if (separators != PyNone.NONE) {
      Object[] both = Iter.unpack(separators, 2);
      Attrs.set(self, "item_separator", both[0]);
      Attrs.set(self, "key_separator", both[1]);
    } else if (indent != PyNone.NONE) {
      Attrs.set(self, "item_separator", ",");
    }
    if (fallback != PyNone.NONE) {
      Attrs.set(self, "default", fallback);
    }
  }

  @SuppressWarnings("DoNotCallSuggester") // Python code may call it
  @Py("default(self, o: Any) -> Any")
  static Object fallback(Object self, Object o) {
    throw JsonWriter.notSerializable(o);
  }

  @Py("encode(self, o: Any) -> str")
  static String encode(Object self, Object o) {
    Object own = Types.of(self).lookup("iterencode");
    if (own != JsonClasses.ENCODER.lookup("iterencode")) {
      return StrMethods.join("", Calls.callMethod1(self, "iterencode", o));
    }
    return text(self, o);
  }

  @Py("iterencode(self, o: Any, _one_shot: bool = False) -> Iterator[str]")
  static Object iterencode(Object self, Object o, boolean oneShot) {
    return Iter.of(PyList.of(text(self, o)));
  }

  private static String text(Object self, Object o) {
    JsonWriter writer = new JsonWriter();
    writer.skipKeys = flag(self, "skipkeys");
    writer.ensureAscii = flag(self, "ensure_ascii");
    writer.allowNan = flag(self, "allow_nan");
    writer.sortKeys = flag(self, "sort_keys");
    if (!flag(self, "check_circular")) {
      writer.trust();
    }
    writer.setIndent(Attrs.get(self, "indent"));
    writer.itemSeparator = Ops.str(Attrs.get(self, "item_separator"));
    writer.keySeparator = Ops.str(Attrs.get(self, "key_separator"));
    writer.fallback = Attrs.get(self, "default");
    writer.write(o);
    return writer.out.toString();
  }

  private static boolean flag(Object self, String name) {
    return Ops.truth(Attrs.get(self, name));
  }
}
