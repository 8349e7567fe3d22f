package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.BytesLike;
import io.krait.runtime.text.Codecs;

/** The module json. */
@PyModuleInfo("json")
public final class JsonModule {
  private static final String ENCODING =
      "skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,"
          + " allow_nan: bool = True, cls: type | None = None, indent: int | str | None = None,"
          + " separators: tuple[str, str] | None = None,"
          + " default: Callable[[Any], Any] | None = None, sort_keys: bool = False, **kw: Any)";
  private static final String DECODING =
      "cls: type | None = None, object_hook: Callable[[dict[str, Any]], Any] | None = None,"
          + " parse_float: Callable[[str], Any] | None = None,"
          + " parse_int: Callable[[str], Any] | None = None,"
          + " parse_constant: Callable[[str], Any] | None = None,"
          + " object_pairs_hook: Callable[[list[tuple[str, Any]]], Any] | None = None, **kw: Any)";

  private JsonModule() {}

  @PyConst("JSONDecodeError: type")
  static PyType decodeError() {
    return JsonErrors.decodeErrorType();
  }

  @PyConst("JSONEncoder: type")
  static PyType encoder() {
    return JsonClasses.ENCODER;
  }

  @PyConst("JSONDecoder: type")
  static PyType decoder() {
    return JsonClasses.DECODER;
  }

  @Py("dumps(obj: Any, *, " + ENCODING + " -> str")
  public static String dumps(
      Object obj,
      Object skipkeys,
      Object ensureAscii,
      Object checkCircular,
      Object allowNan,
      Object cls,
      Object indent,
      Object separators,
      Object fallback,
      Object sortKeys,
      PyDict kw) {
    if (cls == PyNone.NONE && kw.isEmpty()) {
      JsonWriter writer = new JsonWriter();
      writer.skipKeys = Ops.truth(skipkeys);
      writer.ensureAscii = Ops.truth(ensureAscii);
      writer.allowNan = Ops.truth(allowNan);
      writer.sortKeys = Ops.truth(sortKeys);
      if (!Ops.truth(checkCircular)) {
        writer.trust();
      }
      writer.setIndent(indent);
      separate(writer, separators, indent);
      writer.fallback = fallback == PyNone.NONE ? null : fallback;
      writer.write(obj);
      return writer.out.toString();
    }
    PyDict options = kw.copy();
    options.putStr("skipkeys", skipkeys);
    options.putStr("ensure_ascii", ensureAscii);
    options.putStr("check_circular", checkCircular);
    options.putStr("allow_nan", allowNan);
    options.putStr("indent", indent);
    options.putStr("separators", separators);
    options.putStr("default", fallback);
    options.putStr("sort_keys", sortKeys);
    Object type = cls == PyNone.NONE ? JsonClasses.ENCODER : cls;
    Object text = Calls.callMethod1(Calls.callEx(type, PyTuple.of(), options), "encode", obj);
    return Ops.str(text);
  }

  private static void separate(JsonWriter writer, Object separators, Object indent) {
    if (separators != PyNone.NONE) {
      Object[] both = Iter.unpack(separators, 2);
      writer.itemSeparator = Ops.str(both[0]);
      writer.keySeparator = Ops.str(both[1]);
    } else if (indent != PyNone.NONE) {
      writer.itemSeparator = ",";
    }
  }

  @Py("dump(obj: Any, fp: Any, *, " + ENCODING + " -> None")
  public static void dump(
      Object obj,
      Object fp,
      Object skipkeys,
      Object ensureAscii,
      Object checkCircular,
      Object allowNan,
      Object cls,
      Object indent,
      Object separators,
      Object fallback,
      Object sortKeys,
      PyDict kw) {
    String text =
        dumps(
            obj,
            skipkeys,
            ensureAscii,
            checkCircular,
            allowNan,
            cls,
            indent,
            separators,
            fallback,
            sortKeys,
            kw);
    Calls.callMethod1(fp, "write", text);
  }

  @Py("loads(s: str | bytes | bytearray, *, " + DECODING + " -> Any")
  public static Object loads(
      Object s,
      Object cls,
      Object objectHook,
      Object parseFloat,
      Object parseInt,
      Object parseConstant,
      Object pairsHook,
      PyDict kw) {
    String text = text(s);
    if (cls == PyNone.NONE && kw.isEmpty()) {
      JsonReader reader = new JsonReader(text);
      reader.objectHook = objectHook == PyNone.NONE ? null : objectHook;
      reader.pairsHook = pairsHook == PyNone.NONE ? null : pairsHook;
      reader.parseFloat = parseFloat == PyNone.NONE ? null : parseFloat;
      reader.parseInt = parseInt == PyNone.NONE ? null : parseInt;
      reader.parseConstant = parseConstant == PyNone.NONE ? null : parseConstant;
      return reader.document();
    }
    PyDict options = kw.copy();
    put(options, "object_hook", objectHook);
    put(options, "object_pairs_hook", pairsHook);
    put(options, "parse_float", parseFloat);
    put(options, "parse_int", parseInt);
    put(options, "parse_constant", parseConstant);
    Object type = cls == PyNone.NONE ? JsonClasses.DECODER : cls;
    return Calls.callMethod1(Calls.callEx(type, PyTuple.of(), options), "decode", text);
  }

  private static void put(PyDict options, String name, Object value) {
    if (value != PyNone.NONE) {
      options.putStr(name, value);
    }
  }

  private static String text(Object s) {
    String text = Convert.strOrNull(s);
    if (text != null) {
      if (text.startsWith("\ufeff")) {
        throw JsonErrors.decodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
      }
      return text;
    }
    if (!(s instanceof PyBytes) && !(s instanceof PyByteArray)) {
      Object name = Attrs.get(Attrs.get(s, "__class__"), "__name__");
      throw Err.typeError("the JSON object must be str, bytes or bytearray, not " + name);
    }
    byte[] b = ((BytesLike) s).bytes();
    return Codecs.decode(b, b.length, encoding(b), "surrogatepass");
  }

  @Py("detect_encoding(b: bytes | bytearray) -> str")
  static String detectEncoding(Object b) {
    return encoding(((BytesLike) b).bytes());
  }

  // RFC 4627, section 3: the zeros among the first bytes tell.
  private static String encoding(byte[] b) {
    int[] first = new int[4];
    for (int i = 0; i < 4; i++) {
      first[i] = i < b.length ? b[i] & 0xff : -1;
    }
    boolean little = first[0] == 0xff && first[1] == 0xfe;
    boolean big = first[0] == 0xfe && first[1] == 0xff;
    if ((little && first[2] == 0 && first[3] == 0)
        || (first[0] == 0 && first[1] == 0 && first[2] == 0xfe && first[3] == 0xff)) {
      return "utf-32";
    }
    if (little || big) {
      return "utf-16";
    }
    if (first[0] == 0xef && first[1] == 0xbb && first[2] == 0xbf) {
      return "utf-8-sig";
    }
    if (b.length >= 4) {
      if (first[0] == 0) {
        return first[1] != 0 ? "utf-16-be" : "utf-32-be";
      }
      if (first[1] == 0) {
        return first[2] != 0 || first[3] != 0 ? "utf-16-le" : "utf-32-le";
      }
    } else if (b.length == 2) {
      return first[0] == 0 ? "utf-16-be" : first[1] == 0 ? "utf-16-le" : "utf-8";
    }
    return "utf-8";
  }

  @Py("load(fp: Any, *, " + DECODING + " -> Any")
  public static Object load(
      Object fp,
      Object cls,
      Object objectHook,
      Object parseFloat,
      Object parseInt,
      Object parseConstant,
      Object pairsHook,
      PyDict kw) {
    Object s = Calls.callMethod0(fp, "read");
    return loads(s, cls, objectHook, parseFloat, parseInt, parseConstant, pairsHook, kw);
  }
}
