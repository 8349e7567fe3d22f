package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module json.decoder. */
@PyModuleInfo("json.decoder")
final class Json_decoderModule {
  private Json_decoderModule() {}

  @PyConst("JSONDecoder: type")
  static PyType decoder() {
    return JsonClasses.DECODER;
  }

  @PyConst("JSONDecodeError: type")
  static PyType decodeError() {
    return JsonErrors.decodeErrorType();
  }
}
