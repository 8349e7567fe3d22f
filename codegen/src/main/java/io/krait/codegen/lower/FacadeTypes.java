package io.krait.codegen.lower;

import io.krait.codegen.facade.JavaNames;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.facade.JavaType.Kind;
import io.krait.codegen.facade.JavaType.Prim;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ClassInfo.Trait;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Java types of declared Python types. A type argument says what the elements of a container
 * are; since containers are shared, not copied, only those types count there whose values are the
 * same objects to both languages. Everything else is Object.
 */
final class FacadeTypes {
  private static final Set<String> MODULES =
      Set.of("builtins", "typing", "collections.abc", "_collections_abc");

  private static final Map<String, String> CONTAINERS =
      Map.ofEntries(
          Map.entry("list", "java/util/List"),
          Map.entry("tuple", "java/util/List"),
          Map.entry("Sequence", "java/util/List"),
          Map.entry("MutableSequence", "java/util/List"),
          Map.entry("Collection", "java/util/Collection"),
          Map.entry("dict", "java/util/Map"),
          Map.entry("Mapping", "java/util/Map"),
          Map.entry("MutableMapping", "java/util/Map"),
          Map.entry("set", "java/util/Set"),
          Map.entry("frozenset", "java/util/Set"),
          Map.entry("Set", "java/util/Set"),
          Map.entry("AbstractSet", "java/util/Set"),
          Map.entry("MutableSet", "java/util/Set"));

  private static final String EXCEPTION = Reps.RUNTIME + "PyBaseException";

  private final ProgramUnit program;

  /** The class in whose body the types stand, for {@code Self}; or null. */
  private final JavaType.@Nullable Ref self;

  /** The variables that the types mention, each declared by the class or the method. */
  private final Map<Type.TypeVarType, JavaType.Var> variables = new LinkedHashMap<>();

  FacadeTypes(ProgramUnit program, JavaType.@Nullable Ref self) {
    this.program = program;
    this.self = self;
  }

  /** The variables mentioned so far but those of a class. */
  List<JavaType.Var> variablesBut(List<JavaType.Var> ofClass) {
    return variables.values().stream().filter(v -> !ofClass.contains(v)).toList();
  }

  /** The type of a parameter or result. */
  JavaType of(@Nullable Type type) {
    return switch (type) {
      case null -> JavaType.OBJECT;
      case Type.NoneType none -> Prim.VOID;
      case Type.NeverType never -> Prim.VOID;
      case Type.LiteralType literal -> instance(literal.cls(), List.of());
      case Type.EnumMemberType member -> instance(member.cls(), List.of());
      case Type.InstanceType instance -> instance(instance.cls(), instance.args());
      case Type.TupleType tuple -> container("tuple", List.of(item(tuple)));
      case Type.UnionType union -> union(union);
      case Type.FunctionType function when function.function() == null -> callable(function);
      case Type.TypeVarType variable -> variable(variable);
      default -> JavaType.OBJECT;
    };
  }

  /** The type of a value that is always an object: a type argument, or where None is one too. */
  static JavaType boxed(JavaType type) {
    return switch (type) {
      case Prim prim ->
          switch (prim) {
            case LONG -> new JavaType.Ref(Kind.LONG, "java/lang/Long", List.of(), false);
            case DOUBLE -> new JavaType.Ref(Kind.DOUBLE, "java/lang/Double", List.of(), false);
            case BOOLEAN -> new JavaType.Ref(Kind.BOOLEAN, "java/lang/Boolean", List.of(), false);
            case VOID -> JavaType.OBJECT;
          };
      default -> type;
    };
  }

  /** The type where None is a value too. */
  static JavaType orNull(JavaType type) {
    return boxed(type) instanceof JavaType.Ref ref ? ref.orNull() : type;
  }

  private JavaType union(Type.UnionType union) {
    List<JavaType> members = new ArrayList<>();
    boolean none = false;
    for (Type member : union.members()) {
      if (member instanceof Type.NoneType) {
        none = true;
      } else if (!members.contains(of(member))) {
        members.add(of(member));
      }
    }
    if (members.size() == 2 && members.contains(Prim.LONG) && members.contains(Prim.DOUBLE)) {
      members.remove(Prim.LONG);
    }
    if (members.size() == 2 && members.contains(Prim.LONG) && members.contains(Prim.BOOLEAN)) {
      members.remove(Prim.BOOLEAN);
    }
    if (members.size() != 1) {
      return JavaType.OBJECT;
    }
    return none ? orNull(members.get(0)) : members.get(0);
  }

  private static Type item(Type.TupleType tuple) {
    Type first = tuple.items().isEmpty() ? Type.AnyType.ANY : tuple.items().get(0);
    return tuple.items().stream().allMatch(first::equals) ? first : Type.AnyType.ANY;
  }

  private JavaType variable(Type.TypeVarType variable) {
    if (variable.scope().equals("Self")) {
      return self == null ? JavaType.OBJECT : self;
    }
    if (variable.kind() != Type.TypeVarKind.TYPE_VAR) {
      return JavaType.OBJECT;
    }
    return variables.computeIfAbsent(variable, this::declared);
  }

  private JavaType.Var declared(Type.TypeVarType variable) {
    JavaType bound = variable.bound() == null ? JavaType.OBJECT : of(variable.bound());
    boolean isClass = bound instanceof JavaType.Ref ref && ref.kind() == Kind.INSTANCE;
    return new JavaType.Var(
        JavaNames.of(variable.name().replaceFirst("^_(?=.)", "")),
        isClass ? (JavaType.Ref) bound : JavaType.OBJECT);
  }

  private JavaType instance(ClassInfo cls, List<Type> args) {
    if (cls.isBuiltin()) {
      return builtin(cls, args);
    }
    ClassUnit unit = program.classes().of(cls);
    if (unit != null) {
      List<JavaType> arguments = new ArrayList<>();
      if (args.size() == cls.typeParameters().size()) {
        args.forEach(a -> arguments.add(argument(a)));
      }
      return new JavaType.Ref(Kind.INSTANCE, unit.internalName, arguments, false);
    }
    if (cls.has(Trait.EXCEPTION)) {
      return new JavaType.Ref(Kind.INSTANCE, EXCEPTION, List.of(), false);
    }
    return stated(cls);
  }

  /** An enum or protocol of the program: its Java class stands for it only here. */
  private JavaType stated(ClassInfo cls) {
    ModuleUnit module = program.moduleOf(cls.file());
    if (module == null || !module.hasFacade() || !isAtTop(module, cls)) {
      return JavaType.OBJECT;
    }
    String name = ClassUnit.javaName(module, cls);
    if (isEnum(cls)) {
      return new JavaType.Ref(Kind.CONSTANT, name, List.of(), false);
    }
    return cls.has(Trait.PROTOCOL)
        ? new JavaType.Ref(Kind.PROTOCOL, name, List.of(), false)
        : JavaType.OBJECT;
  }

  /** Whether a class is bound once, by a statement of its module. */
  static boolean isAtTop(ModuleUnit module, ClassInfo cls) {
    Symbol symbol = module.scopes().symbolAt(cls.node());
    return module.statements().contains(cls.node()) && symbol != null && symbol.isDefinedOnce();
  }

  /** Whether a class's members are all instances that there are: no flags, which combine. */
  static boolean isEnum(ClassInfo cls) {
    return cls.has(Trait.ENUM)
        && cls.mro().stream().noneMatch(c -> c.name().equals("Flag"))
        && !members(cls).isEmpty();
  }

  /** The members of an enum, as its body names them. */
  static Set<String> members(ClassInfo cls) {
    Set<String> names = new LinkedHashSet<>();
    for (Stmt statement : cls.node().body()) {
      if (statement instanceof Stmt.Assign assign && isMember(assign.value())) {
        for (Expr target : assign.targets()) {
          if (target instanceof Expr.Name n && !n.name().startsWith("_")) {
            names.add(n.name());
          }
        }
      }
    }
    return names;
  }

  private static boolean isMember(Expr value) {
    boolean not =
        value instanceof Expr.Lambda
            || (value instanceof Expr.Call call
                && call.func() instanceof Expr.Name n
                && Set.of("nonmember", "property", "staticmethod", "classmethod")
                    .contains(n.name()));
    return !not;
  }

  private JavaType builtin(ClassInfo cls, List<Type> args) {
    if (cls.has(Trait.EXCEPTION)) {
      return new JavaType.Ref(Kind.INSTANCE, EXCEPTION, List.of(), false);
    }
    if (!MODULES.contains(cls.moduleName())) {
      return JavaType.OBJECT;
    }
    return switch (cls.name()) {
      case "int" -> Prim.LONG;
      case "float" -> Prim.DOUBLE;
      case "bool" -> Prim.BOOLEAN;
      case "str" -> new JavaType.Ref(Kind.TEXT, "java/lang/String", List.of(), false);
      case "bytes" -> new JavaType.Ref(Kind.BYTES, "[B", List.of(), false);
      case "Iterator", "Generator" -> iterable(Kind.ITERATOR, "java/util/Iterator", args);
      case "Iterable" -> iterable(Kind.ITERABLE, "java/lang/Iterable", args);
      default -> container(cls.name(), args);
    };
  }

  private JavaType iterable(Kind kind, String name, List<Type> args) {
    JavaType item = args.isEmpty() ? unknown() : argument(args.get(0));
    return new JavaType.Ref(kind, name, List.of(item), false);
  }

  private JavaType container(String name, List<Type> args) {
    String java = CONTAINERS.get(name);
    if (java == null) {
      return JavaType.OBJECT;
    }
    int count = java.equals("java/util/Map") ? 2 : 1;
    List<JavaType> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(args.size() == count ? argument(args.get(i)) : unknown());
    }
    return new JavaType.Ref(Kind.INSTANCE, java, arguments, false);
  }

  private static JavaType unknown() {
    return new JavaType.Ref(Kind.OBJECT, "java/lang/Object", List.of(), false);
  }

  /** A type argument. */
  private JavaType argument(Type type) {
    JavaType mapped = boxed(of(type));
    if (mapped instanceof JavaType.Ref ref) {
      boolean shared =
          switch (ref.kind()) {
            case LONG, DOUBLE, BOOLEAN, TEXT, INSTANCE -> !ref.nullable();
            default -> false;
          };
      return shared ? ref : unknown();
    }
    return mapped;
  }

  private JavaType callable(Type.FunctionType function) {
    List<Parameter> parameters = function.signature().parameters();
    boolean plain = !function.signature().open() && parameters.size() <= 2;
    if (!plain || !parameters.stream().allMatch(Parameter::isPositional)) {
      return JavaType.OBJECT;
    }
    List<JavaType> arguments = new ArrayList<>();
    parameters.forEach(p -> arguments.add(argument(p.type())));
    boolean gives = !(function.signature().returnType() instanceof Type.NoneType);
    if (gives) {
      arguments.add(argument(function.signature().returnType()));
    }
    String name =
        gives
            ? List.of("function/Supplier", "function/Function", "function/BiFunction")
                .get(parameters.size())
            : List.of("", "function/Consumer", "function/BiConsumer").get(parameters.size());
    return new JavaType.Ref(
        Kind.FUNCTION,
        name.isEmpty() ? "java/lang/Runnable" : "java/util/" + name,
        arguments,
        false);
  }
}
