package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** {@code typing.get_type_hints}. */
final class TypeHints {
  private final Object globals;
  private final Object locals;
  private final boolean extras;

  TypeHints(Object globals, Object locals, boolean extras) {
    this.globals = globals;
    this.locals = locals;
    this.extras = extras;
  }

  PyDict of(Object o) {
    PyDict hints = new PyDict();
    if (o instanceof PyType pyType) {
      PyType[] mro = pyType.mro();
      for (int i = mro.length - 1; i >= 0; i--) {
        add(mro[i].own("__annotations__"), mro[i].module(), hints);
      }
      return hints;
    }
    Object annotations =
        o instanceof PyFunction pyFunction
            ? pyFunction.annotations()
            : Attrs.getOrNull(o, "__annotations__");
    if (annotations == null) {
      throw Err.typeError(Ops.repr(o) + " is not a module, class, method, or function.");
    }
    Object module =
        o instanceof PyModule pyModule ? pyModule.name() : Attrs.getOrNull(o, "__module__");
    add(annotations, module instanceof String string ? string : "__main__", hints);
    return hints;
  }

  private void add(@Nullable Object annotations, String module, PyDict hints) {
    if (!(annotations instanceof PyDict dict)) {
      return;
    }

    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      hints.put(dict.keyAt(i), plain(evaluated(dict.valueAt(i), module)));
    }
  }

  private Object plain(Object type) {
    if (extras) {
      return type;
    }
    if (type instanceof PyAlias alias) {

      boolean qualifier =
          alias.origin instanceof PySpecialForm pySpecialForm
              && pySpecialForm.name.endsWith("Required");
      return alias.type() == PyAlias.ANNOTATED || qualifier ? plain(alias.args.get(0)) : type;
    }
    return type;
  }

  private Object evaluated(Object type, String module) {
    if (type == PyNone.NONE) {
      return TypeParameters.asType(type);
    }
    String text =
        type instanceof PyForwardRef pyForwardRef ? pyForwardRef.text : Convert.strOrNull(type);
    if (text != null) {
      return evaluated(lookup(text.strip(), module), module);
    }
    if (type instanceof PyAlias alias) {

      Object[] args = alias.args.items().clone();
      boolean changed = false;
      for (int i = 0; i < args.length; i++) {
        boolean reference =
            args[i] instanceof PyForwardRef
                || args[i] instanceof PyAlias
                || (args[i] instanceof String && alias.type() == PyAlias.GENERIC);
        Object value = reference ? evaluated(args[i], module) : args[i];
        changed |= value != args[i];
        args[i] = value;
      }
      return changed ? Aliases.rebuilt(alias, PyTuple.of(args)) : alias;
    }
    return type;
  }

  private Object lookup(String text, String module) {
    if (text.equals("None")) {
      return PyNone.NONE;
    }
    Object known = name(text, module);
    if (known != null) {
      return known;
    }
    Object namespace = globals == PyNone.NONE ? Attrs.get(moduleOf(module), "__dict__") : globals;
    Object evaluate = Names.builtin("eval");
    return locals == PyNone.NONE
        ? Calls.call2(evaluate, text, namespace)
        : Calls.call3(evaluate, text, namespace, locals);
  }

  private static Object moduleOf(String module) {
    Object found = Imports.modules().getStr(module);
    return found == null ? Imports.load(module) : found;
  }

  // A dotted name needs no evaluation.
  private @Nullable Object name(String text, String module) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isJavaIdentifierPart(text.charAt(i)) && text.charAt(i) != '.') {
        return null;
      }
    }
    String[] parts = text.split("\\.", -1);
    Object found = first(parts[0], module);
    for (int i = 1; i < parts.length && found != null; i++) {
      found = Attrs.getOrNull(found, parts[i]);
    }
    return found;
  }

  private @Nullable Object first(String part, String module) {
    for (Object namespace : new Object[] {locals, globals}) {
      Object found = namespace instanceof PyDict pyDict ? pyDict.getStr(part) : null;
      if (found != null) {
        return found;
      }
    }
    Object found = globals == PyNone.NONE ? Attrs.getOrNull(moduleOf(module), part) : null;
    if (found != null) {
      return found;
    }
    try {
      return Names.builtin(part);
    } catch (PyBaseException e) {
      throw Err.nameError("name '" + part + "' is not defined");
    }
  }
}
