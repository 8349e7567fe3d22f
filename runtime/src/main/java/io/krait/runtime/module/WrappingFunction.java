package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * A function made in Java that takes any arguments and stands for another one, as {@code
 * functools.wraps} leaves it.
 */
abstract class WrappingFunction extends PyFunction {
  final Object wrapped;

  WrappingFunction(Object wrapped) {
    super(code(wrapped), module(wrapped), null, null, null);
    this.wrapped = wrapped;
    if (wrapped instanceof PyFunction function) {

      name = function.name;
      qualname = function.qualname;
      doc = function.doc;
    }
    PyDict own = dict();
    PyDict theirs = wrapped instanceof HasDict hasDict ? hasDict.dictOrNull() : null;
    if (theirs != null && wrapped instanceof PyFunction) {
      own.update(theirs);
    }
    own.putStr("__wrapped__", wrapped);
  }

  private static PyCode code(Object wrapped) {
    String name = wrapped instanceof PyFunction pyFunction ? pyFunction.name : named(wrapped);
    return new PyCode(
        name,
        name,
        "<frozen contextlib>",
        1,
        0,
        0,
        0,
        PyCode.VARARGS | PyCode.VARKEYWORDS,
        new String[] {"args", "kwds"},
        new String[0],
        "");
  }

  private static String named(Object wrapped) {
    Object name = Attrs.getOrNull(wrapped, "__name__");
    return name instanceof String string ? string : "wrapper";
  }

  private static PyModule module(Object wrapped) {
    return wrapped instanceof PyFunction pyFunction
        ? pyFunction.module
        : new PyModule("contextlib");
  }

  @Override
  protected @Nullable PyDict makeAnnotations() {
    return wrapped instanceof PyFunction pyFunction ? pyFunction.annotations() : null;
  }

  /** What a call does. */
  abstract Object run(Object[] arguments, String @Nullable [] keywords);

  @Override
  public final Object call(Object[] arguments, String @Nullable [] keywords) {
    return run(arguments, keywords);
  }

  @Override
  public final Object call0() {
    return run(NO_ARGUMENTS, null);
  }

  @Override
  protected final Object invoke(Object[] locals) {
    PyTuple arguments = locals[0] instanceof PyTuple ? (PyTuple) locals[0] : PyTuple.of();
    PyDict keywords = locals[1] instanceof PyDict ? (PyDict) locals[1] : new PyDict();
    int count = keywords.size();
    if (count == 0) {
      return run(arguments.items().clone(), null);
    }
    Object[] all = java.util.Arrays.copyOf(arguments.items(), arguments.size() + count);
    String[] names = new String[count];
    int i = 0;
    for (Object key : io.krait.runtime.Iter.toTuple(keywords).items()) {
      names[i] = io.krait.runtime.Ops.str(key);
      Object value = keywords.getOrNull(key);
      all[arguments.size() + i++] = value == null ? PyNone.NONE : value;
    }
    return run(all, names);
  }
}
