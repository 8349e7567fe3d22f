package io.krait.typeinfer.types;

import io.krait.frontend.tree.ConstantValue;
import io.krait.typeinfer.types.Type.AliasType;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.Growing;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.ModuleType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.SuperType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarType;
import io.krait.typeinfer.types.Type.UnionType;
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
    if (depth == MAX_DEPTH) {
      out.append("...");
      return;
    }
    depth++;
    switch (type) {
      case AnyType any -> out.append("Any");
      case NeverType never -> out.append("Never");
      case NoneType none -> out.append("None");
      case InstanceType instance -> named(instance.cls().name(), instance.args());
      case LiteralType literal -> literals(List.of(literal));
      case EnumMemberType member -> literals(List.of(member));
      case TupleType tuple -> tuple(tuple);
      case UnionType union -> union(union);
      case FunctionType function -> signature(function.signature(), 0);
      case OverloadedType overloaded -> overloaded(overloaded, 0);
      case BoundMethodType bound -> bound(bound);
      case ClassObjectType cls -> {
        out.append("type[");
        named(cls.cls().name(), cls.args());
        out.append(']');
      }
      case ModuleType module ->
          out.append("Module(\"").append(module.module().name()).append("\")");
      case SuperType superType -> out.append("super");
      case AliasType alias -> {
        out.append("type[");
        print(alias.meaning());
        out.append(']');
      }
      case TypeVarType variable -> out.append(variable.name());
      case Growing growing -> print(growing.current());
    }
    depth--;
  }

  private void named(String name, List<Type> args) {
    out.append(name);
    if (!args.isEmpty()) {
      out.append('[');
      list(args);
      out.append(']');
    }
  }

  private void list(List<Type> types) {
    for (int i = 0; i < types.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      print(types.get(i));
    }
  }

  private void tuple(TupleType tuple) {
    out.append("tuple[");
    if (tuple.items().isEmpty()) {
      out.append("()");
    }
    list(tuple.items());
    out.append(tuple.homogeneous() ? ", ...]" : "]");
  }

  /** Literals of a union are gathered in one {@code Literal[..]}; {@code None} comes last. */
  private void union(UnionType union) {
    List<Type> literals = new ArrayList<>();
    for (Type member : union.members()) {
      if (member instanceof LiteralType || member instanceof EnumMemberType) {
        literals.add(member);
      }
    }
    boolean first = true;
    boolean literalsDone = false;
    boolean none = false;
    for (Type member : union.members()) {
      boolean isLiteral = member instanceof LiteralType || member instanceof EnumMemberType;
      if (member instanceof NoneType) {
        none = true;
      } else if (!isLiteral || !literalsDone) {
        out.append(first ? "" : " | ");
        first = false;
        if (isLiteral) {
          literals(literals);
          literalsDone = true;
        } else {
          member(member);
        }
      }
    }
    if (none) {
      out.append(" | None");
    }
  }

  private void member(Type member) {
    boolean callable =
        member instanceof FunctionType
            || member instanceof BoundMethodType
            || member instanceof OverloadedType;
    out.append(callable ? "(" : "");
    print(member);
    out.append(callable ? ")" : "");
  }

  private void literals(List<? extends Type> literals) {
    out.append("Literal[");
    String separator = "";
    for (Type type : literals) {
      out.append(separator);
      separator = ", ";
      if (type instanceof EnumMemberType member) {
        out.append(member.cls().name()).append('.').append(member.member());
      } else if (type instanceof LiteralType literal) {
        constant(literal.value());
      }
    }
    out.append(']');
  }

  private void constant(ConstantValue value) {
    switch (value) {
      case ConstantValue.Singleton singleton ->
          out.append(
              switch (singleton) {
                case NONE -> "None";
                case TRUE -> "True";
                case FALSE -> "False";
                case ELLIPSIS -> "...";
              });
      case ConstantValue.IntValue number -> out.append(number.value());
      case ConstantValue.FloatValue number -> out.append(number.value());
      case ConstantValue.ComplexValue number -> out.append(number.imag()).append('j');
      case ConstantValue.StrValue text -> quoted(text.value());
      case ConstantValue.BytesValue text -> {
        out.append('b');
        quoted(text.latin1());
      }
    }
  }

  private void quoted(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        case '\\' -> out.append("\\\\");
        default -> out.append(c == quote ? "\\" : "").append(c);
      }
    }
    out.append(quote);
  }

  private void bound(BoundMethodType bound) {
    if (bound.function() instanceof FunctionType function) {
      signature(function.signature(), 1);
    } else if (bound.function() instanceof OverloadedType overloaded) {
      overloaded(overloaded, 1);
    } else {
      print(bound.function());
    }
  }

  private void overloaded(OverloadedType overloaded, int skipped) {
    out.append("Overload[");
    String separator = "";
    for (FunctionType alternative : overloaded.alternatives()) {
      out.append(separator);
      separator = ", ";
      signature(alternative.signature(), skipped);
    }
    out.append(']');
  }

  private void signature(Signature signature, int skipped) {
    out.append('(');
    String separator = "";
    boolean star = false;
    List<Parameter> parameters = signature.parameters();
    for (int i = skipped; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      out.append(separator);
      separator = ", ";
      switch (parameter.kind()) {
        case VAR_POSITIONAL -> {
          out.append('*');
          star = true;
        }
        case VAR_KEYWORD -> out.append("**");
        case KEYWORD_ONLY -> {
          if (!star) {
            out.append("*, ");
            star = true;
          }
        }
        case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> {}
      }
      parameter(parameter);
      boolean lastPositionalOnly =
          parameter.kind() == Parameter.Kind.POSITIONAL_ONLY
              && !parameter.name().isEmpty()
              && (i + 1 == parameters.size()
                  || parameters.get(i + 1).kind() != Parameter.Kind.POSITIONAL_ONLY);
      out.append(lastPositionalOnly ? ", /" : "");
    }
    out.append(") -> ");
    print(signature.returnType());
  }

  private void parameter(Parameter parameter) {
    if (parameter.name().isEmpty()) {
      print(parameter.type());
      return;
    }
    out.append(parameter.name());
    boolean typed = !(parameter.type() instanceof AnyType) || parameter.isDeclared();
    if (typed) {
      out.append(": ");
      print(parameter.type());
    }
    if (parameter.hasDefault()) {
      out.append(typed ? " = ..." : "=...");
    }
  }
}
