package io.krait.codegen.incremental;

import io.krait.codegen.CheckedModules;
import io.krait.codegen.RecursionNeed;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.AttributeTarget;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.TypeTable;
import io.krait.typeinfer.types.FunctionInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A hash of all that code generation reads of a module besides its own text: the types of its
 * expressions and variables, the targets of its calls, and what is known of the classes and
 * functions that these name, wherever they are defined. Two compilations of the same text with the
 * same hash give the same classes. Since types are inferred for the whole program, this takes in
 * what callers pass as well as what callees return.
 */
public final class ModuleFacts {
  private final TypeTable types;
  private final TypeHash names = new TypeHash();
  private final DefinitionHash definitions;
  private final Mixer hash = new Mixer();

  private ModuleFacts(TypeTable types, DefinitionHash definitions) {
    this.types = types;
    this.definitions = definitions;
  }

  /** The hash of each module, by its name. */
  public static Map<String, Long> of(CheckedModules checked) {
    Map<String, Long> all = new LinkedHashMap<>();
    DefinitionHash definitions = new DefinitionHash();
    long recursion = RecursionNeed.of(checked.modules());
    for (int i = 0; i < checked.bound().size(); i++) {
      BoundFile file = checked.bound().get(i);
      ModuleFacts facts = new ModuleFacts(checked.types().types(file), definitions);
      facts.hash.add(recursion);
      all.put(checked.modules().get(i).name(), facts.compute(file));
    }
    return all;
  }

  private long compute(BoundFile file) {
    int nodes = file.parsed().tree().nodeCount();
    for (int id = 0; id < nodes; id++) {
      hash.add(names.of(types.typeOf(id)));
    }
    visit(file.parsed().tree());
    symbols(file.module());
    definitions();
    return hash.value();
  }

  private void visit(Node node) {
    switch (node) {
      case Expr.Call call -> call(call);
      case Expr.Attribute attribute -> attribute(attribute);
      case Expr.Name name -> hash.add(types.mayBeUnbound(name));
      case Expr.Lambda lambda -> hash.add(names.of(types.functionOf(lambda)));
      case Stmt.FunctionDef def -> {
        FunctionInfo function = types.functionOf(def);
        hash.add(names.of(function)).add(names.of(function.signature()));
      }
      case Stmt.ClassDef def -> {
        types.classOf(def).mro().forEach(c -> hash.add(names.of(c)));
        types.classOf(def).attributes().forEach(a -> hash.add(names.of(a.type())));
      }
      default -> {}
    }
    if (node instanceof Stmt stmt) {
      hash.add(types.isUnreachable(stmt));
    }
    Children.of(node).forEach(this::visit);
  }

  private void call(Expr.Call call) {
    CallTarget target = types.callTarget(call);
    switch (target) {
      case null -> hash.add(0);
      case CallTarget.Function t -> hash.add(1).add(names.of(t.function()));
      case CallTarget.Method t ->
          hash.add(2)
              .add(names.of(t.method()))
              .add(names.of(t.receiver()))
              .add(t.overridden())
              .add(t.viaSuper());
      case CallTarget.Constructor t -> hash.add(3).add(names.of(t.cls()));
      case CallTarget.BuiltinFunction t -> hash.add(4).add(t.module()).add(t.name());
      case CallTarget.BuiltinMethod t ->
          hash.add(5).add(names.of(t.owner())).add(t.name()).add(names.of(t.receiver()));
    }
  }

  private void attribute(Expr.Attribute attribute) {
    AttributeTarget target = types.attributeTarget(attribute);
    switch (target) {
      case null -> hash.add(0);
      case AttributeTarget.Member t ->
          hash.add(1)
              .add(t.attribute().name())
              .add(names.of(t.attribute().owner()))
              .add(names.of(t.receiver()))
              .add(t.throughClass())
              .add(t.overridden());
      case AttributeTarget.ModuleGlobal t -> hash.add(2).add(t.module().name()).add(t.name());
    }
  }

  private void symbols(Scope scope) {
    scope.symbols().forEach(s -> hash.add(s.name()).add(names.of(types.typeOf(s))));
    scope.children().forEach(this::symbols);
  }

  /** Of what is named; what its signatures name in turn counts by name. */
  private void definitions() {
    names.classes().forEach(cls -> hash.add(definitions.of(cls)));
    names.functions().forEach(function -> hash.add(definitions.of(function)));
  }
}
