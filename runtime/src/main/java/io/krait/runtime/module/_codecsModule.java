package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.BytesConversion;
import io.krait.runtime.text.CodecRegistry;
import io.krait.runtime.text.Codecs;

/** The module {@code _codecs}: the registry, and codecs that have no names of their own. */
@PyModuleInfo(
    value = "_codecs",
    parts = {CodecFunctions.class, CodecWideFunctions.class, CharmapFunctions.class})
final class _codecsModule {
  private _codecsModule() {}

  @Py("register(search_function: Any, /) -> None")
  static void register(Object search) {
    CodecRegistry.register(search);
  }

  @Py("unregister(search_function: Any, /) -> None")
  static void unregister(Object search) {
    CodecRegistry.unregister(search);
  }

  @Py("lookup(encoding: str, /) -> Any")
  static Object lookup(String encoding) {
    return CodecRegistry.lookup(encoding);
  }

  @Py("encode(obj: Any, encoding: str = 'utf-8', errors: str = 'strict') -> Any")
  static Object encode(Object o, String encoding, String errors) {
    return CodecRegistry.encode(o, encoding, errors);
  }

  @Py("decode(obj: Any, encoding: str = 'utf-8', errors: str = 'strict') -> Any")
  static Object decode(Object o, String encoding, String errors) {
    return CodecRegistry.decode(o, encoding, errors);
  }

  @Py("_forget_codec(encoding: str, /) -> None")
  static void forget(String encoding) {}

  @Py("register_error(errors: str, handler: Any, /) -> None")
  static void registerError(String name, Object handler) {
    CodecRegistry.registerError(name, handler);
  }

  @Py("lookup_error(name: str, /) -> Any")
  static Object lookupError(String name) {
    Object handler = CodecRegistry.handler(name);
    return handler != null ? handler : StandardErrorHandler.named(name);
  }

  @Py("_unregister_error(errors: str, /) -> bool")
  static boolean unregisterError(String name) {
    return CodecRegistry.unregisterError(name);
  }

  /** Text and bytes of a codec's errors argument. */
  static String errors(Object errors) {
    String s = errors == PyNone.NONE ? "strict" : Convert.strOrNull(errors);
    if (s == null) {
      throw Err.typeError("errors must be str or None, not " + Types.of(errors).name);
    }
    return s;
  }

  /** The result of an encoder for all of a text. */
  static PyTuple encoded(String text, String encoding, Object errors) {
    PyBytes b = PyBytes.of(Codecs.encode(text, encoding, errors(errors)));
    return PyTuple.of(b, (long) text.codePointCount(0, text.length()));
  }

  /** The result of a decoder for the first bytes. */
  static PyTuple decoded(Object data, int length, String encoding, Object errors) {
    byte[] b = BytesConversion.required(data);
    return PyTuple.of(Codecs.decode(b, length, encoding, errors(errors)), (long) length);
  }

  static RuntimeException lookupFailed(String message) {
    return Err.of(Exceptions.LOOKUP_ERROR, message);
  }
}
