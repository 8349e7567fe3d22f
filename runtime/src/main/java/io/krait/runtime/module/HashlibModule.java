package io.krait.runtime.module;

import io.krait.runtime.PyList;
import io.krait.runtime.PySet;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code hashlib}, without BLAKE2 and SHAKE, which the JDK does not have. */
@PyModuleInfo("hashlib")
final class HashlibModule {
  private HashlibModule() {}

  private static PyList names() {
    return PyList.of(
        "md5",
        "sha1",
        "sha224",
        "sha256",
        "sha384",
        "sha512",
        "sha3_224",
        "sha3_256",
        "sha3_384",
        "sha3_512");
  }

  @PyConst("algorithms_guaranteed: set[str]")
  static PySet algorithmsGuaranteed() {
    return KeysViewMixin.set(names());
  }

  @PyConst("algorithms_available: set[str]")
  static PySet algorithmsAvailable() {
    return KeysViewMixin.set(names());
  }

  @Py("new(name: str, data: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash make(String name, Object data, boolean security) {
    return PyHash.of(name, data);
  }

  @Py("md5(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash md5(Object data, boolean security) {
    return PyHash.of("md5", data);
  }

  @Py("sha1(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha1(Object data, boolean security) {
    return PyHash.of("sha1", data);
  }

  @Py("sha224(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha224(Object data, boolean security) {
    return PyHash.of("sha224", data);
  }

  @Py("sha256(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha256(Object data, boolean security) {
    return PyHash.of("sha256", data);
  }

  @Py("sha384(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha384(Object data, boolean security) {
    return PyHash.of("sha384", data);
  }

  @Py("sha512(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha512(Object data, boolean security) {
    return PyHash.of("sha512", data);
  }

  @Py("sha3_224(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha3x224(Object data, boolean security) {
    return PyHash.of("sha3_224", data);
  }

  @Py("sha3_256(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha3x256(Object data, boolean security) {
    return PyHash.of("sha3_256", data);
  }

  @Py("sha3_384(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha3x384(Object data, boolean security) {
    return PyHash.of("sha3_384", data);
  }

  @Py("sha3_512(string: Any = b'', *, usedforsecurity: bool = True) -> Any")
  static PyHash sha3x512(Object data, boolean security) {
    return PyHash.of("sha3_512", data);
  }
}
