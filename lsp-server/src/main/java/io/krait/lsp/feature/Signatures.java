package io.krait.lsp.feature;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Provenance;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signatures and documentation of what can be called. */
final class Signatures {
  private Signatures() {}

  /**
   * A way to call something.
   *
   * @param parameters as they are shown, without a bound receiver
   */
  record Callable(
      String name, List<Parameter> parameters, Type result, @Nullable FunctionInfo function) {
    String label() {
      return name + "(" + String.join(", ", shown()) + ") -> " + result.show();
    }

    /** The parameters as text, with the marks for positional and keyword only. */
    List<String> shown() {
      return parameters.stream().map(Signatures::show).toList();
    }
  }

  static String show(Parameter p) {
    String stars =
        switch (p.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          default -> "";
        };
    String type = p.type() instanceof Type.AnyType ? "" : ": " + p.type().show();
    return stars + (p.name().isEmpty() ? "_" : p.name()) + type + (p.hasDefault() ? " = ..." : "");
  }

  /** The ways to call a value of a type. */
  static List<Callable> of(Type type, String name) {
    List<Callable> found = new ArrayList<>();
    collect(type, name, 0, found);
    return found;
  }

  private static void collect(Type type, String name, int bound, List<Callable> found) {
    switch (type) {
      case Type.FunctionType function -> found.add(callable(function, name, bound));
      case Type.OverloadedType overloaded ->
          overloaded.alternatives().forEach(a -> found.add(callable(a, name, bound)));
      case Type.BoundMethodType method -> collect(method.function(), name, 1, found);
      case Type.ClassObjectType object -> constructor(object, found);
      case Type.InstanceType instance -> {
        AttributeInfo call = instance.cls().lookup("__call__");
        if (call != null && call.function() != null && !call.owner().isBuiltin("object")) {
          collect(call.function().type(), name, 1, found);
        }
      }
      default -> {}
    }
  }

  private static Callable callable(Type.FunctionType function, String name, int bound) {
    Signature signature = function.signature();
    List<Parameter> all = signature.parameters();
    List<Parameter> shown = all.subList(Math.min(bound, all.size()), all.size());
    return new Callable(name, shown, signature.returnType(), function.function());
  }

  private static void constructor(Type.ClassObjectType object, List<Callable> found) {
    ClassInfo cls = object.cls();
    AttributeInfo init = cls.lookup("__init__");
    FunctionInfo function = init == null ? null : init.function();
    if (init != null && function != null && !init.owner().isBuiltin("object")) {
      List<Type.FunctionType> ways =
          function.overloads().isEmpty() ? List.of(function.type()) : function.overloads();
      for (Type.FunctionType way : ways) {
        Callable called = callable(way, cls.name(), 1);
        found.add(
            new Callable(cls.name(), called.parameters(), new Type.InstanceType(cls), function));
      }
    } else if (cls.has(ClassInfo.Trait.DATACLASS)) {
      found.add(new Callable(cls.name(), fields(cls), new Type.InstanceType(cls), null));
    } else {
      found.add(new Callable(cls.name(), List.of(), new Type.InstanceType(cls), null));
    }
  }

  /** The fields of a dataclass (PEP 557), those of bases first. */
  private static List<Parameter> fields(ClassInfo cls) {
    Map<String, Parameter> fields = new LinkedHashMap<>();
    List<ClassInfo> mro = cls.mro();
    for (int i = mro.size() - 1; i >= 0; i--) {
      if (!mro.get(i).has(ClassInfo.Trait.DATACLASS)) {
        continue;
      }
      for (AttributeInfo each : mro.get(i).attributes()) {
        Type declared = each.declaredType();
        if (declared != null) {
          fields.put(
              each.name(),
              new Parameter(
                  each.name(),
                  Parameter.Kind.POSITIONAL_OR_KEYWORD,
                  declared,
                  Provenance.DECLARED,
                  each.hasClassValue()));
        }
      }
    }
    return new ArrayList<>(fields.values());
  }

  /** The docstring of a definition, its indentation removed; "" if it has none. */
  static String documentation(@Nullable Node definition) {
    List<Stmt> body =
        switch (definition) {
          case Stmt.FunctionDef def -> def.body();
          case Stmt.ClassDef def -> def.body();
          case io.krait.frontend.tree.Module module -> module.body();
          case null, default -> List.of();
        };
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.ExprStmt first
            && first.value() instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text
        ? clean(text.value())
        : "";
  }

  private static String clean(String text) {
    int firstEnd = text.indexOf('\n');
    return firstEnd < 0
        ? text.strip()
        : (text.substring(0, firstEnd).strip() + "\n" + text.substring(firstEnd + 1).stripIndent())
            .strip();
  }
}
