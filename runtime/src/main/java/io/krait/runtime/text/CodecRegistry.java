package io.krait.runtime.text;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Imports;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The codecs and error handlers that Python code has registered. */
public final class CodecRegistry {
  private static final List<Object> SEARCHES = new CopyOnWriteArrayList<>();
  private static final Map<String, Object> FOUND = new ConcurrentHashMap<>();
  private static final Map<String, Object> HANDLERS = new ConcurrentHashMap<>();
  private static volatile boolean standard;

  private CodecRegistry() {}

  /** {@code codecs.register}. */
  public static void register(Object search) {
    if (!Calls.isCallable(search)) {
      throw Err.typeError("argument must be callable");
    }
    SEARCHES.add(search);
  }

  /** {@code codecs.unregister}. */
  public static void unregister(Object search) {
    if (SEARCHES.remove(search)) {
      FOUND.clear();
    }
  }

  /**
   * {@code codecs.lookup}: a CodecInfo.
   *
   * @throws PyBaseException LookupError
   */
  public static PyTuple lookup(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT).replace(' ', '_');
    Object known = FOUND.get(name);
    if (known == null) {
      known = search(name);
      if (known == null) {
        throw unknown(encoding);
      }
      FOUND.put(name, known);
    }
    return (PyTuple) known;
  }

  private static @Nullable Object search(String name) {
    if (!standard) {
      standard = true;
      try {
        Imports.load("encodings");
      } catch (PyBaseException e) {
        standard = false;
        if (!e.type().isSubtypeOf(Exceptions.MODULE_NOT_FOUND_ERROR)) {
          throw e;
        }
        // Without the standard library there are the built-in codecs only.
      }
    }
    for (Object search : SEARCHES) {
      Object found = Calls.call1(search, name);
      if (found == PyNone.NONE) {
        continue;
      }
      if (!(found instanceof PyTuple t) || t.size() != 4) {
        throw Err.typeError("codec search functions must return 4-tuples");
      }
      return found;
    }
    return null;
  }

  private static RuntimeException unknown(String encoding) {
    return Err.of(CodecErrors.type("LookupError"), "unknown encoding: " + encoding);
  }

  /** {@code codecs.encode} with a codec of the registry. */
  public static Object encode(Object o, String encoding, String errors) {
    return first(Calls.call2(lookup(encoding).get(0), o, errors), "encoder");
  }

  /** {@code codecs.decode} with a codec of the registry. */
  public static Object decode(Object o, String encoding, String errors) {
    return first(Calls.call2(lookup(encoding).get(1), o, errors), "decoder");
  }

  private static Object first(Object result, String what) {
    if (result instanceof PyTuple t && t.size() == 2) {
      return t.get(0);
    }
    throw Err.typeError(what + " must return a tuple (object, integer)");
  }

  /** {@code str.encode} with an encoding that only Python code knows. */
  static byte[] encodeText(String s, String encoding, String errors) {
    checkIsText(lookup(encoding), encoding, "codecs.encode()");
    if (encode(s, encoding, errors) instanceof PyBytes b) {
      return b.bytes();
    }
    throw Err.typeError(
        "'" + encoding + "' encoder returned something else than bytes; use codecs.encode()");
  }

  /** {@code bytes.decode} likewise. */
  static String decodeText(byte[] b, int length, String encoding, String errors) {
    checkIsText(lookup(encoding), encoding, "codecs.decode()");
    PyBytes data = PyBytes.of(java.util.Arrays.copyOf(b, length));
    if (decode(data, encoding, errors) instanceof String s) {
      return s;
    }
    throw Err.typeError(
        "'" + encoding + "' decoder returned something else than str; use codecs.decode()");
  }

  private static void checkIsText(PyTuple codec, String encoding, String instead) {
    Object flag = io.krait.runtime.Attrs.getOrNull(codec, "_is_text_encoding");
    if (flag != null && !Ops.truth(flag)) {
      throw Err.of(
          CodecErrors.type("LookupError"),
          "'"
              + encoding
              + "' is not a text encoding; use "
              + instead
              + " to handle arbitrary codecs");
    }
  }

  /** {@code codecs.register_error}. */
  public static void registerError(String name, Object handler) {
    if (!Calls.isCallable(handler)) {
      throw Err.typeError("handler must be callable");
    }
    HANDLERS.put(name, handler);
  }

  /** Forgets a handler; whether there was one. */
  public static boolean unregisterError(String name) {
    return HANDLERS.remove(name) != null;
  }

  /** The handler that Python code has registered under a name, or null. */
  public static @Nullable Object handler(String name) {
    return HANDLERS.get(name);
  }

  /**
   * What a registered handler makes of an error: its replacement, and where to go on.
   *
   * @throws PyBaseException LookupError when there is no such handler
   */
  static PyTuple handle(String name, RuntimeException error) {
    Object handler = HANDLERS.get(name);
    if (handler == null) {
      throw Err.of(CodecErrors.type("LookupError"), "unknown error handler name '" + name + "'");
    }
    Object result = Calls.call1(handler, error);
    if (result instanceof PyTuple t && t.size() == 2) {
      return t;
    }
    boolean encoding = ((PyBaseException) error).type().name.equals("UnicodeEncodeError");
    throw Err.typeError(
        (encoding ? "encoding" : "decoding")
            + " error handler must return ("
            + (encoding ? "str/bytes" : "str")
            + ", int) tuple");
  }
}
