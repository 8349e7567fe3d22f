package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of {@code typing.Generic}. */
@PyTypeInfo(value = "Generic", module = "typing")
final class GenericMixin {
  private GenericMixin() {}

  @Py("__class_getitem__(cls, params: Any, /) -> Any")
  static Object classGetItem(PyType cls, Object params) {
    PyTuple given = params instanceof PyTuple pyTuple ? pyTuple : PyTuple.of(params);
    Object[] all = given.items().clone();
    for (int i = 0; i < all.length; i++) {
      all[i] = TypeParameters.asType(all[i]);
    }
    if (cls == TypingModule.generic() || cls == TypingModule.protocolOrNull()) {
      checkVariables(cls, all);
      return new PyAlias(PyAlias.TYPING, cls, PyTuple.of(all), null, false);
    }
    PyTuple parameters = parameters(cls);
    String shown = io.krait.runtime.Ops.repr(cls);
    if (parameters.size() == 0) {
      throw Err.typeError(shown + " is not a generic class");
    }
    boolean single =
        parameters.size() == 1
            && ((PyTypeVar) parameters.get(0)).type() == PyTypeVar.PARAM_SPEC
            && !(all.length == 1 && all[0] instanceof io.krait.runtime.PyList);
    if (single) {
      return new PyAlias(PyAlias.TYPING, cls, PyTuple.of((Object) PyTuple.of(all)), null, false);
    }
    List<Object> args = new ArrayList<>();
    for (Object value : TypeParameters.mapping(parameters, all, shown).values()) {
      if (value instanceof PyTuple pyTuple) {
        args.addAll(List.of(pyTuple.items()));
      } else {
        args.add(value);
      }
    }
    return new PyAlias(PyAlias.TYPING, cls, PyTuple.of(args.toArray()), null, false);
  }

  private static void checkVariables(PyType cls, Object[] all) {
    if (all.length == 0) {
      throw Err.typeError("Parameter list to " + cls.qualname() + "[...] cannot be empty");
    }
    List<Object> seen = new ArrayList<>();
    for (Object one : all) {
      boolean unpacked = one instanceof PyAlias pyAlias && pyAlias.type() == PyAlias.UNPACKED;
      if (!(one instanceof PyTypeVar) && !unpacked) {
        throw Err.typeError(
            "Parameters to "
                + cls.simpleName()
                + "[...] must all be type variables or parameter specification variables.");
      }
      if (seen.contains(one)) {
        throw Err.typeError("Parameters to " + cls.simpleName() + "[...] must all be unique");
      }
      seen.add(one);
    }
  }

  static PyTuple parameters(PyType cls) {
    Object parameters = cls.lookup("__parameters__");
    return parameters instanceof PyTuple pyTuple ? pyTuple : PyTuple.of();
  }

  @Py("__init_subclass__(cls, *args: Any, **kwargs: Any) -> None")
  static void initSubclass(PyType cls, PyTuple arguments, PyDict keywords) {
    if (keywords.size() > 0) {
      io.krait.runtime.Calls.callEx(
          Attrs.get(Types.OBJECT, "__init_subclass__"), PyTuple.of(), keywords);
    }
    prepare(cls);
  }

  /** Finds the class's type parameters from its subscripted bases. */
  static void prepare(PyType cls) {
    Object original = cls.own("__orig_bases__");
    PyType generic = TypingModule.generic();
    boolean plain =
        original instanceof PyTuple pyTuple
            ? contains(pyTuple, generic)
            : List.of(cls.bases()).contains(generic)
                && !cls.simpleName().equals("Protocol")
                && cls.own("__type_params__") == null;
    if (plain) {
      throw Err.typeError("Cannot inherit from plain Generic");
    }
    PyTuple variables = PyTuple.of();
    if (original instanceof PyTuple pyTuple) {
      variables = TypeParameters.of(pyTuple);
      PyTuple stated = stated(pyTuple, generic);
      if (stated != null) {
        checkSubset(variables, stated);
        variables = stated;
      }
    }
    Attrs.set(cls, "__parameters__", variables);
  }

  private static boolean contains(PyTuple bases, Object wanted) {
    for (Object base : bases.items()) {
      if (base == wanted) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PyTuple stated(PyTuple bases, PyType generic) {
    PyTuple found = null;
    for (Object base : bases.items()) {
      if (!(base instanceof PyAlias alias)) {
        continue;
      }

      if (alias.origin == generic || alias.origin == TypingModule.protocolOrNull()) {
        if (found != null && alias.origin == generic) {
          throw Err.typeError("Cannot inherit from Generic[...] multiple times.");
        }
        found = alias.parameters();
      }
    }
    return found;
  }

  private static void checkSubset(PyTuple used, PyTuple stated) {
    List<Object> known = List.of(stated.items());
    StringBuilder missing = new StringBuilder();
    for (Object variable : used.items()) {
      if (!known.contains(variable)) {
        missing.append(missing.length() == 0 ? "" : ", ").append(Aliases.typeRepr(variable));
      }
    }
    if (missing.length() > 0) {
      StringBuilder all = new StringBuilder();
      for (Object variable : stated.items()) {
        all.append(all.length() == 0 ? "" : ", ").append(Aliases.typeRepr(variable));
      }
      throw Err.typeError(
          "Some type variables (" + missing + ") are not listed in Generic[" + all + "]");
    }
  }
}
