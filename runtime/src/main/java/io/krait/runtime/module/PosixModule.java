package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The module {@code posix}: what {@code os} has from the operating system. */
@PyModuleInfo(value = "posix", of = "os")
final class PosixModule {
  private PosixModule() {}

  @PyConst("environ: dict[bytes, bytes]")
  static PyDict environ() {
    PyDict all = new PyDict();
    for (Map.Entry<String, String> e : System.getenv().entrySet()) {
      all.put(bytes(e.getKey()), bytes(e.getValue()));
    }
    return all;
  }

  private static PyBytes bytes(String text) {
    return PyBytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Py("_path_splitroot_ex(path: Any) -> tuple[Any, Any, Any]")
  static PyTuple splitRoot(Object path) {
    Object split =
        io.krait.runtime.Calls.callMethod1(
            io.krait.runtime.Imports.load("os.path"), "splitroot", path);
    return (PyTuple) split;
  }
}
