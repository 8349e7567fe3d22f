package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _imp}: no extension modules, nothing frozen. */
@PyModuleInfo(value = "_imp", doc = "(Extremely) low-level import machinery bits.")
final class _impModule {
  @PyConst("check_hash_based_pycs: str")
  static final String CHECK_HASH_BASED_PYCS = "default";

  private _impModule() {}

  @PyConst("pyc_magic_number_token: int")
  static long magic() {
    return 168627187L;
  }

  @Py("is_builtin(name: str, /) -> int")
  static long isBuiltin(String name) {
    return Imports.isNative(name) ? 1 : 0;
  }

  @Py("is_frozen(name: str, /) -> bool")
  static boolean isFrozen(String name) {
    return false;
  }

  @Py("is_frozen_package(name: str, /) -> bool")
  static boolean isFrozenPackage(String name) {
    throw noFrozen(name);
  }

  @Py("get_frozen_object(name: str, data: Any = None, /) -> Any")
  static Object getFrozenObject(String name, Object data) {
    throw noFrozen(name);
  }

  @Py("find_frozen(name: str, /, *, withdata: bool = False) -> Any")
  static PyNone findFrozen(String name, boolean withData) {
    return PyNone.NONE;
  }

  private static RuntimeException noFrozen(String name) {
    return Err.importError("No such frozen object named " + name);
  }

  @Py("create_builtin(spec: Any, /) -> Any")
  static Object createBuiltin(Object spec) {
    return Imports.load(Ops.str(Attrs.get(spec, "name")));
  }

  @Py("exec_builtin(mod: Any, /) -> int")
  static long execBuiltin(Object module) {
    return 0;
  }

  @Py("create_dynamic(spec: Any, file: Any = None, /) -> Any")
  static Object createDynamic(Object spec, Object file) {
    throw Err.importError(
        "C extension modules do not load here: " + Ops.str(Attrs.get(spec, "origin")));
  }

  @Py("exec_dynamic(mod: Any, /) -> int")
  static long execDynamic(Object module) {
    return 0;
  }

  @Py("extension_suffixes() -> list[str]")
  static PyList extensionSuffixes() {
    return new PyList();
  }

  @Py("lock_held() -> bool")
  static boolean lockHeld() {
    return false;
  }

  @Py("acquire_lock() -> None")
  static void acquireLock() {}

  @Py("release_lock() -> None")
  static void releaseLock() {}

  @Py("_fix_co_filename(code: Any, path: str, /) -> None")
  static void fixFilename(Object code, Object path) {}

  @Py("_frozen_module_names() -> list[str]")
  static PyList frozenModuleNames() {
    return new PyList();
  }

  @Py("_override_frozen_modules_for_tests(override: int, /) -> None")
  static void overrideFrozenModules(long override) {}

  @Py("_override_multi_interp_extensions_check(override: int, /) -> int")
  static long overrideMultiInterp(long override) {
    return 0;
  }

  @Py("_find_and_load(name: str, import_: Any, /) -> Any")
  static Object findAndLoad(String name, Object importFunction) {
    return Imports.load(name);
  }

  @Py("source_hash(key: int, source: Any) -> bytes")
  static PyBytes sourceHash(Object key, Object source) {
    byte[] data = ((PyBytes) source).bytes();
    long h = SipHash.of(Convert.indexBig(key).longValue(), 0, data);
    byte[] out = new byte[8];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) (h >>> (8 * i));
    }
    return PyBytes.of(out);
  }
}
