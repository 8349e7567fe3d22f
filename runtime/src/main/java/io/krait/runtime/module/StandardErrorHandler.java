package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.text.CodecSteps;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** An error handler that every Python has, as the function that {@code lookup_error} gives. */
record StandardErrorHandler(String name) implements PyCallable {
  static StandardErrorHandler named(String name) {
    return switch (name) {
      case "strict",
          "ignore",
          "replace",
          "backslashreplace",
          "xmlcharrefreplace",
          "namereplace",
          "surrogateescape",
          "surrogatepass" ->
          new StandardErrorHandler(name);
      default -> throw Err.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
    };
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length != 1 || !(arguments[0] instanceof PyBaseException e)) {
      throw Err.typeError("codec must pass exception instance");
    }
    if (name.equals("strict")) {
      throw e;
    }
    long start = Convert.index(Attrs.get(e, "start"));
    long end = Convert.index(Attrs.get(e, "end"));
    Object object = Attrs.get(e, "object");
    String reason = io.krait.runtime.Ops.str(Attrs.get(e, "reason"));
    if (e.type().isSubtypeOf(Exceptions.UNICODE_TRANSLATE_ERROR)) {
      return PyTuple.of(translated((int) (end - start)), end);
    }
    String codec = io.krait.runtime.Ops.str(Attrs.get(e, "encoding"));
    if (object instanceof String s) {
      return encoding(codec, s, (int) start, (int) end, reason);
    }
    if (object instanceof PyBytes b) {
      StringBuilder out = new StringBuilder();
      int next = CodecSteps.decode(codec, b.bytes(), (int) start, (int) end, reason, name, out);
      return PyTuple.of(out.toString(), (long) next);
    }
    throw Err.typeError("don't know how to handle " + Types.of(e).name + " in error callback");
  }

  private String translated(int length) {
    return name.equals("ignore") ? "" : "\ufffd".repeat(length);
  }

  private Object encoding(String codec, String s, int start, int end, String reason) {
    int from = s.offsetByCodePoints(0, start);
    int to = s.offsetByCodePoints(0, end);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder text = new StringBuilder();
    CodecSteps.encode(
        codec,
        s,
        from,
        to,
        reason,
        name,
        out,
        replacement -> {
          text.append(replacement);
          return new byte[0];
        });
    Object result = out.size() > 0 ? PyBytes.of(out.toByteArray()) : text.toString();
    return PyTuple.of(result, (long) end);
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
