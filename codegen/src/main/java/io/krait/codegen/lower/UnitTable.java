package io.krait.codegen.lower;

import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of a module: found when first asked for, then lowered in turn. */
final class UnitTable {
  private static final int VARARGS = 4;
  private static final int VARKEYWORDS = 8;
  private static final int NESTED = 16;
  private static final int GENERATOR = 32;
  private static final int COROUTINE = 128;
  private static final int ASYNC_GENERATOR = 512;
  private static final int OPTIMIZED = 3;

  private final ModuleUnit module;
  private final Map<String, CodeUnit> units = new HashMap<>();
  private final Deque<CodeUnit> waiting = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();
  private int ids;

  UnitTable(ModuleUnit module) {
    this.module = module;
  }

  /** The next unit to be lowered, or null when all are. */
  @Nullable CodeUnit next() {
    return waiting.poll();
  }

  CodeUnit unit(Stmt.FunctionDef def) {
    return functionUnit(CodeUnit.Kind.FUNCTION, def, def.args(), def.name(), firstLine(def));
  }

  CodeUnit unit(Expr.Lambda lambda) {
    int line = module.file().lines().line(lambda.span().start());
    return functionUnit(CodeUnit.Kind.LAMBDA, lambda, lambda.args(), "<lambda>", line);
  }

  CodeUnit unit(Expr.GeneratorExp comp) {
    int line = module.file().lines().line(comp.span().start());
    return known(
        "" + comp.id(),
        () -> {
          Scope scope = module.scopes().scopeOf(comp);
          List<String> parameters = List.of(".0");
          int flags = scope.isCoroutine() ? ASYNC_GENERATOR : GENERATOR;
          CodeInfo info = info(scope, "<genexpr>", line, 1, 0, 0, flags, parameters);
          return make(CodeUnit.Kind.GENERATOR_EXPRESSION, comp, scope, info, parameters);
        });
  }

  CodeUnit unit(Stmt.ClassDef def) {
    return known(
        "" + def.id(),
        () -> {
          Scope scope = module.scopes().scopeOf(def);
          CodeInfo info = info(scope, def.name(), firstLine(def), 0, 0, 0, 0, List.of());
          return make(CodeUnit.Kind.CLASS_BODY, def, scope, info, List.of(".namespace"));
        });
  }

  /** An expression of a type parameter or alias that is evaluated later; {@code what} names it. */
  CodeUnit thunk(Node owner, Expr value, String what) {
    int line = module.file().lines().line(value.span().start());
    return known(
        owner.id() + what,
        () -> {
          Scope scope = module.scopes().scopeOf(owner);
          CodeInfo info = info(scope, scope.name(), line, 0, 0, 0, 0, List.of());
          return make(CodeUnit.Kind.THUNK, value, scope, info, List.of());
        });
  }

  /** A part of the module's body. */
  CodeUnit part(CodeInfo info, int number, Node node) {
    return new CodeUnit(
        CodeUnit.Kind.MODULE_PART,
        -1,
        "body$" + number,
        node,
        module.scope(),
        info,
        List.of(),
        List.of());
  }

  private CodeUnit known(String key, java.util.function.Supplier<CodeUnit> maker) {
    CodeUnit unit = units.get(key);
    if (unit == null) {
      unit = maker.get();
      units.put(key, unit);
      waiting.add(unit);
    }
    return unit;
  }

  private CodeUnit functionUnit(
      CodeUnit.Kind kind, Node node, Arguments args, String name, int line) {
    return known(
        "" + node.id(),
        () -> {
          Scope scope = module.scopes().scopeOf(node);
          List<String> parameters = parameters(scope, args);
          int flags = args.vararg() == null ? 0 : VARARGS;
          flags |= args.kwarg() == null ? 0 : VARKEYWORDS;
          flags |= scope.isGenerator() && !scope.isCoroutine() ? GENERATOR : 0;
          flags |= scope.isCoroutine() && !scope.isGenerator() ? COROUTINE : 0;
          flags |= scope.isCoroutine() && scope.isGenerator() ? ASYNC_GENERATOR : 0;
          CodeInfo info =
              info(
                  scope,
                  name,
                  line,
                  args.posonlyargs().size() + args.args().size(),
                  args.posonlyargs().size(),
                  args.kwonlyargs().size(),
                  flags,
                  parameters);
          return make(kind, node, scope, info, parameters);
        });
  }

  private static List<String> parameters(Scope scope, Arguments args) {
    List<String> names = new ArrayList<>();
    args.posonlyargs().forEach(a -> names.add(scope.mangle(a.arg())));
    args.args().forEach(a -> names.add(scope.mangle(a.arg())));
    args.kwonlyargs().forEach(a -> names.add(scope.mangle(a.arg())));
    addIfPresent(names, scope, args.vararg());
    addIfPresent(names, scope, args.kwarg());
    return names;
  }

  private static void addIfPresent(List<String> names, Scope scope, @Nullable Arg arg) {
    if (arg != null) {
      names.add(scope.mangle(arg.arg()));
    }
  }

  private int firstLine(Stmt.FunctionDef def) {
    int start =
        def.decoratorList().isEmpty()
            ? def.span().start()
            : def.decoratorList().get(0).span().start();
    return module.file().lines().line(start);
  }

  private int firstLine(Stmt.ClassDef def) {
    int start =
        def.decoratorList().isEmpty()
            ? def.span().start()
            : def.decoratorList().get(0).span().start();
    return module.file().lines().line(start);
  }

  private CodeInfo info(
      Scope scope,
      String name,
      int line,
      int argCount,
      int posOnly,
      int kwOnly,
      int flags,
      List<String> varNames) {
    List<String> free = new ArrayList<>();
    Captures.freeVariables(scope).forEach(key -> free.add(key.name()));
    int all = flags | (scope.kind() == ScopeKind.CLASS ? 0 : OPTIMIZED);
    all |= scope.isNested() ? NESTED : 0;
    String qualname = qualname(scope, name);
    return new CodeInfo(
        name, qualname, line, argCount, posOnly, kwOnly, all, varNames, free, new PositionTable());
  }

  private CodeUnit make(
      CodeUnit.Kind kind, Node node, Scope scope, CodeInfo info, List<String> parameters) {
    return new CodeUnit(
        kind,
        ids++,
        uniqueName(info.qualname()),
        node,
        scope,
        info,
        parameters,
        Captures.freeVariables(scope));
  }

  /** A method name that the JVM allows and that no other unit of the module has. */
  private String uniqueName(String qualname) {
    String base =
        qualname.replace(".<locals>.", "$").replace('.', '$').replace('<', '_').replace('>', '_');
    if (module.hasFacade() && qualname.indexOf('.') < 0) {
      base += "$"; // the name itself is what Java sees
    }
    String name = base;
    for (int i = 2; !names.add(name); i++) {
      name = base + "$" + i;
    }
    return name;
  }

  /** As {@code __qualname__}. */
  static String qualname(Scope scope, String name) {
    Scope around = scope.parent();
    while (around != null && Captures.isInlined(around)) {
      around = around.parent();
    }
    if (around == null || around.kind() == ScopeKind.MODULE) {
      return name;
    }
    Symbol symbol = around.symbol(name);
    boolean global =
        symbol != null
            && symbol.resolution() instanceof Resolution.Global declared
            && declared.explicit();
    if (global) {
      return name;
    }
    String prefix = qualname(around, around.name());
    return prefix + (around.kind() == ScopeKind.CLASS ? "." : ".<locals>.") + name;
  }

  // What code inside methods needs for super()

  /** The value of the first parameter, or null if there is none. */
  @Nullable Var firstParameter(Body body) {
    if (!body.unit.isFunction() || body.unit.info().argCount() == 0) {
      return null;
    }
    String name = body.unit.parameters().get(0);
    Variables.Variable self = body.variables.find(new Variables.Key(body.unit.scope(), name));
    if (self == null) {
      return null;
    }
    if (!self.inCell()) {
      return body.out.as(self.var(), Rep.ANY);
    }
    return body.out.getField(self.var(), Rt.CELL_VALUE);
  }

  /** The {@code __class__} variable that the body captures, or null. */
  Variables.@Nullable Key classCell(Body body) {
    for (Variables.Key key : body.unit.free()) {
      if (key.name().equals("__class__")) {
        return key;
      }
    }
    return null;
  }
}
