package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.CallableType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Named tuples (typing specification, "Named tuples"): their fields and what follows from them. */
final class NamedTuples {
  private NamedTuples() {}

  /**
   * A field.
   *
   * @param node where the class states it; null for one made by a call
   */
  record Field(String name, Type type, boolean hasDefault, @Nullable Expr node) {}

  /** The fields that a class body with the base {@code NamedTuple} states. */
  static List<Field> fields(ClassDecl cls) {
    List<Field> fields = new ArrayList<>();
    // The class binds its type variables, which its header may not have found yet.
    Context context = new Context(cls.module(), cls.scope(), cls);
    TypeExpressions types = new TypeExpressions(cls.program(), context, null);
    for (Stmt.AnnAssign assign : ClassBody.annotated(cls)) {
      String name = ((Expr.Name) assign.target()).name();
      Type written = types.annotation(assign.annotation()).type();
      Type type = written == null ? Type.AnyType.UNKNOWN : written;
      fields.add(new Field(name, type, assign.value() != null, assign.target()));
    }
    return fields;
  }

  /** The items of the tuple that a class body with the base {@code NamedTuple} describes. */
  static List<Type> items(Program program, ClassDecl cls) {
    return tuple(fields(cls)).items();
  }

  /** Whether an attribute of a named tuple is one of its fields. */
  static boolean isField(ClassDecl cls, String name) {
    Member member = cls.find("_replace");
    if (member == null || !(member.type() instanceof CallableType replace)) {
      return false;
    }
    for (Param param : replace.signature().params()) {
      if (param.kind() == Kind.KEYWORD_ONLY && param.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what {@code NamedTuple} generates for the fields of a class body. */
  static void synthesise(Program program, ClassDecl cls) {
    for (Expr base : cls.node().bases()) {
      if (Names.full(base, cls.context()).equals("typing.NamedTuple")) {
        synthesise(program, cls, fields(cls));
      }
    }
  }

  /** Adds what {@code NamedTuple} generates. */
  static void synthesise(Program program, ClassDecl cls, List<Field> fields) {
    List<Param> given = new ArrayList<>();
    List<Param> changed = new ArrayList<>();
    List<Type> names = new ArrayList<>();
    given.add(new Param("cls", Kind.POSITIONAL_ONLY, classType(cls), false, false));
    changed.add(new Param("self", Kind.POSITIONAL_ONLY, cls.instance(), false, false));
    for (Field field : fields) {
      given.add(new Param(field.name(), Kind.STANDARD, field.type(), field.hasDefault(), true));
      changed.add(new Param(field.name(), Kind.KEYWORD_ONLY, field.type(), true, true));
      names.add(new Type.LiteralType(program.cls("str"), field.name()));
    }
    add(cls, "__new__", callable(given, cls.self()));
    add(cls, "_replace", callable(changed, cls.self()));
    add(cls, "__match_args__", new Type.TupleType(List.copyOf(names)));
    Type strings = new Type.TupleType(List.of(new Type.Unbounded(program.str())));
    add(cls, "_fields", strings);
    Type dict = program.instance("dict", program.str(), Type.AnyType.ANY);
    add(cls, "_field_defaults", dict);
    add(cls, "_asdict", callable(changed.subList(0, 1), dict));
    List<Param> made = List.of(Param.positional(program.typing("Iterable", Type.AnyType.ANY)));
    add(cls, "_make", callable(made, cls.instance()));
  }

  private static Type classType(ClassDecl cls) {
    return new Type.ClassType(cls.self(), false);
  }

  private static Type callable(List<Param> params, Type returns) {
    return new CallableType(new Signature(List.copyOf(params), null, false, returns), null);
  }

  private static void add(ClassDecl cls, String name, Type type) {
    if (cls.own(name) == null) {
      cls.synthesise(name, type);
    }
  }

  /** The tuple that a class with these fields extends. */
  static Type.TupleType tuple(List<Field> fields) {
    List<Type> items = new ArrayList<>();
    fields.forEach(field -> items.add(field.type()));
    return new Type.TupleType(List.copyOf(items));
  }
}
