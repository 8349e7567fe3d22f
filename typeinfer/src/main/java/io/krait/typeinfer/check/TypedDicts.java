package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Typed dictionaries: their items, displays and subscripts. */
final class TypedDicts {
  /** An item. */
  record Field(String name, Type type, boolean required, boolean readOnly) {}

  private TypedDicts() {}

  /** The items of a class's instances, those of its bases first. */
  static List<Field> fields(Program program, InstanceType instance) {
    Map<String, Field> fields = new LinkedHashMap<>();
    ClassDecl cls = instance.cls();
    for (int i = cls.mro().size() - 1; i >= 0; i--) {
      ClassDecl each = cls.mro().get(i);
      if (each.isTypedDict() && each.madeOf == null && !each.module().isStub()) {
        Type parent = ClassStructure.asSuper(instance, each);
        for (Member member : each.members()) {
          Decl.Variable variable = member.annotated();
          if (variable != null && variable.annotation() != null) {
            fields.put(member.name(), field(program, each, member, variable, parent));
          }
        }
      }
    }
    return new ArrayList<>(fields.values());
  }

  private static Field field(
      Program program,
      ClassDecl cls,
      Member member,
      Decl.Variable variable,
      @Nullable Type parent) {
    Expr annotation = variable.annotation();
    TypeExpressions.Annotation found =
        annotation == null
            ? new TypeExpressions.Annotation(AnyType.UNKNOWN, Set.of())
            : new TypeExpressions(program, variable.context(), null).annotation(annotation);
    Type type = found.type() == null ? AnyType.UNKNOWN : found.type();
    if (parent instanceof InstanceType same) {
      type = Substitution.apply(cls.typeParams(), same.args(), type);
    }
    boolean required =
        found.qualifiers().contains("Required")
            || (isTotal(cls) && !found.qualifiers().contains("NotRequired"));
    return new Field(member.name(), type, required, found.qualifiers().contains("ReadOnly"));
  }

  private static boolean isTotal(ClassDecl cls) {
    for (Keyword keyword : cls.node().keywords()) {
      if ("total".equals(keyword.arg())) {
        return TypeVariables.isTrue(keyword.value());
      }
    }
    return true;
  }

  static @Nullable Field field(Program program, InstanceType instance, String name) {
    for (Field field : fields(program, instance)) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  static @Nullable Type fieldType(Program program, InstanceType instance, String name) {
    Field field = field(program, instance, name);
    return field == null ? null : field.type();
  }

  private static @Nullable String key(Expr slice) {
    return slice instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text
        ? text.value()
        : null;
  }

  static Calls.Result construct(
      Program program,
      Calls calls,
      @Nullable Checker checker,
      InstanceType instance,
      List<Arg> args,
      @Nullable Expr node) {
    List<Signature.Param> params = new ArrayList<>();
    for (Field field : fields(program, instance)) {
      params.add(
          new Signature.Param(
              field.name(), Signature.Kind.KEYWORD_ONLY, field.type(), !field.required(), true));
    }
    boolean positional =
        !args.isEmpty() && args.get(0).keyword == null && args.get(0).kind == Arg.Kind.PLAIN;
    if (positional) {
      Type given = args.get(0).type(checker, instance);
      boolean fits = Assignability.check(program, given, instance);
      if (!fits && args.size() == 1) {
        calls.error(
            node,
            "invalid-argument",
            "\"" + given.show() + "\" is no \"" + instance.show() + "\"",
            args.get(0));
      }
      return new Calls.Result(instance, fits);
    }
    Type.CallableType maker =
        new Type.CallableType(TypeExpressions.signature(params, instance), null);
    return calls.single(maker, args, null, node);
  }

  /** A dict display where a typed dictionary is expected; null if it cannot be one. */
  static @Nullable Type display(
      Checker checker, Expr.Dict dict, InstanceType wanted, boolean oneOfMany) {
    Program program = checker.program;
    Map<String, Field> fields = new LinkedHashMap<>();
    fields(program, wanted).forEach(field -> fields.put(field.name(), field));
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < dict.values().size(); i++) {
      Expr written = dict.keys().get(i);
      String key = written == null ? null : key(written);
      Field field = key == null ? null : fields.get(key);
      if (field == null || key == null) {
        return null;
      }
      Type[] value = {AnyType.UNKNOWN};
      Expr expr = dict.values().get(i);
      checker.silently(() -> value[0] = checker.infer(expr, field.type()));
      if (!Assignability.check(program, value[0], field.type())) {
        return null;
      }
      seen.add(key);
    }
    for (Field field : fields.values()) {
      if (field.required() && !seen.contains(field.name())) {
        return null;
      }
    }
    for (int i = 0; i < dict.values().size(); i++) {
      Expr written = dict.keys().get(i);
      String key = written == null ? null : key(written);
      Field field = key == null ? null : fields.get(key);
      checker.infer(dict.values().get(i), field == null ? null : field.type());
    }
    return wanted;
  }

  static Type item(Checker checker, InstanceType instance, Expr.Subscript node) {
    checker.infer(node.slice(), null);
    String key = key(node.slice());
    if (key == null) {
      return AnyType.UNKNOWN;
    }
    Field field = field(checker.program, instance, key);
    if (field == null) {
      checker.error(
          "unknown-key", "\"" + instance.show() + "\" has no key \"" + key + "\"", node.span());
      return AnyType.UNKNOWN;
    }
    return field.type();
  }

  static @Nullable Type itemType(Checker checker, InstanceType instance, Expr.Subscript node) {
    String key = key(node.slice());
    return key == null ? null : fieldType(checker.program, instance, key);
  }

  static void store(Checker checker, InstanceType instance, Expr.Subscript node, Type value) {
    String key = key(node.slice());
    if (key == null) {
      return;
    }
    Field field = field(checker.program, instance, key);
    if (field == null) {
      checker.error(
          "unknown-key", "\"" + instance.show() + "\" has no key \"" + key + "\"", node.span());
    } else if (field.readOnly()) {
      checker.error("read-only-key", "Key \"" + key + "\" is read-only", node.span());
    } else {
      checker.assignments.check(value, field.type(), node);
    }
  }

  static void delete(Checker checker, InstanceType instance, Expr.Subscript node) {
    String key = key(node.slice());
    Field field = key == null ? null : field(checker.program, instance, key);
    if (key != null && (field == null || field.required() || field.readOnly())) {
      checker.error("invalid-delete", "Key \"" + key + "\" cannot be deleted", node.span());
    }
  }

  /** {@code "key" in value}. */
  static boolean narrowKey(
      Checker checker, Expr place, Type key, Type container, boolean positive, Env env) {
    if (!(key instanceof Type.LiteralType literal) || !(literal.value() instanceof String name)) {
      return true;
    }
    Type kept =
        Types.filter(
            container,
            member -> {
              if (!(member instanceof InstanceType instance) || !instance.cls().isTypedDict()) {
                return true;
              }
              Field field = field(checker.program, instance, name);
              return positive ? field != null || !instance.cls().isFinal() : field == null || !field.required();
            });
    return checker.narrowing.set(place, kept, env);
  }
}
