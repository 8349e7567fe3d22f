package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Param;
import java.util.ArrayList;
import java.util.List;

/** Types in Python's notation. */
final class TypePrinter {
  private static final int MAX_DEPTH = 12;
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private TypePrinter() {}

  static String show(Type type) {
    TypePrinter printer = new TypePrinter();
    printer.print(type);
    return printer.out.toString();
  }

  private void print(Type type) {
    if (depth > MAX_DEPTH) {
      out.append("...");
      return;
    }
    depth++;
    switch (type) {
      case Type.AnyType any -> out.append(any.explicit() ? "Any" : "Unknown");
      case Type.NeverType never -> out.append("Never");
      case Type.NoneType none -> out.append("None");
      case Type.LiteralStringType text -> out.append("LiteralString");
      case Type.InstanceType instance -> {
        out.append(instance.cls().name());
        args(instance.args());
      }
      case Type.TupleType tuple -> tuple(tuple);
      case Type.Unbounded item -> {
        out.append("*tuple[");
        print(item.element());
        out.append(", ...]");
      }
      case Type.Unpacked item -> {
        out.append('*');
        boolean alone =
            item.inner() instanceof Type.TupleType tuple
                && tuple.items().size() == 1
                && tuple.items().get(0) instanceof Type.TypeVarType;
        print(alone ? ((Type.TupleType) item.inner()).items().get(0) : item.inner());
      }
      case Type.LiteralType literal -> {
        out.append("Literal[");
        value(literal);
        out.append(']');
      }
      case Type.UnionType union -> union(union);
      case Type.CallableType callable -> signature(callable.signature());
      case Type.OverloadedType overloaded -> {
        out.append("Overload[");
        for (int i = 0; i < overloaded.overloads().size(); i++) {
          out.append(i > 0 ? ", " : "");
          signature(overloaded.overloads().get(i).signature());
        }
        out.append(']');
      }
      case Type.ClassType cls -> {
        out.append("type[");
        print(open(cls.instance()));
        out.append(']');
      }
      case Type.ModuleType module ->
          out.append("Module(").append(module.module().name()).append(')');
      case Type.TypeVarType variable -> out.append(variable.decl().name);
      case Type.ParamSpecPart part ->
          out.append(part.spec().decl().name).append(part.args() ? ".args" : ".kwargs");
      case Type.ParameterList list -> {
        out.append('(');
        params(list.signature());
        out.append(')');
      }
      case Type.GuardType guard -> {
        out.append(guard.exact() ? "TypeIs[" : "TypeGuard[");
        print(guard.narrowed());
        out.append(']');
      }
      case Type.TypeFormType form -> {
        out.append("TypeForm[");
        print(form.meaning());
        out.append(']');
      }
      case Type.AliasRefType alias -> {
        out.append(alias.alias().name());
        args(alias.args());
      }
      case Type.PropertyType property -> out.append("property");
      case Type.SuperType parent -> out.append("super");
    }
    depth--;
  }

  /** A generic class by its name alone: its arguments are the defaults, else not known. */
  private static Type open(Type instance) {
    if (!(instance instanceof Type.InstanceType named)
        || named.args().isEmpty()
        || !named.args().equals(named.cls().typeParams())) {
      return instance;
    }
    List<Type> args = new ArrayList<>();
    for (Type.TypeVarType param : named.cls().typeParams()) {
      Type byDefault = param.decl().defaultType();
      args.add(byDefault == null ? Type.AnyType.UNKNOWN : byDefault);
    }
    return named.cls().isBuiltin("tuple")
        ? new Type.TupleType(List.of(new Type.Unbounded(args.get(0))))
        : new Type.InstanceType(named.cls(), args);
  }

  private void args(List<Type> args) {
    if (!args.isEmpty()) {
      out.append('[');
      list(args);
      out.append(']');
    }
  }

  private void list(List<Type> types) {
    for (int i = 0; i < types.size(); i++) {
      out.append(i > 0 ? ", " : "");
      print(types.get(i));
    }
  }

  private void tuple(Type.TupleType tuple) {
    out.append("tuple[");
    if (tuple.items().size() == 1 && tuple.items().get(0) instanceof Type.Unbounded item) {
      print(item.element());
      out.append(", ...");
    } else if (tuple.items().isEmpty()) {
      out.append("()");
    } else {
      for (int i = 0; i < tuple.items().size(); i++) {
        out.append(i > 0 ? ", " : "");
        out.append(Types.isVariadic(tuple.items().get(i)) ? "*" : "");
        print(tuple.items().get(i));
      }
    }
    out.append(']');
  }

  private void union(Type.UnionType union) {
    List<Type> rest = new ArrayList<>();
    StringBuilder literals = new StringBuilder();
    boolean none = false;
    for (Type member : union.members()) {
      if (member instanceof Type.LiteralType literal) {
        int mark = out.length();
        value(literal);
        literals.append(literals.isEmpty() ? "" : ", ").append(out, mark, out.length());
        out.setLength(mark);
      } else if (member instanceof Type.NoneType) {
        none = true;
      } else {
        rest.add(member);
      }
    }
    String separator = "";
    for (Type member : rest) {
      out.append(separator);
      separator = " | ";
      boolean wrapped = member instanceof Type.CallableType;
      out.append(wrapped ? "(" : "");
      print(member);
      out.append(wrapped ? ")" : "");
    }
    if (!literals.isEmpty()) {
      out.append(separator).append("Literal[").append(literals).append(']');
      separator = " | ";
    }
    if (none) {
      out.append(separator).append("None");
    }
  }

  private void value(Type.LiteralType literal) {
    switch (literal.value()) {
      case Type.EnumMember member ->
          out.append(literal.cls().name()).append('.').append(member.name());
      case Type.BytesValue bytes -> quoted("b", bytes.latin1());
      case String text -> quoted("", text);
      case Boolean truth -> out.append(truth ? "True" : "False");
      default -> out.append(literal.value());
    }
  }

  private void quoted(String prefix, String text) {
    out.append(prefix).append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\\', '\'' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    out.append('\'');
  }

  private void signature(Signature signature) {
    out.append('(');
    params(signature);
    out.append(") -> ");
    print(signature.returns());
  }

  private void params(Signature signature) {
    String separator = "";
    boolean star = false;
    List<Param> params = signature.params();
    for (int i = 0; i < params.size(); i++) {
      Param param = params.get(i);
      out.append(separator);
      separator = ", ";
      switch (param.kind()) {
        case VAR_POSITIONAL -> {
          out.append(param.name().isEmpty() && param.type() instanceof Type.Unpacked ? "" : "*");
          star = true;
        }
        case VAR_KEYWORD -> out.append("**");
        case KEYWORD_ONLY -> {
          out.append(star ? "" : "*, ");
          star = true;
        }
        default -> {}
      }
      out.append(param.name()).append(param.name().isEmpty() ? "" : ": ");
      print(param.type());
      boolean variadic =
          param.kind() == Signature.Kind.VAR_POSITIONAL
              || param.kind() == Signature.Kind.VAR_KEYWORD;
      out.append(param.hasDefault() && !variadic ? " = ..." : "");
      boolean last =
          param.kind() == Signature.Kind.POSITIONAL_ONLY
              && !param.name().isEmpty()
              && (i + 1 == params.size()
                  || params.get(i + 1).kind() != Signature.Kind.POSITIONAL_ONLY);
      out.append(last ? ", /" : "");
    }
    if (signature.spec() != null) {
      out.append(separator).append("**").append(signature.spec().decl().name);
    } else if (signature.gradual()) {
      out.append(separator).append("...");
    }
  }
}
