package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarKind;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What annotations mean. Names are resolved by declaration, not by flow. */
final class Annotations {
  /** Stands for {@code typing.Self}; replaced by the receiver of a call. */
  static final TypeVarType SELF =
      new TypeVarType("Self", TypeVarKind.TYPE_VAR, null, List.of(), "Self");

  private static final int MAX_DEPTH = 40;

  final World world;
  final Lookup lookup;
  final TypeVariables variables;
  private final SpecialForms forms;
  private final DefinitionValues values;
  private int depth;

  Annotations(World world) {
    this.world = world;
    this.lookup = new Lookup(world);
    this.variables = new TypeVariables(this);
    this.forms = new SpecialForms(this);
    this.values = new DefinitionValues(this);
  }

  Type type(Expr annotation, FileNode file, Scope scope, @Nullable ClassNode self) {
    return type(annotation, new AnnotationContext(file, scope, self));
  }

  /** The declared type of a variable; null where the annotation leaves it to inference. */
  @Nullable Type variable(Definition.Annotated annotated) {
    AnnotationContext context =
        new AnnotationContext(annotated.file(), annotated.scope(), classAround(annotated));
    Expr written = annotated.annotation();
    Expr head = written instanceof Expr.Subscript subscript ? subscript.value() : written;
    String special = lookup.special(head, context);
    boolean wraps = special.equals("Final") || special.equals("ClassVar");
    if (wraps || special.equals("TypeAlias")) {
      return written instanceof Expr.Subscript subscript ? type(subscript.slice(), context) : null;
    }
    return type(written, context);
  }

  private static @Nullable ClassNode classAround(Definition.Annotated annotated) {
    for (Scope at = annotated.scope(); at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.CLASS) {
        return annotated.file().classes[at.ownerId()];
      }
    }
    return null;
  }

  Type type(Expr expr, AnnotationContext context) {
    if (depth > MAX_DEPTH) {
      return AnyType.ANY;
    }
    depth++;
    try {
      return switch (expr) {
        case Expr.Constant constant -> constant(constant, context);
        case Expr.Name name -> named(name, context);
        case Expr.Attribute attribute -> named(attribute, context);
        case Expr.Subscript subscript -> forms.subscript(subscript, context);
        case Expr.BinOp op when op.op() == Operator.BIT_OR ->
            Types.union(type(op.left(), context), type(op.right(), context));
        case Expr.Starred starred -> type(starred.value(), context);
        default -> AnyType.ANY;
      };
    } finally {
      depth--;
    }
  }

  private Type constant(Expr.Constant constant, AnnotationContext context) {
    if (constant.value() == ConstantValue.Singleton.NONE) {
      return NoneType.NONE;
    }
    if (constant.value() instanceof ConstantValue.StrValue text) {
      BoundFile parsed = World.parse("<annotation>", "(" + text.value() + ")\n");
      List<Stmt> body = parsed.parsed().tree().body();
      if (body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt stmt) {
        return type(stmt.value(), context);
      }
    }
    return AnyType.ANY;
  }

  private Type named(Expr expr, AnnotationContext context) {
    String special = lookup.special(expr, context);
    if (!special.isEmpty()) {
      return special(special, context);
    }
    return meaning(lookup.resolve(expr, context), List.of());
  }

  private Type special(String name, AnnotationContext context) {
    Builtins builtins = world.builtins;
    return switch (name) {
      case "Never", "NoReturn" -> NeverType.NEVER;
      case "LiteralString" -> builtins.str();
      case "Tuple" -> new TupleType(List.of(AnyType.ANY), true);
      case "Type" -> new InstanceType(builtins.typeClass());
      case "Callable" -> SpecialForms.callable(List.of(), AnyType.ANY, true);
      case "Self" -> context.self() == null ? AnyType.ANY : SELF;
      default -> {
        yield meaning(lookup.aliased(name), List.of());
      }
    };
  }

  /** The type that a definition means as an annotation. */
  Type meaning(@Nullable Definition definition, List<Type> args) {
    return switch (definition) {
      case Definition.ClassDefinition cls -> instance(cls.cls(), args);
      case Definition.TypeParameter param ->
          variables.typeParameter(param.node(), param.file(), param.scope());
      case Definition.Alias alias -> {
        Scope scope = alias.file().bound.scopes().scopeOf(alias.node());
        Type value = type(alias.node().value(), alias.file(), scope, null);
        List<TypeVarType> parameters = new ArrayList<>();
        for (TypeParam param : alias.node().typeParams()) {
          parameters.add(variables.typeParameter(param, alias.file(), scope));
        }
        yield parameters.isEmpty() ? value : Substitution.of(parameters, args).apply(value);
      }
      case Definition.Value value -> {
        TypeVarType variable = variables.typeVariable(value);
        if (variable != null) {
          yield variable;
        }
        AnnotationContext context = new AnnotationContext(value.file(), value.scope(), null);
        if (value.value() instanceof Expr.Call call) {
          boolean newType = FunctionNode.lastName(call.func()).equals("NewType");
          yield newType && call.args().size() == 2
              ? type(call.args().get(1), context)
              : AnyType.ANY;
        }
        Type meant = type(value.value(), context);
        List<TypeVarType> parameters = new ArrayList<>();
        variables.variablesIn(value.value(), context, parameters);
        yield parameters.isEmpty() ? meant : Substitution.of(parameters, args).apply(meant);
      }
      case Definition.Annotated annotated -> {
        String name = FunctionNode.lastName(annotated.annotation());
        Expr value = annotated.value();
        yield name.equals("TypeAlias") && value != null
            ? type(value, annotated.file(), annotated.scope(), null)
            : AnyType.ANY;
      }
      case Definition.Import module -> AnyType.ANY;
      case Definition.FunctionDefinition function -> AnyType.ANY;
      case null -> AnyType.ANY;
    };
  }

  private Type instance(ClassNode cls, List<Type> args) {
    if (cls == world.builtins.tupleClass()) {
      return new TupleType(args.isEmpty() ? List.of(AnyType.ANY) : args, true);
    }
    int wanted = cls.typeParameters().size();
    if (wanted == 0) {
      return new InstanceType(cls);
    }
    List<Type> all = new ArrayList<>(args);
    while (all.size() > wanted) {
      all.remove(all.size() - 1);
    }
    while (all.size() < wanted) {
      all.add(AnyType.ANY);
    }
    return new InstanceType(cls, List.copyOf(all));
  }

  List<Type> all(List<Expr> exprs, AnnotationContext context) {
    List<Type> types = new ArrayList<>(exprs.size());
    for (Expr expr : exprs) {
      types.add(type(expr, context));
    }
    return types;
  }

  /** The name of a special form of {@code typing}, or "". */
  String specialName(Expr head, FileNode file, Scope scope) {
    return lookup.special(head, new AnnotationContext(file, scope));
  }

  /** The type of a literal value. */
  Type literal(ConstantValue value) {
    return forms.literal(value);
  }

  /** A PEP 695 type parameter. */
  TypeVarType typeParameter(TypeParam param, FileNode file, Scope scope) {
    return variables.typeParameter(param, file, scope);
  }

  /** An old-style {@code T = TypeVar("T", ...)}; null if the value is something else. */
  @Nullable TypeVarType typeVariable(Definition.Value value) {
    return variables.typeVariable(value);
  }

  /** The type variables that a type expression mentions, in order. */
  void variablesIn(Expr expr, FileNode file, Scope scope, List<TypeVarType> found) {
    variables.variablesIn(expr, new AnnotationContext(file, scope), found);
  }

  /** The type of a base class expression. */
  Type base(Expr expr, FileNode file, Scope scope) {
    return type(expr, file, scope, null);
  }

  /** What a definition of a stub is as a value. */
  Type valueOf(Definition definition) {
    return values.valueOf(definition);
  }

  /** The value of {@code name = expr} in a stub. */
  Type value(Expr expr, FileNode file, Scope scope) {
    return values.value(expr, file, scope);
  }
}
