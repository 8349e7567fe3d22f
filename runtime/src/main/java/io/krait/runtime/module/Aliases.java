package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Ops;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** How aliases are shown, compared and made anew. */
final class Aliases {
  private Aliases() {}

  /** The same alias with other arguments. */
  static Object rebuilt(PyAlias alias, PyTuple args) {
    if (alias.type() == PyAlias.UNION) {
      return TypingForms.union(args);
    }
    return new PyAlias(alias.type(), alias.origin, args, alias.name, alias.unpacked);
  }

  /** A type as it stands in the repr of a generic. */
  static String typeRepr(Object o) {
    if (o instanceof PyType type) {

      String module = type.module();
      return module.equals("builtins") ? type.qualname() : module + "." + type.qualname();
    }
    if (o == PyNone.ELLIPSIS) {
      return "...";
    }
    if (o instanceof PyFunction pyFunction) {
      return pyFunction.name;
    }
    if (o instanceof PyList pyList) {
      return list(PyTuple.of(pyList.toArray()));
    }
    return Ops.repr(o);
  }

  private static String list(PyTuple items) {
    return "[" + joined(items, 0, items.size()) + "]";
  }

  private static String joined(PyTuple items, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i == from ? "" : ", ").append(typeRepr(items.get(i)));
    }
    return out.toString();
  }

  static String repr(PyAlias alias) {
    PyType kind = alias.type();
    if (kind == PyAlias.UNION) {
      return union(alias.args);
    }
    if (kind == PyAlias.LITERAL) {
      StringBuilder out = new StringBuilder("typing.Literal[");
      for (int i = 0; i < alias.args.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(Ops.repr(alias.args.get(i)));
      }
      return out.append(']').toString();
    }
    if (kind == PyAlias.CALLABLE || kind == PyAlias.ABC_CALLABLE) {
      return callable(alias, kind == PyAlias.CALLABLE ? "typing" : "collections.abc");
    }
    if (kind == PyAlias.ANNOTATED) {
      return annotated(alias);
    }
    String star = alias.unpacked ? "*" : "";
    String head = alias.name == null ? typeRepr(alias.origin) : alias.name;
    return star + head + "[" + (alias.args.size() == 0 ? "()" : plain(alias)) + "]";
  }

  private static String plain(PyAlias alias) {
    return joined(alias.args, 0, alias.args.size());
  }

  private static String annotated(PyAlias alias) {
    StringBuilder out = new StringBuilder("typing.Annotated[").append(typeRepr(alias.origin));
    for (int i = 1; i < alias.args.size(); i++) {
      out.append(", ").append(Ops.repr(alias.args.get(i)));
    }
    return out.append(']').toString();
  }

  private static String callable(PyAlias alias, String module) {
    int last = alias.args.size() - 1;
    Object first = alias.args.get(0);
    boolean open = last == 1 && (first == PyNone.ELLIPSIS || isParamSpec(first));
    String parameters = open ? typeRepr(first) : "[" + joined(alias.args, 0, last) + "]";
    return module + ".Callable[" + parameters + ", " + typeRepr(alias.args.get(last)) + "]";
  }

  static boolean isParamSpec(Object o) {
    return (o instanceof PyTypeVar pyTypeVar && pyTypeVar.type() == PyTypeVar.PARAM_SPEC)
        || (o instanceof PyAlias pyAlias && "typing.Concatenate".equals(pyAlias.name));
  }

  private static String union(PyTuple args) {
    if (args.size() == 2 && args.get(0) == Types.NONE_TYPE) {
      return "typing.Optional[" + typeRepr(args.get(1)) + "]";
    }
    if (args.size() == 2 && args.get(1) == Types.NONE_TYPE) {
      return "typing.Optional[" + typeRepr(args.get(0)) + "]";
    }
    return "typing.Union[" + joined(args, 0, args.size()) + "]";
  }

  /** The origin's attribute that an alias passes on. */
  static Object forwarded(PyAlias alias, String name) {
    return Attrs.get(alias.origin, name);
  }
}
