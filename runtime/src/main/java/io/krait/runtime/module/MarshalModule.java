package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.BytesConversion;
import java.io.ByteArrayOutputStream;

/** The module {@code marshal}, for values; code objects have no bytes here. */
@PyModuleInfo("marshal")
final class MarshalModule {
  @PyConst("version: int")
  static final long VERSION = 4;

  private MarshalModule() {}

  @Py("dumps(value: Any, version: int = 4, /, *, allow_code: bool = True) -> bytes")
  static PyBytes dumps(Object value, long version, boolean allowCode) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarshalWriter(out).write(value, 0);
    return PyBytes.of(out.toByteArray());
  }

  @Py("loads(bytes: Any, /, *, allow_code: bool = True) -> Any")
  static Object loads(Object bytes, boolean allowCode) {
    return new MarshalReader(BytesConversion.required(bytes)).read();
  }

  @Py("dump(value: Any, file: Any, version: int = 4, /, *, allow_code: bool = True) -> None")
  static Object dump(Object value, Object file, long version, boolean allowCode) {
    return Calls.callMethod1(file, "write", dumps(value, version, allowCode));
  }

  @Py("load(file: Any, /, *, allow_code: bool = True) -> Any")
  static Object load(Object file, boolean allowCode) {
    Object data = Calls.callMethod0(file, "read");
    if (!(data instanceof PyBytes bytes)) {
      throw Err.typeError(
          "file.read() returned not bytes but " + io.krait.runtime.Types.of(data).name);
    }
    byte[] b = bytes.bytes();
    MarshalReader reader = new MarshalReader(b);
    Object value = reader.read();
    if (reader.position() < b.length) {
      Calls.callMethod2(file, "seek", Ops.neg((long) (b.length - reader.position())), 1L);
    }
    return value;
  }
}
