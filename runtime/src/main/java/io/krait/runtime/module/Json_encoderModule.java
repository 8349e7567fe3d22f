package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module json.encoder. */
@PyModuleInfo("json.encoder")
final class Json_encoderModule {
  private Json_encoderModule() {}

  @PyConst("JSONEncoder: type")
  static PyType encoder() {
    return JsonClasses.ENCODER;
  }
}
