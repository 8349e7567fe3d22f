package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.NoneType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a dataclass has without stating it (PEP 557, PEP 681). */
final class Dataclasses {
  private static final List<String> ORDER = List.of("__lt__", "__le__", "__gt__", "__ge__");

  private final ClassDecl cls;
  private final Program program;
  private final DataclassOptions options;

  private Dataclasses(ClassDecl cls, DataclassOptions options) {
    this.cls = cls;
    this.program = cls.program();
    this.options = options;
  }

  /** Adds the generated members to a class, if it is a dataclass. */
  static void synthesise(Program program, ClassDecl cls) {
    if (cls.module().isStub()) {
      return;
    }
    DataclassOptions options = DataclassOptions.of(cls);
    if (options != null) {
      new Dataclasses(cls, options).add();
    }
  }

  private void add() {
    Map<String, DataclassField> fields = DataclassFields.all(cls);
    hideInitVars();
    if (options.init()) {
      add("__init__", new CallableType(initialiser(fields), null));
    }
    if (options.matchArgs()) {
      add("__match_args__", matchArgs(fields));
    }
    if (options.order()) {
      for (String name : ORDER) {
        add(name, method(List.of(other()), program.bool()));
      }
    }
    hash();
    if (options.slots()) {
      add("__slots__", new Type.TupleType(List.of(new Type.Unbounded(program.str()))));
    }
    if (!options.transform()) {
      Type any = Type.AnyType.UNKNOWN;
      add("__dataclass_fields__", program.instance("dict", program.str(), any));
      add("__replace__", new CallableType(replace(fields), null));
    }
  }

  private void add(String name, Type type) {
    if (cls.own(name) == null) {
      cls.synthesise(name, type);
    }
  }

  /** An InitVar without a default is no attribute. */
  private void hideInitVars() {
    for (DataclassField field : DataclassFields.own(cls, options)) {
      if (field.initVar() && field.node().value() == null) {
        cls.hide(field.name());
      } else if (field.initVar() && !field.hasDefault()) {
        cls.hide(field.name());
      }
    }
  }

  private Param self() {
    return new Param("self", Kind.POSITIONAL_ONLY, cls.instance(), false, false);
  }

  private Param other() {
    return new Param("other", Kind.POSITIONAL_ONLY, cls.instance(), false, true);
  }

  private Type method(List<Param> rest, Type returns) {
    List<Param> params = new ArrayList<>();
    params.add(self());
    params.addAll(rest);
    return new CallableType(new Signature(List.copyOf(params), null, false, returns), null);
  }

  private Signature initialiser(Map<String, DataclassField> fields) {
    List<Param> params = new ArrayList<>();
    params.add(self());
    List<Param> keywords = new ArrayList<>();
    for (DataclassField field : fields.values()) {
      if (field.init()) {
        Kind kind = field.kwOnly() ? Kind.KEYWORD_ONLY : Kind.STANDARD;
        Param param =
            new Param(field.parameter(), kind, parameterType(field), field.hasDefault(), true);
        (field.kwOnly() ? keywords : params).add(param);
      }
    }
    params.addAll(keywords);
    return new Signature(List.copyOf(params), null, false, NoneType.NONE);
  }

  /** The type in terms of this class: a base's field may name the base's type parameters. */
  private Type parameterType(DataclassField field) {
    Type type = field.type();
    if (field.converter() != null) {
      Type taken = Converters.argument(field, program);
      return inTermsOfThis(field.owner(), taken == null ? Type.AnyType.UNKNOWN : taken);
    }
    Type stored = Descriptors.stored(type, program);
    return inTermsOfThis(field.owner(), stored == null ? type : stored);
  }

  private Type inTermsOfThis(ClassDecl owner, Type type) {
    if (owner == cls) {
      return type;
    }
    Type parent = ClassStructure.asSuper(cls.instance(), owner);
    return parent instanceof Type.InstanceType instance
        ? Substitution.apply(owner.typeParams(), instance.args(), type)
        : type;
  }

  private Signature replace(Map<String, DataclassField> fields) {
    List<Param> params = new ArrayList<>();
    params.add(self());
    for (DataclassField field : fields.values()) {
      if (field.init()) {
        params.add(new Param(field.name(), Kind.KEYWORD_ONLY, parameterType(field), true, true));
      }
    }
    return new Signature(List.copyOf(params), null, false, cls.instance());
  }

  private Type matchArgs(Map<String, DataclassField> fields) {
    List<Type> names = new ArrayList<>();
    for (DataclassField field : fields.values()) {
      if (field.init() && !field.kwOnly()) {
        names.add(new Type.LiteralType(program.cls("str"), field.name()));
      }
    }
    return new Type.TupleType(List.copyOf(names));
  }

  /** The table of {@code dataclass}'s documentation: with eq and without frozen there is none. */
  private void hash() {
    if (cls.own("__hash__") != null || options.transform()) {
      return;
    }
    if (options.unsafeHash() || (options.eq() && options.frozen())) {
      add("__hash__", method(List.of(), program.intType()));
    } else if (options.eq()) {
      add("__hash__", NoneType.NONE);
    }
  }

  /** Whether instances of a class refuse stores into their fields. */
  static boolean isFrozen(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      DataclassOptions options = DataclassOptions.of(each);
      if (options != null) {
        return options.frozen();
      }
    }
    return false;
  }

  /** Whether an attribute is a field of the dataclass that states it. */
  static boolean isField(Member member) {
    DataclassOptions options = DataclassOptions.of(member.owner());
    if (options == null) {
      return false;
    }
    for (DataclassField field : DataclassFields.own(member.owner(), options)) {
      if (field.name().equals(member.name())) {
        return true;
      }
    }
    return false;
  }
}
