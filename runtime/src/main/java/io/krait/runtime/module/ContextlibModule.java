package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Classes;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code contextlib}. */
@PyModuleInfo("contextlib")
final class ContextlibModule {
  private static @Nullable PyType decorator;
  private static @Nullable PyType manager;

  private ContextlibModule() {}

  @Py("contextmanager(func: Any) -> Any")
  static Object contextmanager(Object function) {
    return new WrappingFunction(function) {
      @Override
      Object run(Object[] arguments, String @Nullable [] keywords) {
        return new PyGeneratorManager(function, arguments, keywords);
      }
    };
  }

  @PyConst("ContextDecorator: type")
  static synchronized PyType contextDecorator() {
    PyType known = decorator;
    if (known == null) {
      known =
          NativeTypes.build(
              "contextlib",
              "ContextDecorator",
              PyTuple.of(),
              null,
              "io.krait.runtime.module.ContextDecoratorMixin");
      decorator = known;
    }
    return known;
  }

  @PyConst("AbstractContextManager: type")
  static synchronized PyType abstractContextManager() {
    PyType known = manager;
    if (known == null) {
      PyDict namespace =
          NativeTypes.namespace(
              "contextlib",
              "AbstractContextManager",
              "io.krait.runtime.module.AbstractManagerMixin");
      namespace.putStr("__exit__", new AbstractStub());
      namespace.putStr("__class_getitem__", new ClassGetItem());
      PyDict keywords = new PyDict();
      keywords.putStr("metaclass", AbcModule.META);
      known =
          (PyType)
              Classes.build(
                  "AbstractContextManager", PyTuple.of(), namespace, keywords, null, null);
      Attrs.set(known, "_abc_impl", new AbcState(new String[] {"__enter__", "__exit__"}));
      manager = known;
    }
    return known;
  }

  @PyConst("ExitStack: type")
  static PyType exitStack() {
    return PyExitStack.TYPE;
  }

  @PyConst("suppress: type")
  static PyType suppress() {
    return PyManager.SUPPRESS;
  }

  @PyConst("closing: type")
  static PyType closing() {
    return PyManager.CLOSING;
  }

  @PyConst("nullcontext: type")
  static PyType nullcontext() {
    return PyManager.NULL;
  }

  @PyConst("redirect_stdout: type")
  static PyType redirectStdout() {
    return PyManager.REDIRECT_STDOUT;
  }

  @PyConst("redirect_stderr: type")
  static PyType redirectStderr() {
    return PyManager.REDIRECT_STDERR;
  }

  @PyConst("chdir: type")
  static PyType chdir() {
    return PyManager.CHDIR;
  }
}
