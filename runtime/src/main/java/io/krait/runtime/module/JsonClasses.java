package io.krait.runtime.module;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;

/** The classes that programs may subclass to read and write JSON their own way. */
final class JsonClasses {
  static final PyType ENCODER =
      NativeTypes.build(
          "json.encoder",
          "JSONEncoder",
          PyTuple.of(),
          null,
          "io.krait.runtime.module.JsonEncoderMethods");
  static final PyType DECODER =
      NativeTypes.build(
          "json.decoder",
          "JSONDecoder",
          PyTuple.of(),
          null,
          "io.krait.runtime.module.JsonDecoderMethods");

  private JsonClasses() {}
}
