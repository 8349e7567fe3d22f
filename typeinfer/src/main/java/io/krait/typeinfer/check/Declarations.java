package io.krait.typeinfer.check;

import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.java.JavaStubs;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names stand for, by declaration; and the types of what has no declaration. */
final class Declarations {
  /** So deep are bodies and values looked into for the type of something without a declaration. */
  private static final int MAX_INFERENCE = 8;

  private final Program program;
  private final Signatures signatures;
  private final IdentityHashMap<Decl, Decl> meanings = new IdentityHashMap<>();
  private int inferences;

  Declarations(Program program) {
    this.program = program;
    this.signatures = new Signatures(program);
  }

  // Names.

  /** Follows imports to what they import; a module and what is not known stay an import. */
  @Nullable Decl follow(@Nullable Decl decl) {
    Decl at = decl;
    for (int i = 0; i < 20 && at instanceof Decl.Import imported && imported.name() != null; i++) {
      ModuleDecl module = program.module(imported.module());
      SymbolInfo info = module == null ? null : module.export(imported.name());
      if (info == null || info.main() == null) {
        String java = JavaStubs.moduleOf(imported.module(), imported.name());
        if (program.module(java) != null) {
          at = new Decl.Import(java, imported.name());
          continue;
        }
        String submodule = imported.module() + "." + imported.name();
        return program.module(submodule) == null ? at : new Decl.Import(submodule, null);
      }
      at = info.main();
    }
    return at;
  }

  /** The variable that an imported name means in its own module; null if it is not known. */
  private @Nullable SymbolInfo follow(@Nullable SymbolInfo info) {
    SymbolInfo at = info;
    for (int i = 0; i < 20 && at != null; i++) {
      if (!(at.main() instanceof Decl.Import imported) || imported.name() == null) {
        return at;
      }
      ModuleDecl module = program.module(imported.module());
      SymbolInfo next = module == null ? null : module.export(imported.name());
      if (next == null) {
        return program.module(imported.module() + "." + imported.name()) == null ? null : at;
      }
      at = next;
    }
    return at;
  }

  private @Nullable SymbolInfo lookup(String name, Context context) {
    Symbol symbol = context.module().lookup(name, context.scope());
    if (symbol != null) {
      SymbolInfo info = ownerInfo(symbol, context.module());
      boolean hidden = info.main() == null && symbol.scope() == context.module().scope();
      SymbolInfo outside = hidden ? outside(name, context) : null;
      return outside == null ? info : outside;
    }
    return outside(name, context);
  }

  /** What a module does not bind itself, or only behind conditions that do not hold. */
  private @Nullable SymbolInfo outside(String name, Context context) {
    SymbolInfo starred = context.module().export(name);
    if (starred != null && starred.main() != null) {
      return starred;
    }
    ModuleDecl builtins = program.module("builtins");
    SymbolInfo builtin = builtins == null ? null : builtins.find(name);
    return builtin == null ? starred : builtin;
  }

  private static SymbolInfo ownerInfo(Symbol symbol, ModuleDecl module) {
    return module.info(symbol);
  }

  /** The variable that a name or dotted name means in a type expression; null if none. */
  @Nullable SymbolInfo resolve(Expr expr, Context context) {
    if (expr instanceof Expr.Name name) {
      return follow(lookup(name.name(), context));
    }
    if (expr instanceof Expr.Attribute attribute) {
      ModuleDecl module = moduleOf(attribute.value(), context);
      if (module != null) {
        return follow(module.export(attribute.attr()));
      }
      SymbolInfo base = resolve(attribute.value(), context);
      Decl decl = base == null ? null : typeDeclaration(base);
      if (decl instanceof ClassDecl cls && cls.madeOf == null) {
        Symbol symbol = cls.scope().symbol(attribute.attr());
        if (symbol != null && ModuleDecl.isDeclared(symbol)) {
          return cls.module().info(symbol);
        }
        Member member = cls.find(attribute.attr());
        return member == null ? null : member.info();
      }
    }
    return null;
  }

  private @Nullable ModuleDecl moduleOf(Expr expr, Context context) {
    if (expr instanceof Expr.Name name) {
      SymbolInfo info = lookup(name.name(), context);
      Decl decl = info == null ? null : follow(info.main());
      return decl instanceof Decl.Import module && module.name() == null
          ? program.module(module.module())
          : null;
    }
    if (expr instanceof Expr.Attribute attribute) {
      ModuleDecl base = moduleOf(attribute.value(), context);
      if (base != null) {
        SymbolInfo info = base.export(attribute.attr());
        Decl decl = info == null ? null : follow(info.main());
        if (decl instanceof Decl.Import module && module.name() == null) {
          return program.module(module.module());
        }
        return decl == null ? program.module(base.name() + "." + attribute.attr()) : null;
      }
    }
    return null;
  }

  /** Whether a name comes from a module of which nothing is known. */
  boolean isUnknownModule(Expr expr, Context context) {
    if (expr instanceof Expr.Attribute attribute) {
      SymbolInfo base = resolve(attribute.value(), context);
      return isUnknownModule(attribute.value(), context)
          || moduleOf(attribute.value(), context) != null
          || (base != null
              && base.main() != null
              && !(typeDeclaration(base) instanceof ClassDecl c && !c.hasUnknownBase()));
    }
    if (expr instanceof Expr.Name name) {
      SymbolInfo info = lookup(name.name(), context);
      return info != null && follow(info.main()) instanceof Decl.Import;
    }
    return true;
  }

  boolean hasStars(ModuleDecl module) {
    return module.scope().hasStarImport() || mentions(module.scope(), "globals");
  }

  /** Whether code may bind globals in ways that scopes do not show. */
  private static boolean mentions(io.krait.frontend.bind.Scope scope, String name) {
    if (scope.symbol(name) != null) {
      return true;
    }
    for (io.krait.frontend.bind.Scope child : scope.children()) {
      if (mentions(child, name)) {
        return true;
      }
    }
    return false;
  }

  /** The name of a special form of {@code typing} that an expression means; "" for others. */
  String specialName(Expr expr, Context context) {
    if (expr instanceof Expr.Name name) {
      SymbolInfo info = lookup(name.name(), context);
      if (info == null) {
        return SpecialForms.MODULES.contains(context.module().name()) ? name.name() : "";
      }
      return special(follow(info.main()));
    }
    if (expr instanceof Expr.Attribute attribute) {
      ModuleDecl module = moduleOf(attribute.value(), context);
      if (module == null) {
        return "";
      }
      SymbolInfo info = module.export(attribute.attr());
      if (info == null) {
        return SpecialForms.MODULES.contains(module.name()) ? attribute.attr() : "";
      }
      return special(follow(info.main()));
    }
    return "";
  }

  private static String special(@Nullable Decl decl) {
    if (decl instanceof Decl.Import imported && imported.name() != null) {
      return SpecialForms.MODULES.contains(imported.module()) ? imported.name() : "";
    }
    if (decl instanceof ClassDecl cls && cls.module().isStub()) {
      if (SpecialForms.KNOWN.contains(cls.name())
          && SpecialForms.MODULES.contains(cls.module().name())) {
        return cls.name();
      }
      if (cls.is("dataclasses", "InitVar")) {
        return "InitVar";
      }
    }
    return "";
  }

  // What variables mean as types.

  /** The class, alias or type variable that a variable stands for, else its declaration. */
  @Nullable Decl typeDeclaration(SymbolInfo info) {
    Decl main = follow(info.main());
    if (!(main instanceof Decl.Variable variable)) {
      return main;
    }
    Decl known = meanings.get(variable);
    if (known == null) {
      meanings.put(variable, variable);
      SymbolInfo home = home(variable, info);
      known = meaning(variable, home);
      meanings.put(variable, known);
    }
    return known;
  }

  private SymbolInfo home(Decl.Variable variable, SymbolInfo info) {
    if (variable.name() instanceof Expr.Name name) {
      Symbol symbol = variable.module().symbolAt(name);
      if (symbol != null) {
        return variable.module().info(symbol);
      }
    }
    return info;
  }

  /** Whether an annotation is {@code TypeAlias}, in quotes or not. */
  boolean isTypeAlias(Expr annotation, Context context) {
    if (annotation instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      String written = text.value().strip();
      return written.substring(written.lastIndexOf('.') + 1).equals("TypeAlias");
    }
    return specialName(annotation, context).equals("TypeAlias");
  }

  private Decl meaning(Decl.Variable variable, SymbolInfo info) {
    Expr value = variable.value();
    if (value == null || !variable.isPlain() || !(variable.name() instanceof Expr.Name name)) {
      return variable;
    }
    Expr annotation = variable.annotation();
    Context context = variable.context();
    if (annotation != null) {
      return isTypeAlias(annotation, context)
          ? AliasDecl.of(name.name(), variable.module(), variable.scope(), value)
          : variable;
    }
    if (value instanceof Expr.Call call) {
      Decl made = MadeClasses.of(program, call, name.name(), context);
      return made == null ? variable : made;
    }
    if (variables(info) != 1 || !meansType(value, context, 0)) {
      return variable;
    }
    if (value instanceof Expr.Name || value instanceof Expr.Attribute) {
      SymbolInfo named = resolve(value, context);
      if (named != null && typeDeclaration(named) instanceof ClassDecl cls) {
        return cls;
      }
    }
    return AliasDecl.of(name.name(), variable.module(), variable.scope(), value);
  }

  private static int variables(SymbolInfo info) {
    return info.decls().size();
  }

  /** Whether an expression has the form of a type and names types only. */
  boolean meansType(Expr expr, Context context, int depth) {
    if (depth > 20) {
      return false;
    }
    return switch (expr) {
      case Expr.Name name -> namesType(name, context);
      case Expr.Attribute attribute -> namesType(attribute, context);
      case Expr.Subscript subscript ->
          !specialName(subscript.value(), context).isEmpty()
              || (meansType(subscript.value(), context, depth + 1)
                  && !isEnum(subscript.value(), context));
      case Expr.BinOp op ->
          op.op() == Operator.BIT_OR
              && meansTypeOrNone(op.left(), context, depth + 1)
              && meansTypeOrNone(op.right(), context, depth + 1)
              && (meansType(op.left(), context, depth + 1)
                  || meansType(op.right(), context, depth + 1));
      default -> false;
    };
  }

  private boolean isEnum(Expr expr, Context context) {
    SymbolInfo info = resolve(expr, context);
    return info != null && typeDeclaration(info) instanceof ClassDecl cls && cls.isEnum();
  }

  private boolean meansTypeOrNone(Expr expr, Context context, int depth) {
    return meansType(expr, context, depth)
        || (expr instanceof Expr.Constant constant
            && (constant.value() == ConstantValue.Singleton.NONE
                || constant.value() instanceof ConstantValue.StrValue));
  }

  private boolean namesType(Expr expr, Context context) {
    String special = specialName(expr, context);
    if (!special.isEmpty()) {
      return SpecialForms.BARE.contains(special) || SpecialForms.ALIASES.containsKey(special);
    }
    SymbolInfo info = resolve(expr, context);
    Decl decl = info == null ? null : typeDeclaration(info);
    return decl instanceof ClassDecl
        || decl instanceof AliasDecl
        || decl instanceof Decl.TypeParam
        || (decl instanceof Decl.Variable variable && typeVariable(variable) != null);
  }

  @Nullable TypeVarDecl typeVariable(Decl.Variable variable) {
    Expr value = variable.value();
    return value == null || !variable.isPlain()
        ? null
        : TypeVariables.ofCall(value, variable.context());
  }

  // Types of declarations.

  /** The type that an annotation gives; null where it leaves it to inference. */
  @Nullable Type annotated(Decl.Variable variable) {
    Expr annotation = variable.annotation();
    if (annotation == null) {
      return null;
    }
    TypeExpressions.Annotation found =
        new TypeExpressions(program, variable.context(), null).annotation(annotation);
    return found.type();
  }

  boolean hasQualifier(Decl.Variable variable, String qualifier) {
    Expr annotation = variable.annotation();
    return annotation != null
        && new TypeExpressions(program, variable.context(), null)
            .annotation(annotation)
            .qualifiers()
            .contains(qualifier);
  }

  /** The declared type of a variable of a scope; null if it has none. */
  @Nullable Type declared(SymbolInfo info) {
    Decl.Variable annotated = info.annotated();
    if (annotated != null && !(info.main() instanceof Decl.Param)) {
      return annotated(annotated);
    }
    Decl main = info.main();
    return switch (main) {
      case ClassDecl cls -> new Type.ClassType(cls.instance(), true);
      case FunctionDecl function -> function.type();
      case AliasDecl alias -> program.typing("TypeAliasType");
      case Decl.Param param -> param(param);
      case Decl.TypeParam param -> {
        TypeVarDecl decl = param.variable();
        yield program.typing(
            decl.isTypeVar() ? "TypeVar" : decl.isSpec() ? "ParamSpec" : "TypeVarTuple");
      }
      case Decl.Import imported -> imported(imported);
      case Decl.Variable variable -> null;
      case null -> null;
    };
  }

  private Type param(Decl.Param param) {
    return signatures.localType(param.function(), param.arg());
  }

  private Type imported(Decl.Import imported) {
    ModuleDecl module = program.module(imported.module());
    if (imported.name() == null) {
      return module == null ? AnyType.UNKNOWN : new Type.ModuleType(module);
    }
    SymbolInfo info = module == null ? null : module.export(imported.name());
    if (info != null && !isItself(imported, info)) {
      return info.type();
    }
    ModuleDecl java = program.module(JavaStubs.moduleOf(imported.module(), imported.name()));
    SymbolInfo cls = java == null ? null : java.export(imported.name());
    if (cls != null) {
      return cls.type();
    }
    ModuleDecl submodule = program.module(imported.module() + "." + imported.name());
    return submodule == null ? AnyType.UNKNOWN : new Type.ModuleType(submodule);
  }

  /** Whether a package's variable is what the import gives, as in {@code path = _path}. */
  private boolean isItself(Decl.Import imported, SymbolInfo info) {
    if (info.main() instanceof Decl.Variable variable
        && variable.isPlain()
        && variable.value() instanceof Expr.Name name) {
      SymbolInfo named = lookup(name.name(), variable.context());
      return named != null && imported.equals(named.main());
    }
    return false;
  }

  // Inference.

  /** The union of what is assigned to a variable. */
  Type inferred(SymbolInfo info) {
    List<Type> all = new ArrayList<>();
    for (Decl decl : info.decls()) {
      if (decl instanceof Decl.Variable variable) {
        all.add(inferred(variable, isFinal(info)));
      } else {
        Type other = info.declared();
        all.add(other == null ? AnyType.UNKNOWN : other);
      }
    }
    return known(all);
  }

  private boolean isFinal(SymbolInfo info) {
    Decl.Variable annotated = info.annotated();
    return annotated != null && hasQualifier(annotated, "Final");
  }

  /** The union of what methods and the class body assign to an attribute. */
  Type inferred(Member member) {
    List<Type> all = new ArrayList<>();
    SymbolInfo info = member.info();
    if (info != null) {
      all.add(info.type());
    }
    boolean isFinal = member.isFinal();
    for (int i = 0; i < member.assignments().size(); i++) {
      Decl.Variable assignment = member.assignments().get(i);
      Type plain = inferred(assignment, isFinal);
      all.add(mayNarrow(assignment, plain) ? stored(member, i, plain) : plain);
    }
    return known(all);
  }

  /** Whether tests before an assignment may tell more of the value than its declaration. */
  private static boolean mayNarrow(Decl.Variable assignment, Type plain) {
    Expr value = assignment.value();
    boolean wide =
        Types.members(plain).size() > 1
            || (plain instanceof Type.InstanceType instance && instance.cls().isBuiltin("object"));
    return wide && (value instanceof Expr.Name || value instanceof Expr.Attribute);
  }

  /** What an assignment in a method stores, by the flow of its body. */
  private static Type stored(Member member, int assignment, Type plain) {
    Expr target = member.assignments().get(assignment).name();
    Type stored = member.assigners().get(assignment).stored(target);
    return stored == null ? plain : stored;
  }

  /** The union; of something without a declaration, one part that is not known spoils the rest. */
  private static Type known(List<Type> all) {
    List<Type> told = new ArrayList<>();
    Type rest = AnyType.UNKNOWN;
    for (Type each : all) {
      for (Type member : Types.members(each)) {
        if (isCycle(member)) {
          rest = member;
        } else if (member instanceof AnyType any && !any.explicit()) {
          return AnyType.UNKNOWN;
        } else {
          told.add(member);
        }
      }
    }
    return told.isEmpty() ? rest : Types.union(told);
  }

  @SuppressWarnings("ReferenceEquality") // equal to any other that is not known
  private static boolean isCycle(Type type) {
    return type == AnyType.CYCLE;
  }

  private Type inferred(Decl.Variable variable, boolean keepsLiterals) {
    if (variable.value() == null || inferences > MAX_INFERENCE) {
      return AnyType.UNKNOWN;
    }
    inferences++;
    try {
      Decl made = meanings.get(variable);
      if (made instanceof ClassDecl cls) {
        return cls.isSentinel() ? cls.instance() : new Type.ClassType(cls.instance(), true);
      }
      Type type = new Checker(program, variable.context(), null).valueOf(variable);
      return keepsLiterals ? type : Types.widenOutside(type);
    } finally {
      inferences--;
    }
  }

  // Functions.

  Signature signature(FunctionDecl function) {
    return signatures.of(function);
  }

  Type functionType(FunctionDecl function) {
    return signatures.decorated(function);
  }

  @Nullable Type stored(FunctionDecl function, Expr target) {
    if (inferences > MAX_INFERENCE) {
      return null;
    }
    inferences++;
    try {
      return signatures.stored(function, target);
    } finally {
      inferences--;
    }
  }

  Type inferredReturn(FunctionDecl function) {
    if (inferences > MAX_INFERENCE) {
      return AnyType.UNKNOWN;
    }
    inferences++;
    try {
      return signatures.inferredReturn(function);
    } finally {
      inferences--;
    }
  }

  Signatures signatures() {
    return signatures;
  }

  static final Set<String> QUALIFIERS =
      Set.of("Final", "ClassVar", "Required", "NotRequired", "ReadOnly", "InitVar");
}
