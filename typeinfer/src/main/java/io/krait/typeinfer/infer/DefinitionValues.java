package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AliasType;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.ModuleType;
import java.util.ArrayList;
import java.util.List;

/** What definitions are as values, as far as declarations tell. */
final class DefinitionValues {
  private final Annotations annotations;

  DefinitionValues(Annotations annotations) {
    this.annotations = annotations;
  }

  /** What a definition of a stub is as a value. */
  Type valueOf(Definition definition) {
    return switch (annotations.lookup.follow(definition)) {
      case Definition.ClassDefinition cls -> cls.cls().type();
      case Definition.FunctionDefinition function -> overloads(function.function());
      case Definition.Import module -> {
        ModuleNode node = annotations.world.module(module.module());
        yield node == null ? AnyType.ANY : new ModuleType(node);
      }
      case Definition.Annotated annotated -> {
        Type declared = annotations.variable(annotated);
        yield declared == null ? AnyType.ANY : declared;
      }
      case Definition.Value value -> value(value.value(), value.file(), value.scope());
      case Definition.Alias alias -> new AliasType(annotations.meaning(alias, List.of()));
      case Definition.TypeParameter param -> AnyType.ANY;
      case null -> AnyType.ANY;
    };
  }

  /** The definitions of one stub function lie in one piece of text; they are its overloads. */
  private static Type overloads(FunctionNode function) {
    List<FunctionNode> all = new ArrayList<>();
    for (FunctionNode each : function.fileNode().functions) {
      if (each != null && each.owner() == null && each.name().equals(function.name())) {
        all.add(each);
      }
    }
    if (all.size() > 1) {
      List<FunctionType> types = new ArrayList<>();
      for (FunctionNode each : all) {
        types.add(new FunctionType(each.liveSignature(), each));
      }
      return new Type.OverloadedType(List.copyOf(types));
    }
    return function.lookupType();
  }

  /** The value of {@code name = expr} in a stub. */
  Type value(Expr expr, FileNode file, Scope scope) {
    if (expr instanceof Expr.Constant constant) {
      return constant.value() == ConstantValue.Singleton.ELLIPSIS
          ? AnyType.ANY
          : Types.widen(annotations.literal(constant.value()));
    }
    Definition found = annotations.lookup.resolve(expr, new AnnotationContext(file, scope));
    return found == null ? AnyType.ANY : valueOf(found);
  }
}
