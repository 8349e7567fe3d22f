package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.TypeVarDecl.Variance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headers of classes: bases, type parameters, metaclass. */
final class ClassRules {
  private final Checker checker;
  private final Program program;

  ClassRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  private void error(String code, String message, Span where) {
    checker.error(code, message, where);
  }

  /** The part of the class up to its body. */
  private static Span headerSpan(ClassDecl cls) {
    Span whole = cls.node().span();
    List<Expr> bases = cls.node().bases();
    int end = bases.isEmpty() ? whole.start() + 1 : bases.get(bases.size() - 1).span().end();
    int start = bases.isEmpty() ? whole.start() : bases.get(0).span().start();
    return new Span(start, end);
  }

  void header(ClassDecl cls) {
    if (!checker.reports()) {
      return;
    }
    TypeExpressions types = new TypeExpressions(program, cls.context(), checker.reporter());
    boolean protocol = false;
    List<TypeVarType> stated = null;
    for (Expr base : cls.node().bases()) {
      Expr head = base instanceof Expr.Subscript subscript ? subscript.value() : base;
      String special = program.declarations().specialName(head, cls.context());
      switch (special) {
        case "Generic", "Protocol" -> {
          boolean subscripted = base instanceof Expr.Subscript;
          if (subscripted && !cls.node().typeParams().isEmpty()) {
            error(
                "invalid-base",
                "\"" + special + "\" takes no arguments in a class with type parameters of its own",
                base.span());
          } else if (special.equals("Generic") && !cls.node().typeParams().isEmpty()) {
            error("invalid-base", "\"Generic\" cannot stand beside type parameters", base.span());
          }
          if (subscripted && stated != null) {
            error("invalid-base", "Type parameters are stated twice", base.span());
          }
          if (base instanceof Expr.Subscript subscript) {
            stated = stated(subscript, types);
          }
          protocol |= special.equals("Protocol");
        }
        case "NamedTuple", "TypedDict", "Any" -> {}
        default -> base(cls, types, base);
      }
    }
    keywords(cls);
    parameters(cls, stated);
    if (protocol) {
      protocolBases(cls);
    }
    consistentBases(cls);
    if (cls.has(ClassShape.Trait.BROKEN_MRO)) {
      error("invalid-base", "The bases cannot be put in one order", headerSpan(cls));
    }
  }

  private List<TypeVarType> stated(Expr.Subscript subscript, TypeExpressions types) {
    List<TypeVarType> found = new ArrayList<>();
    List<Expr> args =
        subscript.slice() instanceof Expr.Tuple tuple ? tuple.elts() : List.of(subscript.slice());
    for (Expr arg : args) {
      Expr inner = arg instanceof Expr.Starred starred ? starred.value() : arg;
      boolean unpacked = inner != arg;
      if (arg instanceof Expr.Subscript each
          && program.declarations().specialName(each.value(), checker.context()).equals("Unpack")) {
        inner = each.slice();
        unpacked = true;
      }
      TypeVarType variable = types.variable(inner);
      if (variable == null) {
        error("invalid-base", "Only type variables can stand here", arg.span());
        continue;
      }
      if (variable.decl().isTuple() && !unpacked) {
        error("invalid-base", "A TypeVarTuple must be unpacked", arg.span());
      }
      if (found.contains(variable)) {
        error("invalid-base", "Type variables must differ", arg.span());
      }
      found.add(variable);
    }
    return found;
  }

  /** A variable that holds some class: of what it was made by, nothing is known. */
  private boolean holdsClass(ClassDecl cls, Expr base) {
    SymbolInfo info = program.declarations().resolve(base, cls.context());
    if (info == null
        || !(program.declarations().typeDeclaration(info) instanceof Decl.Variable variable)
        || variable.annotation() != null
        || program.declarations().typeVariable(variable) != null) {
      return false;
    }
    return Types.members(info.type()).stream().allMatch(ClassRules::isClass);
  }

  private static boolean isClass(Type type) {
    return type instanceof Type.AnyType
        || type instanceof Type.ClassType
        || (type instanceof InstanceType instance && instance.cls().isBuiltin("type"));
  }

  private void base(ClassDecl cls, TypeExpressions types, Expr base) {
    if (holdsClass(cls, base)) {
      return;
    }
    Type type = base instanceof Expr.Call ? Type.AnyType.UNKNOWN : Types.expand(types.type(base));
    if (base instanceof Expr.Call) {
      checker.infer(base, null);
    }
    switch (type) {
      case InstanceType instance -> {
        if (instance.cls().has(ClassShape.Trait.NEW_TYPE)) {
          error("invalid-base", "A NewType cannot be a base", base.span());
        }
        SymbolInfo named =
            base instanceof Expr.Subscript
                ? null
                : program.declarations().resolve(base, cls.context());
        if (named != null
            && program.declarations().typeDeclaration(named) instanceof AliasDecl alias
            && alias.isStatement()) {
          error("invalid-base", "A \"type\" alias cannot be a base", base.span());
        }
        if (instance.cls().isFinal()) {
          error("final-base", "Class \"" + instance.cls().name() + "\" is final", base.span());
        }
        variance(cls, instance, base);
      }
      case TypeVarType variable ->
          error("invalid-base", "A type variable cannot be a base", base.span());
      case Type.UnionType union -> error("invalid-base", "A union cannot be a base", base.span());
      default -> {}
    }
  }

  /** A parameter with a declared variance must suit the places where bases use it. */
  private void variance(ClassDecl cls, InstanceType base, Expr where) {
    for (TypeVarType param : cls.typeParams()) {
      Variance declared = param.decl().variance;
      if (declared == Variance.INFERRED || declared == Variance.INVARIANT) {
        continue;
      }
      int uses = program.variances().in(base, param, 1);
      int allowed = declared == Variance.COVARIANT ? 1 : 2;
      if ((uses & ~allowed) != 0) {
        error(
            "invalid-variance",
            "Type variable \"" + param.decl().name + "\" varies otherwise than this base needs",
            where.span());
      }
    }
  }

  private void keywords(ClassDecl cls) {
    for (Keyword keyword : cls.node().keywords()) {
      var outer = checker.scope;
      checker.scope = cls.context().scope();
      checker.infer(keyword.value(), null);
      checker.scope = outer;
      if ("metaclass".equals(keyword.arg())) {
        List<TypeVarType> found = new ArrayList<>();
        Context context = cls.context();
        if (keyword.value() instanceof Expr.Subscript subscript) {
          new TypeExpressions(program, context, null).variablesIn(subscript.slice(), found);
        }
        if (!found.isEmpty()) {
          error("invalid-metaclass", "A metaclass cannot be generic", keyword.value().span());
        }
      }
    }
  }

  private void parameters(ClassDecl cls, @Nullable List<TypeVarType> stated) {
    new TypeVariableRules(checker).parameters(cls.node().typeParams(), cls.context());
    List<TypeVarType> used = new ArrayList<>();
    TypeExpressions types = new TypeExpressions(program, cls.context(), null);
    for (Expr base : cls.node().bases()) {
      if (base instanceof Expr.Subscript subscript) {
        types.variablesIn(subscript.slice(), used);
      }
    }
    Span where = headerSpan(cls);
    for (TypeVarType variable : used) {
      if (variable.scope() != cls) {
        if (variable.scope() instanceof ClassDecl || variable.scope() instanceof FunctionDecl) {
          if (!variable.decl().isParameter || !(variable.scope() instanceof FunctionDecl)) {
            error(
                "invalid-type-parameters",
                "Type variable \"" + variable.decl().name + "\" belongs to a definition around",
                where);
          }
        }
        continue;
      }
      if (!cls.node().typeParams().isEmpty() && !variable.decl().isParameter) {
        error(
            "invalid-type-parameters",
            "Old-style type variables cannot be used in a class with a parameter list",
            where);
      } else if (stated != null && !stated.contains(variable)) {
        error(
            "invalid-type-parameters",
            "Type variable \""
                + variable.decl().name
                + "\" is missing in \"Generic\" or \"Protocol\"",
            where);
      }
    }
    new TypeVariableRules(checker).order(cls.typeParams(), where);
  }

  private void protocolBases(ClassDecl cls) {
    for (Type base : cls.bases()) {
      boolean fine =
          base instanceof InstanceType instance
              && (instance.cls().isProtocol() || instance.cls().isBuiltin("object"));
      if (!fine) {
        error("invalid-protocol", "A protocol's bases must be protocols", headerSpan(cls));
      }
    }
  }

  /** A class that is reached through several bases must have the same arguments in each. */
  private void consistentBases(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      if (each == cls || each.typeParams().isEmpty()) {
        continue;
      }
      Type first = null;
      for (Type base : cls.bases()) {
        Type found = ClassStructure.asSuper(base, each);
        if (found == null || Types.hasAny(found)) {
          continue;
        }
        if (first == null) {
          first = found;
        } else if (!new Assignability(program, null).same(first, found)) {
          error(
              "inconsistent-bases",
              "The bases give \"" + each.name() + "\" different type arguments",
              headerSpan(cls));
          return;
        }
      }
    }
  }

  void body(ClassDecl cls) {
    if (!checker.reports()) {
      return;
    }
    Reporter reporter = checker.reporter();
    if (reporter != null) {
      new DefinitionRules(program, reporter).check(cls, checker::infer);
    }
    new ProtocolRules(checker).check(cls);
    new OverrideRules(checker).check(cls);
  }
}
