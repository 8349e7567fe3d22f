package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Handled;
import io.krait.runtime.Imports;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTraceback;
import io.krait.runtime.PyTuple;
import io.krait.runtime.RecursionLimit;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.number.IntText;
import org.jspecify.annotations.Nullable;

/** The module {@code sys}: the part that a program can change. */
@PyModuleInfo(
    value = "sys",
    parts = {SysFrames.class, SysHooks.class})
final class SysModule {
  private SysModule() {}

  @PyConst("argv: list[str]")
  static PyList argv() {
    return ProcessState.argv();
  }

  @PyConst("orig_argv: list[str]")
  static PyList origArgv() {
    return ProcessState.argv();
  }

  @PyConst("path: list[str]")
  static PyList path() {
    return ProcessState.initialPath();
  }

  @PyConst("meta_path: list[Any]")
  static PyList metaPath() {
    return new PyList();
  }

  @PyConst("path_hooks: list[Any]")
  static PyList pathHooks() {
    return new PyList();
  }

  @PyConst("warnoptions: list[str]")
  static PyList warnOptions() {
    return new PyList();
  }

  @PyConst("_xoptions: dict[str, Any]")
  static PyDict xOptions() {
    return new PyDict();
  }

  @PyConst("executable: str")
  static String executable() {
    return ProcessState.executable();
  }

  @PyConst("modules: dict[str, Any]")
  static PyDict modules() {
    return Imports.modules();
  }

  @PyConst("stdin: TextIO")
  static PyTextFile stdin() {
    return StandardStreams.in();
  }

  @PyConst("stdout: TextIO")
  static PyTextFile stdout() {
    return StandardStreams.out();
  }

  @PyConst("stderr: TextIO")
  static PyTextFile stderr() {
    return StandardStreams.err();
  }

  @PyConst("__stdin__: TextIO")
  static PyTextFile originalStdin() {
    return StandardStreams.in();
  }

  @PyConst("__stdout__: TextIO")
  static PyTextFile originalStdout() {
    return StandardStreams.out();
  }

  @PyConst("__stderr__: TextIO")
  static PyTextFile originalStderr() {
    return StandardStreams.err();
  }

  @Py("exit(status: Any = None, /) -> NoReturn")
  static void exit(Object status) {
    if (status == PyNone.NONE) {
      throw Err.of(Exceptions.SYSTEM_EXIT);
    }
    if (status instanceof PyTuple pyTuple) {
      throw (PyBaseException) Calls.callEx(Exceptions.SYSTEM_EXIT, pyTuple, null);
    }
    throw (PyBaseException) Calls.call1(Exceptions.SYSTEM_EXIT, status);
  }

  @Py("exc_info() -> tuple[Any, Any, Any]")
  static PyTuple excInfo() {
    PyBaseException e = Handled.current();
    if (e == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    PyTraceback traceback = e.traceback();
    return PyTuple.of(e.type(), e, traceback == null ? PyNone.NONE : traceback);
  }

  @Py("exception() -> BaseException | None")
  static Object exception() {
    PyBaseException e = Handled.current();
    return e == null ? PyNone.NONE : e;
  }

  @Py("excepthook(exctype: Any, value: Any, traceback: Any, /) -> None")
  static void excepthook(Object type, Object value, Object traceback) {
    TracebackModule.print(value);
  }

  @Py("__excepthook__(exctype: Any, value: Any, traceback: Any, /) -> None")
  static void originalExcepthook(Object type, Object value, Object traceback) {
    TracebackModule.print(value);
  }

  @Py("displayhook(object: Any, /) -> None")
  static void displayhook(Object value) {
    if (value != PyNone.NONE) {
      StandardStreams.current("stdout").write(io.krait.runtime.Ops.repr(value) + "\n");
    }
  }

  @Py("getrecursionlimit() -> int")
  static long getrecursionlimit() {
    return RecursionLimit.get();
  }

  @Py("setrecursionlimit(limit: int, /) -> None")
  static void setrecursionlimit(long limit) {
    if (limit != (int) limit) {
      throw Err.overflowError("Python int too large to convert to C int");
    }
    if (limit < 1) {
      throw Err.valueError("recursion limit must be greater or equal than 1");
    }
    RecursionLimit.set((int) limit);
  }

  @Py("getsizeof(object: Any, default: Any = ...) -> int")
  static Object getsizeof(Object o, @Nullable Object fallback) {
    return SizeOf.of(o);
  }

  @Py("intern(string: str, /) -> str")
  static Object intern(Object text) {
    if (!(text instanceof String string)) {
      throw Err.typeError(
          Convert.isStr(text)
              ? "can't intern " + Types.of(text).name
              : "intern() argument must be str, not " + Types.of(text).name);
    }
    return string.intern();
  }

  @Py("is_finalizing() -> bool")
  static boolean isFinalizing() {
    return false;
  }

  @Py("getrefcount(object: Any, /) -> int")
  static long getrefcount(Object o) {
    return 2; // objects are not counted; a fresh one has the name and the argument
  }

  @Py("gettrace() -> Any")
  static PyNone gettrace() {
    return PyNone.NONE;
  }

  @Py("getprofile() -> Any")
  static PyNone getprofile() {
    return PyNone.NONE;
  }

  @Py("settrace(function: Any, /) -> None")
  static void settrace(Object function) {
    if (function != PyNone.NONE) {
      throw Err.notImplementedError("sys.settrace is not supported");
    }
  }

  @Py("setprofile(function: Any, /) -> None")
  static void setprofile(Object function) {
    if (function != PyNone.NONE) {
      throw Err.notImplementedError("sys.setprofile is not supported");
    }
  }

  @Py("getswitchinterval() -> float")
  static double getswitchinterval() {
    return 0.005;
  }

  @Py("setswitchinterval(interval: float, /) -> None")
  static void setswitchinterval(double interval) {
    if (interval <= 0) {
      throw Err.valueError("switch interval must be strictly positive");
    }
  }

  @Py("audit(event: str, /, *args: Any) -> None")
  static void audit(String event, PyTuple arguments) {}

  @Py("addaudithook(hook: Any) -> None")
  static void addaudithook(Object hook) {}

  @Py("get_int_max_str_digits() -> int")
  static long getIntMaxStrDigits() {
    return IntText.maxStrDigits();
  }

  @Py("set_int_max_str_digits(maxdigits: int) -> None")
  static void setIntMaxStrDigits(long digits) {
    if (digits != 0 && digits < 640) {
      throw Err.valueError("maxdigits must be 0 or larger than 640");
    }
    IntText.setMaxStrDigits((int) digits);
  }

  @Py("getdefaultencoding() -> str")
  static String getdefaultencoding() {
    return "utf-8";
  }

  @Py("getfilesystemencoding() -> str")
  static String getfilesystemencoding() {
    return "utf-8";
  }

  @Py("getfilesystemencodeerrors() -> str")
  static String getfilesystemencodeerrors() {
    return "surrogateescape";
  }

  @Py("_is_gil_enabled() -> bool")
  static boolean isGilEnabled() {
    return false;
  }

  @PyConst("byteorder: str")
  static final String BYTEORDER = "little";

  @PyConst("platform: str")
  static final String PLATFORM = "linux";

  @PyConst("version: str")
  static final String VERSION = "3.13.0 (main, Oct  7 2024, 00:00:00) [Krait]";

  @PyConst("copyright: str")
  static final String COPYRIGHT = "Copyright (c) 2001-2024 Python Software Foundation.";

  @PyConst("hexversion: int")
  static final long HEXVERSION = 0x30d00f0;

  @PyConst("api_version: int")
  static final long API_VERSION = 1013;

  @PyConst("maxsize: int")
  static final long MAXSIZE = Long.MAX_VALUE;

  @PyConst("maxunicode: int")
  static final long MAXUNICODE = 0x10FFFF;

  @PyConst("float_repr_style: str")
  static final String FLOAT_REPR_STYLE = "short";

  @PyConst("abiflags: str")
  static final String ABIFLAGS = "";

  @PyConst("platlibdir: str")
  static final String PLATLIBDIR = "lib";

  @PyConst("prefix: str")
  static final String PREFIX = "/usr/local";

  @PyConst("exec_prefix: str")
  static final String EXEC_PREFIX = "/usr/local";

  @PyConst("base_prefix: str")
  static final String BASE_PREFIX = "/usr/local";

  @PyConst("base_exec_prefix: str")
  static final String BASE_EXEC_PREFIX = "/usr/local";

  @PyConst("dont_write_bytecode: bool")
  static final boolean DONT_WRITE_BYTECODE = true;

  @PyConst("pycache_prefix: None")
  static final PyNone PYCACHE_PREFIX = PyNone.NONE;

  @PyConst("version_info: Any")
  static Object versionInfo() {
    return SysFacts.version();
  }

  @PyConst("float_info: Any")
  static Object floatInfo() {
    return SysFacts.floatInfo();
  }

  @PyConst("int_info: Any")
  static Object intInfo() {
    return SysFacts.intInfo();
  }

  @PyConst("hash_info: Any")
  static Object hashInfo() {
    return SysFacts.hashInfo();
  }

  @PyConst("thread_info: Any")
  static Object threadInfo() {
    return SysFacts.threadInfo();
  }

  @PyConst("flags: Any")
  static Object flags() {
    return SysFacts.flags();
  }

  @PyConst("implementation: Any")
  static Object implementation() {
    return SysFacts.implementation();
  }

  @PyConst("builtin_module_names: tuple[str, ...]")
  static PyTuple builtinModuleNames() {
    return PyTuple.of(StandardNames.builtin());
  }
}
