package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Names;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;

/** The error of a document that is not JSON. */
final class JsonErrors {
  private JsonErrors() {}

  private static final class DecodeError {
    static final PyType TYPE =
        NativeTypes.build(
            "json.decoder",
            "JSONDecodeError",
            PyTuple.of(Names.builtin("ValueError")),
            null,
            "io.krait.runtime.module.JsonDecodeErrorMethods");
  }

  static PyType decodeErrorType() {
    return DecodeError.TYPE;
  }

  static PyBaseException decodeError(String message, String document, long position) {
    return (PyBaseException) Calls.call3(DecodeError.TYPE, message, document, position);
  }
}
