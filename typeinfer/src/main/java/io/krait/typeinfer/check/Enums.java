package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.EnumMember;
import io.krait.typeinfer.check.Type.LiteralType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of enums (typing specification, "Enumerations"). */
final class Enums {
  private Enums() {}

  /**
   * The literal type of a member; of an alias that of the member it names. Null where the enum has
   * no such member, though it may have an attribute of that name.
   */
  static @Nullable Type member(ClassDecl cls, String name) {
    for (ClassDecl each : cls.mro()) {
      if (each.isEnum()) {
        Map<String, String> members = table(each);
        if (members.containsKey(name)) {
          return new LiteralType(each, new EnumMember(members.get(name)));
        }
        if (each.own(name) != null) {
          return null;
        }
      }
    }
    return null;
  }

  /** The names of the members, aliases not among them, in order. */
  static List<String> names(ClassDecl cls) {
    List<String> found = new ArrayList<>();
    table(cls)
        .forEach((name, canonical) -> {
          if (name.equals(canonical)) {
            found.add(name);
          }
        });
    return found;
  }

  /** The members, aliases not among them, in order. */
  static List<Type> members(ClassDecl cls) {
    List<Type> found = new ArrayList<>();
    for (String name : names(cls)) {
      found.add(new LiteralType(cls, new EnumMember(name)));
    }
    return found;
  }

  /** Whether combinations of members are values too. */
  static boolean isFlag(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      if (each.is("enum", "Flag")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a member of the class body is a member of the enum. */
  static boolean isMember(ClassDecl cls, Member member) {
    return cls.isEnum() && table(cls).containsKey(member.name());
  }

  /** Names of the class body that are members, with the member that each stands for. */
  private static Map<String, String> table(ClassDecl cls) {
    Map<String, String> table = new LinkedHashMap<>();
    if (cls.madeOf != null) {
      for (Member member : cls.members()) {
        if (member.declared() instanceof LiteralType literal
            && literal.value() instanceof EnumMember) {
          table.put(member.name(), member.name());
        }
      }
      return table;
    }
    Set<String> ignored = ignored(cls);
    for (Stmt stmt : ClassBody.statements(cls)) {
      switch (stmt) {
        case Stmt.Assign assign -> {
          for (Expr target : assign.targets()) {
            add(cls, target, assign.value(), ignored, table);
          }
        }
        case Stmt.AnnAssign assign -> {
          if (assign.value() != null) {
            add(cls, assign.target(), assign.value(), ignored, table);
          }
        }
        case Stmt.FunctionDef def -> {
          if (def.decoratorList().stream().anyMatch(d -> is(cls, d, "enum.member"))) {
            table.put(def.name(), def.name());
          }
        }
        case Stmt.ClassDef def -> {
          if (def.decoratorList().stream().anyMatch(d -> is(cls, d, "enum.member"))) {
            table.put(def.name(), def.name());
          }
        }
        default -> {}
      }
    }
    return table;
  }

  private static void add(
      ClassDecl cls, Expr target, Expr value, Set<String> ignored, Map<String, String> table) {
    switch (target) {
      case Expr.Name name -> {
        if (mayName(name.name()) && !ignored.contains(name.name()) && isValue(cls, value)) {
          String alias = value instanceof Expr.Name other ? table.get(other.name()) : null;
          table.put(name.name(), alias == null ? name.name() : alias);
        }
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(each -> add(cls, each, value, ignored, table));
      default -> {}
    }
  }

  /** Dunder names, sunder names and private names are no members. */
  static boolean mayName(String name) {
    return !name.startsWith("__") && !(name.startsWith("_") && name.endsWith("_"));
  }

  /** Functions and other descriptors stay what they are, unless {@code member} wraps them. */
  private static boolean isValue(ClassDecl cls, Expr value) {
    if (value instanceof Expr.Lambda) {
      return false;
    }
    Context context = new Context(cls.module(), cls.scope(), null);
    if (value instanceof Expr.Call call) {
      return switch (Names.full(call.func(), context)) {
        case "enum.nonmember",
            "builtins.staticmethod",
            "builtins.classmethod",
            "builtins.property",
            "functools.partialmethod" ->
            false;
        default -> true;
      };
    }
    if (value instanceof Expr.Name || value instanceof Expr.Attribute) {
      return !(Names.decl(value, context) instanceof FunctionDecl);
    }
    return true;
  }

  private static boolean is(ClassDecl cls, Expr expr, String name) {
    return Names.full(expr, new Context(cls.module(), cls.scope(), null)).equals(name);
  }

  /** The names in {@code _ignore_}. */
  private static Set<String> ignored(ClassDecl cls) {
    Stmt stmt = ClassBody.binding(cls, "_ignore_");
    Expr value = stmt instanceof Stmt.Assign assign ? assign.value() : null;
    if (value instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      return Set.of(text.value().replace(',', ' ').strip().split("\\s+", -1));
    }
    if (value instanceof Expr.ListExpr list) {
      return Set.copyOf(SourceLiterals.strings(list.elts()));
    }
    return value instanceof Expr.Tuple tuple
        ? Set.copyOf(SourceLiterals.strings(tuple.elts()))
        : Set.of();
  }

  /** The expression that gives a member its value; null if there is none. */
  static @Nullable Expr valueOf(ClassDecl cls, String name) {
    Stmt stmt = ClassBody.binding(cls, name);
    Expr value =
        switch (stmt) {
          case Stmt.Assign assign -> assign.value();
          case Stmt.AnnAssign assign -> assign.value();
          case null, default -> null;
        };
    if (value instanceof Expr.Call call
        && call.args().size() == 1
        && is(cls, call.func(), "enum.member")) {
      return call.args().get(0);
    }
    return value;
  }

  /** What {@code value} gives: of one member, or of any if there is no name. */
  static Type value(Program program, ClassDecl cls, @Nullable String name) {
    Type declared = declaredValue(cls);
    if (declared != null) {
      return declared;
    }
    if (makesValues(cls)) {
      return Type.AnyType.UNKNOWN;
    }
    List<Type> values = new ArrayList<>();
    for (String each : name == null ? names(cls) : List.of(name)) {
      values.add(memberValue(program, cls, each));
    }
    return values.isEmpty() ? Type.AnyType.UNKNOWN : Types.union(values);
  }

  private static Type memberValue(Program program, ClassDecl cls, String name) {
    Expr value = valueOf(cls, name);
    if (value == null) {
      return Type.AnyType.UNKNOWN;
    }
    Context context = new Context(cls.module(), cls.scope(), null);
    Type type = new Checker(program, context, null).infer(value);
    if (!(type instanceof Type.InstanceType instance) || !instance.cls().is("enum", "auto")) {
      return type;
    }
    for (ClassDecl each : cls.mro()) {
      if (each.is("enum", "StrEnum")) {
        return program.str();
      }
    }
    return program.intType();
  }

  /** Whether the class's own {@code __init__} or {@code __new__} decides what the values are. */
  static boolean makesValues(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      if (each.isEnum()
          && !each.module().isStub()
          && (each.own("__init__") != null
              || each.own("__new__") != null
              || each.own("_generate_next_value_") != null)) {
        return true;
      }
    }
    return false;
  }

  /** The type that the class declares for {@code _value_}; null if it does not. */
  static @Nullable Type declaredValue(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      boolean plain = each.is("enum", "Enum") || each.is("enum", "Flag");
      Member member = plain ? null : each.own(each.module().isStub() ? "value" : "_value_");
      if (member != null && member.annotated() != null) {
        return member.declared();
      }
    }
    return null;
  }
}
