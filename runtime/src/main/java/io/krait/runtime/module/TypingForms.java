package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.List;

/** What typing's special forms give when they are subscripted. */
public final class TypingForms {
  static final PySpecialForm NO_DEFAULT = new PySpecialForm("NoDefault", "typing");
  static final PySpecialForm UNION = new PySpecialForm("Union", "typing");

  private TypingForms() {}

  private static PyTuple tuple(Object item) {
    return item instanceof PyTuple pyTuple ? pyTuple : PyTuple.of(item);
  }

  private static Object[] types(PyTuple items) {
    Object[] all = items.items().clone();
    for (int i = 0; i < all.length; i++) {
      all[i] = TypeParameters.asType(all[i]);
    }
    return all;
  }

  static Object subscript(PySpecialForm form, Object item) {
    if (form.origin != null) {
      return special(form, form.origin, item);
    }
    return switch (form.name) {
      case "Union" -> {
        if (item instanceof PyTuple pyTuple && pyTuple.size() == 0) {
          throw Err.typeError("Cannot take a Union of no types.");
        }
        yield union(tuple(item));
      }
      case "Optional" -> union(PyTuple.of(single(form, item), PyNone.NONE));
      case "Literal" -> literal(tuple(item));
      case "Annotated" -> annotated(item);
      case "Concatenate", "Generic" ->
          new PyAlias(PyAlias.TYPING, form, PyTuple.of(types(tuple(item))), form.shown(), false);
      case "Unpack" -> unpack(single(form, item));
      case "ClassVar", "Final", "TypeGuard", "TypeIs", "Required", "NotRequired", "ReadOnly" ->
          new PyAlias(
              PyAlias.TYPING,
              form,
              PyTuple.of(TypeParameters.asType(single(form, item))),
              form.shown(),
              false);
      default -> throw Err.typeError(form.shown() + " is not subscriptable");
    };
  }

  private static Object single(PySpecialForm form, Object item) {
    if (item instanceof PyTuple) {
      String what =
          form.name.equals("Optional") ? " requires a single type." : " accepts only single type.";
      throw Err.typeError(form.shown() + what + " Got " + Ops.repr(item) + ".");
    }
    return item;
  }

  private static Object special(PySpecialForm form, PyType origin, Object item) {
    if (form.name.equals("Callable")) {
      return callable(PyAlias.CALLABLE, origin, item);
    }
    PyTuple args = tuple(item);
    if (form.count >= 0 && args.size() != form.count && !hasDefaults(form, args)) {
      throw TypeParameters.wrongCount(form.shown(), args.size(), form.count, form.count, false);
    }
    Object[] all = types(args);
    if (form.name.equals("Generator") || form.name.equals("AsyncGenerator")) {
      int wanted = form.name.equals("Generator") ? 3 : 2;
      List<Object> padded = new ArrayList<>(List.of(all));
      while (padded.size() < wanted) {
        padded.add(Types.NONE_TYPE);
      }
      all = padded.toArray();
    }
    return new PyAlias(PyAlias.TYPING, origin, PyTuple.of(all), form.shown(), false);
  }

  private static boolean hasDefaults(PySpecialForm form, PyTuple args) {
    boolean generator = form.name.equals("Generator") || form.name.equals("AsyncGenerator");
    boolean manager = form.name.endsWith("ContextManager");
    return (generator || manager) && args.size() >= 1 && args.size() < form.count;
  }

  /** {@code Callable[[A, B], R]}: the arguments are kept flat. */
  static Object callable(PyType type, PyType origin, Object item) {
    if (!(item instanceof PyTuple pyTuple) || pyTuple.size() != 2) {
      throw Err.typeError("Callable must be used as Callable[[arg, ...], result].");
    }
    Object parameters = pyTuple.get(0);
    Object result = pyTuple.get(1);
    List<Object> all = new ArrayList<>();
    if (parameters instanceof PyList pyList) {
      all.addAll(List.of(pyList.toArray()));
    } else if (parameters instanceof PyTuple several) {
      all.addAll(List.of(several.items()));
    } else {
      all.add(parameters);
    }
    all.add(result);
    boolean typing = type == PyAlias.CALLABLE;
    PyTuple flat = PyTuple.of(all.toArray());
    return new PyAlias(type, origin, typing ? PyTuple.of(types(flat)) : flat, null, false);
  }

  /** {@code typing.Union[...]}: flat, without doubles. */
  public static Object union(PyTuple items) {
    List<Object> flat = new ArrayList<>();
    for (Object item : items.items()) {
      PyTuple inner =
          item instanceof PyUnion pyUnion
              ? pyUnion.args
              : item instanceof PyAlias pyAlias && pyAlias.type() == PyAlias.UNION
                  ? pyAlias.args
                  : PyTuple.of(TypeParameters.asType(item));
      for (Object one : inner.items()) {
        addNew(flat, one);
      }
    }
    return flat.size() == 1
        ? flat.get(0)
        : new PyAlias(PyAlias.UNION, UNION, PyTuple.of(flat.toArray()), null, false);
  }

  private static void addNew(List<Object> flat, Object one) {
    for (Object other : flat) {
      if (other == one || (!(one instanceof PyType) && Ops.eqBool(other, one))) {
        return;
      }
    }
    flat.add(one);
  }

  private static Object literal(PyTuple items) {
    List<Object> all = new ArrayList<>();
    for (Object item : items.items()) {
      boolean nested = item instanceof PyAlias pyAlias && pyAlias.type() == PyAlias.LITERAL;
      Object[] values = nested ? ((PyAlias) item).args.items() : new Object[] {item};
      for (Object value : values) {
        boolean known = false;
        for (Object other : all) {
          known |= Types.of(other) == Types.of(value) && Ops.eqBool(other, value);
        }
        if (!known) {
          all.add(value);
        }
      }
    }
    return new PyAlias(
        PyAlias.LITERAL,
        new PySpecialForm("Literal", "typing"),
        PyTuple.of(all.toArray()),
        null,
        false);
  }

  private static Object annotated(Object item) {
    if (!(item instanceof PyTuple all) || all.size() < 2) {
      throw Err.typeError(
          "Annotated[...] should be used with at least two arguments (a type and an annotation).");
    }

    Object type = TypeParameters.asType(all.get(0));
    List<Object> args = new ArrayList<>();
    if (type instanceof PyAlias pyAlias && pyAlias.type() == PyAlias.ANNOTATED) {
      args.addAll(List.of(pyAlias.args.items()));
    } else {
      args.add(type);
    }
    args.addAll(List.of(all.items()).subList(1, all.size()));
    return new PyAlias(PyAlias.ANNOTATED, args.get(0), PyTuple.of(args.toArray()), null, false);
  }

  /** {@code Unpack[x]}. */
  static Object unpack(Object item) {
    return new PyAlias(
        PyAlias.UNPACKED,
        new PySpecialForm("Unpack", "typing"),
        PyTuple.of(item),
        "typing.Unpack",
        false);
  }

  /** {@code __mro_entries__} of an alias: what stands among the bases in its place. */
  static PyTuple bases(PyAlias alias, PyTuple bases) {
    if (!(alias.origin instanceof PyType origin)) {
      throw Err.typeError("Cannot subclass " + Aliases.repr(alias));
    }

    PyType generic = TypingModule.generic();
    if (alias.type() == PyAlias.GENERIC || alias.type() == PyAlias.ABC_CALLABLE) {
      return PyTuple.of(origin);
    }
    if (alias.name != null || alias.type() == PyAlias.CALLABLE) {
      return withGeneric(alias, origin, bases, generic);
    }
    boolean after = false;
    for (Object base : bases.items()) {
      if (origin == generic && base == TypingModule.protocolOrNull()) {
        return PyTuple.of();
      }
      if (origin == generic && after && base instanceof PyAlias && base != alias) {
        return PyTuple.of();
      }
      after |= base == alias;
    }
    return PyTuple.of(origin);
  }

  static PyTuple specialBases(Object form, PyType origin, PyTuple bases) {
    return withGeneric(form, origin, bases, TypingModule.generic());
  }

  private static PyTuple withGeneric(Object self, PyType origin, PyTuple bases, PyType generic) {
    List<Object> result = new ArrayList<>();
    boolean present = false;
    boolean after = false;
    boolean generics = false;
    for (Object base : bases.items()) {
      present |= base == origin;
      if (after) {
        generics |=
            base instanceof PyAlias
                || base instanceof PySpecialForm
                || (base instanceof PyType pyType && pyType.isSubtypeOf(generic));
      }
      after |= base == self;
    }
    if (!present) {
      result.add(origin);
    }
    if (!generics) {
      result.add(generic);
    }
    return PyTuple.of(result.toArray());
  }
}
