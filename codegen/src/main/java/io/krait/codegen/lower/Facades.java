package io.krait.codegen.lower;

import io.krait.codegen.facade.Facade;
import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.JavaNames;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Rep;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Java sees of a module. */
final class Facades {
  private Facades() {}

  /** True once the module is imported: the class that holds it imports it when initialized. */
  static FieldRef ready(ModuleUnit module) {
    return new FieldRef(module.internalName() + "$Java", "READY", Rep.Prim.BOOL);
  }

  /** The facades of those modules that Java sees, by name. */
  static Map<String, Facade> of(List<ModuleUnit> modules) {
    List<Facade> facades = new ArrayList<>();
    for (ModuleUnit module : modules) {
      if (module.hasFacade()) {
        facades.add(of(module));
      }
    }
    return FacadeProtocols.implemented(facades);
  }

  private static Facade of(ModuleUnit module) {
    List<FacadeClass> classes = new ArrayList<>();
    classes.add(functions(module));
    Set<String> names = new HashSet<>(Set.of(module.internalName()));
    for (Stmt statement : module.statements()) {
      if (statement instanceof Stmt.ClassDef def) {
        FacadeClass made = ofClass(module, module.types().classOf(def));
        if (made != null && names.add(made.internalName())) {
          classes.add(made);
        }
      }
    }
    return new Facade(module.name(), imports(module), classes);
  }

  /** The modules that the module's own statements import from. */
  private static Set<String> imports(ModuleUnit module) {
    Set<String> names = new HashSet<>();
    for (Stmt statement : module.statements()) {
      if (statement instanceof Stmt.Import all) {
        all.names().forEach(a -> names.add(a.name()));
      } else if (statement instanceof Stmt.ImportFrom from) {
        String base = from.level() == 0 ? "" : around(module, from.level());
        String name = from.module() == null ? "" : from.module();
        names.add(base.isEmpty() || name.isEmpty() ? base + name : base + "." + name);
      }
    }
    return names;
  }

  private static String around(ModuleUnit module, int level) {
    String name = module.name();
    int up = module.file().path().endsWith("__init__.py") ? level - 1 : level;
    for (int i = 0; i < up; i++) {
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return name;
  }

  private static @Nullable FacadeClass ofClass(ModuleUnit module, ClassInfo cls) {
    ClassUnit unit = module.program().classes().of(cls);
    if (unit != null) {
      return new FacadeClasses(unit).make();
    }
    if (!FacadeTypes.isAtTop(module, cls) || cls.name().startsWith("_")) {
      return null;
    }
    if (FacadeTypes.isEnum(cls)) {
      return FacadeEnumerations.of(module, cls);
    }
    return cls.has(ClassInfo.Trait.PROTOCOL) ? FacadeInterfaces.of(module, cls) : null;
  }

  // ---- the module's own class

  private static FacadeClass functions(ModuleUnit module) {
    Map<String, FacadeMethod> methods = new LinkedHashMap<>();
    Set<String> shadowed = new HashSet<>();
    List<Stmt> statements = module.statements();
    for (int i = statements.size() - 1; i >= 0; i--) {
      if (statements.get(i) instanceof Stmt.FunctionDef def
          && JavaNames.isPublic(def.name())
          && shadowed.add(def.name())) {
        Map<String, FacadeMethod> made = new LinkedHashMap<>();
        for (FacadeMethod method : function(module, def)) {
          made.putIfAbsent(key(method), method);
        }
        made.putAll(methods);
        methods = made;
      }
    }
    List<FacadeClass.Constant> constants = new ArrayList<>();
    for (FacadeMethod getter : variables(module, constants)) {
      methods.putIfAbsent(key(getter), getter);
    }
    methods.remove("main([Ljava/lang/String;)");
    return new FacadeClass(
        FacadeClass.Kind.MODULE,
        module.internalName(),
        module.name(),
        null,
        List.of(),
        List.of(),
        List.copyOf(methods.values()),
        constants,
        false,
        false,
        true,
        Docstrings.of(statements));
  }

  private static String key(FacadeMethod method) {
    return method.name() + method.descriptor().replaceAll("\\).*", ")");
  }

  private static List<FacadeMethod> function(ModuleUnit module, Stmt.FunctionDef def) {
    FunctionInfo info = module.types().functionOf(def);
    return FacadeFunctions.methods(
        FacadeMethod.Kind.FUNCTION,
        JavaNames.ofMember(def.name()),
        info,
        0,
        new FacadeTypes(module.program(), null),
        List.of(),
        FacadeFunctions.target(module, def));
  }

  /** Constants for literals declared {@code Final}; getters for other declared variables. */
  private static List<FacadeMethod> variables(
      ModuleUnit module, List<FacadeClass.Constant> constants) {
    List<FacadeMethod> getters = new ArrayList<>();
    for (Stmt statement : module.statements()) {
      if (!(statement instanceof Stmt.AnnAssign assign)
          || !(assign.target() instanceof Expr.Name name)
          || !JavaNames.isPublic(name.name())) {
        continue;
      }
      FacadeClass.Constant constant = constant(assign, name.name());
      if (constant != null) {
        constants.add(constant);
      } else {
        Symbol symbol = module.scope().symbol(name.name());
        JavaType type =
            symbol == null
                ? JavaType.OBJECT
                : new FacadeTypes(module.program(), null).of(module.types().typeOf(symbol));
        boolean bool = type == JavaType.Prim.BOOLEAN;
        getters.add(
            new FacadeMethod(
                FacadeMethod.Kind.VARIABLE,
                JavaNames.accessor(bool ? "is" : "get", name.name()),
                name.name(),
                List.of(),
                List.of(),
                type == JavaType.Prim.VOID ? JavaType.OBJECT : type,
                null,
                null));
      }
    }
    return getters;
  }

  private static FacadeClass.@Nullable Constant constant(Stmt.AnnAssign assign, String name) {
    Expr annotation =
        assign.annotation() instanceof Expr.Subscript s ? s.value() : assign.annotation();
    boolean isFinal =
        (annotation instanceof Expr.Name n && n.name().equals("Final"))
            || (annotation instanceof Expr.Attribute a && a.attr().equals("Final"));
    ConstantValue value = isFinal && assign.value() != null ? Folding.fold(assign.value()) : null;
    return switch (value) {
      case ConstantValue.IntValue i when i.value().bitLength() < Long.SIZE ->
          new FacadeClass.Constant(name, JavaType.Prim.LONG, i.value().longValue());
      case ConstantValue.FloatValue f ->
          new FacadeClass.Constant(name, JavaType.Prim.DOUBLE, f.value());
      case ConstantValue.StrValue s ->
          new FacadeClass.Constant(
              name,
              new JavaType.Ref(JavaType.Kind.TEXT, "java/lang/String", List.of(), false),
              s.value());
      case ConstantValue.Singleton s when s == ConstantValue.Singleton.TRUE ->
          new FacadeClass.Constant(name, JavaType.Prim.BOOLEAN, 1);
      case ConstantValue.Singleton s when s == ConstantValue.Singleton.FALSE ->
          new FacadeClass.Constant(name, JavaType.Prim.BOOLEAN, 0);
      case null, default -> null;
    };
  }
}
