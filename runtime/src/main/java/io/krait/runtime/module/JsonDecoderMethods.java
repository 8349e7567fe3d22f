package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.StrOps;
import org.jspecify.annotations.Nullable;

/** The members of {@code json.JSONDecoder}. */
@PyTypeInfo(value = "JSONDecoder", module = "json.decoder")
@SuppressWarnings("ReferenceEquality") // hooks are compared by identity
final class JsonDecoderMethods {
  private JsonDecoderMethods() {}

  @Py(
      "__init__(self, *, object_hook: Callable[[dict[str, Any]], Any] | None = None,"
          + " parse_float: Callable[[str], Any] | None = None,"
          + " parse_int: Callable[[str], Any] | None = None,"
          + " parse_constant: Callable[[str], Any] | None = None, strict: bool = True,"
          + " object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None) -> None")
  static void init(
      Object self,
      Object objectHook,
      Object parseFloat,
      Object parseInt,
      Object parseConstant,
      Object strict,
      Object pairsHook) {
    Attrs.set(self, "object_hook", objectHook);
    Attrs.set(self, "parse_float", Ops.truth(parseFloat) ? parseFloat : Names.builtin("float"));
    Attrs.set(self, "parse_int", Ops.truth(parseInt) ? parseInt : Names.builtin("int"));
    Attrs.set(self, "parse_constant", parseConstant);
    Attrs.set(self, "strict", strict);
    Attrs.set(self, "object_pairs_hook", pairsHook);
  }

  @Py("decode(self, s: str) -> Any")
  static Object decode(Object self, String s) {
    return reader(self, s).document();
  }

  @Py("raw_decode(self, s: str, idx: int = 0) -> tuple[Any, int]")
  static PyTuple rawDecode(Object self, String s, long idx) {
    if (idx < 0) {
      throw Err.valueError("idx cannot be negative");
    }
    JsonReader reader = reader(self, s);
    long length = StrOps.len(s);
    Object value = reader.valueAt(s.offsetByCodePoints(0, (int) Math.min(idx, length)));
    return PyTuple.of(value, (long) s.codePointCount(0, reader.position()));
  }

  private static JsonReader reader(Object self, String s) {
    JsonReader reader = new JsonReader(s);
    reader.strict = Ops.truth(Attrs.get(self, "strict"));
    reader.objectHook = hook(self, "object_hook", null);
    reader.pairsHook = hook(self, "object_pairs_hook", null);
    reader.parseFloat = hook(self, "parse_float", "float");
    reader.parseInt = hook(self, "parse_int", "int");
    reader.parseConstant = hook(self, "parse_constant", null);
    return reader;
  }

  // Null where the reader's own way is meant.
  private static @Nullable Object hook(Object self, String name, @Nullable String builtin) {
    Object hook = Attrs.get(self, name);
    if (hook == PyNone.NONE || (builtin != null && hook == Names.builtin(builtin))) {
      return null;
    }
    return hook;
  }
}
