package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.NoneType;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.TypedDictShape.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of a TypedDict, made for its items. */
final class TypedDicts {
  private final ClassDecl cls;
  private final Program program;
  private final TypedDictShape shape;

  private TypedDicts(ClassDecl cls) {
    this.cls = cls;
    this.program = cls.program();
    this.shape = TypedDictShape.of(cls);
  }

  /** Adds the methods to a TypedDict. */
  static void synthesise(Program program, ClassDecl cls) {
    if (!cls.module().isStub()) {
      new TypedDicts(cls).add(relation(program));
    }
  }

  private static TypedDictRelation relation(Program program) {
    return new TypedDictRelation(program, (to, from) -> Assignability.check(program, from, to));
  }

  /** An item as a keyword argument gives it. */
  record Field(String name, Type type, boolean required) {}

  /** The items of an instance, in order. */
  static List<Field> fields(Program program, InstanceType dict) {
    List<Field> fields = new ArrayList<>();
    TypedDictShape.of(dict)
        .items()
        .forEach((key, item) -> fields.add(new Field(key, item.type(), item.required())));
    return fields;
  }

  /** A call of the class. */
  static Calls.Result construct(
      Program program,
      Calls calls,
      @Nullable Checker checker,
      InstanceType dict,
      List<Arg> args,
      @Nullable Expr node) {
    Type init = new Attributes(program).type(dict, "__init__");
    boolean map = false;
    for (Arg arg : args) {
      map |= arg.keyword == null && arg.kind == Arg.Kind.PLAIN;
    }
    Type callee =
        init instanceof Type.OverloadedType overloaded
            ? overloaded.overloads().get(map ? 1 : 0)
            : Type.AnyType.UNKNOWN;
    boolean fits = calls.call(callee, args, null, node).fits();
    return new Calls.Result(Constructors.opened(program, dict, null), fits);
  }

  /** What an item takes; null if its key is not known. */
  static @Nullable Type itemType(Checker checker, InstanceType dict, Expr.Subscript node) {
    return new TypedDictItems(checker, dict).stored(node);
  }

  /** What {@code dict[key]} gives. */
  static Type item(Checker checker, InstanceType dict, Expr.Subscript node) {
    return new TypedDictItems(checker, dict).read(node);
  }

  /** {@code dict[key] = value}. */
  static void store(Checker checker, InstanceType dict, Expr.Subscript node, Type value) {
    new TypedDictItems(checker, dict).store(node, value);
  }

  /** {@code del dict[key]}. */
  static void delete(Checker checker, InstanceType dict, Expr.Subscript node) {
    new TypedDictItems(checker, dict).delete(node);
  }

  /**
   * A dict display where a TypedDict is expected; null if it may be meant as something else.
   *
   * @param union whether other types are expected too
   */
  static @Nullable Type display(
      Checker checker, Expr.Dict display, InstanceType dict, boolean union) {
    return new TypedDictItems(checker, dict).display(display, union);
  }

  private void add(TypedDictRelation relation) {
    cls.synthesise("__init__", constructor());
    cls.synthesise("get", get());
    cls.synthesise("setdefault", setDefault());
    cls.synthesise("pop", pop());
    cls.synthesise("update", update());
    cls.synthesise("copy", method(List.of(), cls.instance()));
    Type or =
        new CallableType(
            new Signature(
                List.of(self(), Param.positional(Type.AnyType.ANY)), null, false, cls.instance()),
            null);
    cls.synthesise("__or__", or);
    cls.synthesise("__ior__", or);
    Type values = relation.values(shape);
    cls.synthesise("keys", method(List.of(), view("dict_keys", values)));
    cls.synthesise("values", method(List.of(), view("dict_values", values)));
    cls.synthesise("items", method(List.of(), view("dict_items", values)));
    InstanceType dict =
        cls.instance() instanceof InstanceType instance ? relation.asDict(instance) : null;
    if (dict != null) {
      Type value = dict.args().get(1);
      cls.synthesise("clear", method(List.of(), NoneType.NONE));
      cls.synthesise(
          "popitem", method(List.of(), new Type.TupleType(List.of(program.str(), value))));
    }
  }

  private Type view(String name, Type values) {
    return program.instance(name, program.str(), values);
  }

  private Param self() {
    return new Param("self", Kind.POSITIONAL_ONLY, cls.instance(), false, false);
  }

  private CallableType method(List<Param> rest, Type returns) {
    List<Param> params = new ArrayList<>();
    params.add(self());
    params.addAll(rest);
    return new CallableType(new Signature(List.copyOf(params), null, false, returns), null);
  }

  private Type constructor() {
    List<CallableType> overloads =
        List.of(method(keywords(false), NoneType.NONE), method(withMap(), NoneType.NONE));
    return new Type.OverloadedType(overloads);
  }

  private List<Param> withMap() {
    List<Param> params = new ArrayList<>();
    params.add(Param.positional(cls.instance()));
    params.addAll(keywords(true));
    return params;
  }

  private List<Param> keywords(boolean optional) {
    List<Param> params = new ArrayList<>();
    shape
        .items()
        .forEach((key, item) ->
            params.add(
                new Param(
                    key, Kind.KEYWORD_ONLY, item.type(), optional || !item.required(), true)));
    Item extra = shape.extra();
    if (extra != null && !shape.isClosed()) {
      params.add(new Param("kwargs", Kind.VAR_KEYWORD, extra.type(), true, true));
    }
    return params;
  }

  /** The keyword parameters that {@code **kwargs: Unpack[TD]} stands for. */
  static List<Param> keywords(InstanceType dict) {
    List<Param> params = new ArrayList<>();
    TypedDictShape known = TypedDictShape.of(dict);
    known
        .items()
        .forEach((key, item) ->
            params.add(new Param(key, Kind.KEYWORD_ONLY, item.type(), !item.required(), true)));
    Item extra = known.extra();
    if (extra != null && !known.isClosed()) {
      params.add(new Param("kwargs", Kind.VAR_KEYWORD, extra.type(), true, true));
    }
    return params;
  }

  private Type key(String name) {
    return new Type.LiteralType(program.cls("str"), name);
  }

  private static TypeVarType variable(Object scope) {
    TypeVarDecl decl =
        new TypeVarDecl("D", TypeVarDecl.Kind.TYPE_VAR, TypeVarDecl.Variance.INVARIANT);
    return new TypeVarType(decl, scope);
  }

  private Type get() {
    List<CallableType> overloads = new ArrayList<>();
    TypeVarType other = variable(new Object());
    shape
        .items()
        .forEach((key, item) -> {
          Type missing = item.required() ? item.type() : Types.union(item.type(), NoneType.NONE);
          overloads.add(method(List.of(Param.positional(key(key))), missing));
          Type same = item.type();
          overloads.add(method(List.of(Param.positional(key(key)), Param.positional(same)), same));
          overloads.add(
              method(
                  List.of(Param.positional(key(key)), Param.positional(other)),
                  Types.union(same, other)));
        });
    Item extra = shape.extra();
    Type rest = extra == null || shape.isClosed() ? Type.AnyType.ANY : extra.type();
    Param name = Param.positional(program.str());
    overloads.add(method(List.of(name), Types.union(rest, NoneType.NONE)));
    overloads.add(method(List.of(name, Param.positional(other)), Types.union(rest, other)));
    return new Type.OverloadedType(List.copyOf(overloads));
  }

  private Type setDefault() {
    List<CallableType> overloads = new ArrayList<>();
    for (Map.Entry<String, Item> each : shape.items().entrySet()) {
      Item item = each.getValue();
      if (!item.readOnly()) {
        List<Param> params =
            List.of(Param.positional(key(each.getKey())), Param.positional(item.type()));
        overloads.add(method(params, item.type()));
      }
    }
    return overloaded(overloads);
  }

  private Type pop() {
    List<CallableType> overloads = new ArrayList<>();
    TypeVarType other = variable(new Object());
    for (Map.Entry<String, Item> each : shape.items().entrySet()) {
      Item item = each.getValue();
      if (!item.required() && !item.readOnly()) {
        Param name = Param.positional(key(each.getKey()));
        overloads.add(method(List.of(name), item.type()));
        overloads.add(
            method(List.of(name, Param.positional(other)), Types.union(item.type(), other)));
      }
    }
    Item extra = shape.extra();
    if (extra != null && !shape.isClosed() && !extra.readOnly()) {
      Param name = Param.positional(program.str());
      overloads.add(method(List.of(name), extra.type()));
      overloads.add(
          method(List.of(name, Param.positional(other)), Types.union(extra.type(), other)));
    }
    return overloaded(overloads);
  }

  private Type overloaded(List<CallableType> overloads) {
    return switch (overloads.size()) {
      case 0 -> method(List.of(Param.positional(Type.NeverType.NEVER)), Type.NeverType.NEVER);
      case 1 -> overloads.get(0);
      default -> new Type.OverloadedType(List.copyOf(overloads));
    };
  }

  /** {@code update} takes any part of the items; read-only ones only as never there. */
  private Type update() {
    ClassDecl partial = FunctionalClasses.partial(cls, shape);
    return method(List.of(Param.positional(partial.instance())), NoneType.NONE);
  }
}
