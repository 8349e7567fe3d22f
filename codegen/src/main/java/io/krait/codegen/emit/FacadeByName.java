package io.krait.codegen.emit;

import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FacadeMethod.Passing;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.facade.Keywords;
import io.krait.runtime.facade.PythonCalls;
import java.util.ArrayList;
import java.util.List;

/** What a facade's method does by name, as Python would. */
final class FacadeByName {
  private static final Class<?>[] ARGUMENTS = {
    Object[].class, PyTuple.class, String[].class, Keywords.class
  };
  private static final Rep.Ref THIS = RuntimeCalls.ref(PyObject.class);

  private final FacadeFrame frame;
  private final Code code;
  private final FieldRef module;

  FacadeByName(FacadeFrame frame, FieldRef module) {
    this.frame = frame;
    this.code = frame.code;
    this.module = module;
  }

  /** [] -> returns the result. */
  void emit() {
    switch (frame.method.kind()) {
      case FUNCTION -> {
        code.getStatic(module);
        named("function", CompiledModule.class, String.class);
      }
      case CLASS_MEMBER -> {
        code.getStatic(module);
        code.constant(frame.cls.pythonName());
        named("classMember", CompiledModule.class, String.class, String.class);
      }
      case METHOD -> {
        receiver();
        named("method", Object.class, String.class);
      }
      case CONSTRUCTOR -> {
        code.getStatic(module);
        code.load(frame.self(), 0);
        arguments();
        code.call(calls("init", true, CompiledModule.class, PyObject.class));
        code.doReturn(null);
      }
      case GETTER -> {
        receiver();
        code.constant(frame.method.pythonName());
        code.call(calls("get", false, Object.class, String.class));
        frame.giveBack(Rep.ANY);
      }
      case SETTER -> {
        receiver();
        code.constant(frame.method.pythonName());
        frame.load(0);
        frame.values.toObject(frame.type(0), "value");
        code.call(calls("set", false, Object.class, String.class, Object.class));
        code.doReturn(null);
      }
      case VARIABLE -> {
        code.getStatic(module);
        code.constant(frame.method.pythonName());
        code.call(calls("variable", false, CompiledModule.class, String.class));
        frame.giveBack(Rep.ANY);
      }
      case ABSTRACT, ABSTRACT_GETTER ->
          throw new io.krait.codegen.CompilerBugException("abstract: " + frame.method.name());
    }
  }

  /** [.., first arguments but the name] -> returns the result. */
  private void named(String name, Class<?>... first) {
    code.constant(frame.method.pythonName());
    arguments();
    code.call(calls(name, true, first));
    frame.giveBack(Rep.ANY);
  }

  private static MethodRef calls(String name, boolean arguments, Class<?>... first) {
    List<Class<?>> all = new ArrayList<>(List.of(first));
    if (arguments) {
      all.addAll(List.of(ARGUMENTS));
    }
    return RuntimeMethods.method(PythonCalls.class, name, all.toArray(new Class<?>[0]));
  }

  /** [..] -> [.., the Python object] */
  private void receiver() {
    code.load(frame.self(), 0);
    if (frame.cls.kind() == FacadeClass.Kind.ENUM) {
      code.call(
          new MethodRef(
              MethodRef.Kind.VIRTUAL,
              frame.cls.internalName(),
              "python",
              List.of(),
              Rep.ANY,
              false));
    } else {
      code.checkCast(THIS);
    }
  }

  /** [..] -> [.., arguments, items of *args, names of keywords, further keywords] */
  private void arguments() {
    List<Integer> plain = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int items = -1;
    int keywords = -1;
    for (int i = 0; i < frame.method.parameters().size(); i++) {
      FacadeMethod.Parameter p = frame.method.parameters().get(i);
      if (p.passing() == Passing.ITEMS) {
        items = i;
      } else if (p.passing() == Passing.KEYWORDS) {
        keywords = i;
      } else {
        plain.add(i);
        if (p.passing() == Passing.KEYWORD) {
          names.add(p.pythonName());
        }
      }
    }
    code.constant(plain.size());
    code.newArray(Rep.ANY);
    for (int i = 0; i < plain.size(); i++) {
      code.dup();
      code.constant(i);
      frame.load(plain.get(i));
      frame.values.toObject(
          frame.type(plain.get(i)), frame.method.parameters().get(plain.get(i)).name());
      code.arrayStore(Rep.ANY);
    }
    if (items < 0) {
      code.constantNull();
    } else {
      frame.load(items);
      frame.values.toObject(frame.type(items), "");
    }
    names(names);
    if (keywords < 0) {
      code.constantNull();
    } else {
      frame.load(keywords);
    }
  }

  private void names(List<String> names) {
    if (names.isEmpty()) {
      code.constantNull();
      return;
    }
    code.constant(names.size());
    code.newArray(RuntimeCalls.ref(String.class));
    for (int i = 0; i < names.size(); i++) {
      code.dup();
      code.constant(i);
      code.constant(names.get(i));
      code.arrayStore(RuntimeCalls.ref(String.class));
    }
  }
}
