package io.krait.typeinfer.infer;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Pattern;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern binds, and what is left of the subject for the next case (PEP 634). */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class PatternChecker {
  /**
   * @param matched the subject where the pattern matches
   * @param remaining the subject where it does not
   */
  record Outcome(Type matched, Type remaining) {}

  private final Frame frame;

  PatternChecker(Frame frame) {
    this.frame = frame;
  }

  /** Matches a subject; leaves the state for the case's body in the frame. */
  Outcome match(Pattern pattern, Type subject, Expr place) {
    Outcome outcome = match(pattern, subject);
    Env env = frame.env;
    if (env != null) {
      frame.narrowing.refine(place, outcome.matched(), env);
      if (outcome.matched() instanceof NeverType && !(subject instanceof NeverType)) {
        frame.env = null;
      }
    }
    return outcome;
  }

  private Outcome match(Pattern pattern, Type subject) {
    return switch (pattern) {
      case Pattern.MatchAs as -> as(as, subject);
      case Pattern.MatchValue value -> value(value, subject);
      case Pattern.MatchSingleton singleton ->
          only(subject, frame.builtins.annotations.literal(singleton.value()));
      case Pattern.MatchOr or -> alternatives(or, subject);
      case Pattern.MatchClass cls -> cls(cls, subject);
      case Pattern.MatchSequence sequence -> sequence(sequence, subject);
      case Pattern.MatchMapping mapping -> mapping(mapping, subject);
      case Pattern.MatchStar star -> {
        if (star.name() != null) {
          frame.bind(star, subject);
        }
        yield new Outcome(subject, NeverType.NEVER);
      }
    };
  }

  private Outcome as(Pattern.MatchAs as, Type subject) {
    Outcome outcome =
        as.pattern() == null ? new Outcome(subject, NeverType.NEVER) : match(as.pattern(), subject);
    if (as.name() != null) {
      frame.bind(as, outcome.matched());
    }
    return outcome;
  }

  private Outcome value(Pattern.MatchValue pattern, Type subject) {
    Type value = frame.exprs.infer(pattern.value(), null);
    if (value instanceof LiteralType || value instanceof EnumMemberType) {
      return only(subject, value);
    }
    return new Outcome(subject, subject);
  }

  /** A pattern that one value matches. */
  private Outcome only(Type subject, Type value) {
    if (subject instanceof AnyType) {
      return new Outcome(value instanceof NoneType ? value : subject, subject);
    }
    Type matched = NeverType.NEVER;
    Type remaining = NeverType.NEVER;
    ClassInfo cls = Types.classOf(value, frame.builtins);
    for (Type member : Types.members(subject)) {
      ClassInfo own = Types.classOf(member, frame.builtins);
      if (member.equals(value)) {
        matched = Types.union(matched, member);
        continue;
      }
      boolean otherLiteral =
          (member instanceof LiteralType || member instanceof EnumMemberType) && own == cls;
      boolean none = member instanceof NoneType || value instanceof NoneType;
      if (own == cls && !otherLiteral) {
        matched = Types.union(matched, value);
        remaining = Types.union(remaining, without(member, value));
        continue;
      }
      boolean possible =
          !(value instanceof LiteralType literal) || Narrowing.mayEqual(member, literal);
      if (!otherLiteral && !none && possible) {
        matched = Types.union(matched, member);
      }
      remaining = Types.union(remaining, member);
    }
    return new Outcome(matched, remaining);
  }

  /** An enum or bool without one of its values. */
  private Type without(Type member, Type value) {
    if (value instanceof LiteralType literal
        && literal.value() instanceof ConstantValue.Singleton singleton) {
      return frame.builtins.annotations.literal(
          singleton == ConstantValue.Singleton.TRUE
              ? ConstantValue.Singleton.FALSE
              : ConstantValue.Singleton.TRUE);
    }
    if (value instanceof EnumMemberType removed) {
      Type rest = NeverType.NEVER;
      for (var attribute : removed.cls().attributes()) {
        if (Narrowing.isEnumMember(attribute.name(), removed.cls())
            && !attribute.name().equals(removed.member())) {
          rest = Types.union(rest, new EnumMemberType(removed.cls(), attribute.name()));
        }
      }
      return rest;
    }
    return member;
  }

  private Outcome alternatives(Pattern.MatchOr or, Type subject) {
    Env before = frame.env;
    Env end = null;
    Type matched = NeverType.NEVER;
    Type remaining = subject;
    for (Pattern each : or.patterns()) {
      frame.env = before == null ? null : before.copy();
      Outcome outcome = match(each, remaining);
      matched = Types.union(matched, outcome.matched());
      remaining = outcome.remaining();
      if (!(outcome.matched() instanceof NeverType)) {
        end = Env.join(end, frame.env);
      }
    }
    frame.env = end == null ? before : end;
    return new Outcome(matched, remaining);
  }

  private Outcome cls(Pattern.MatchClass pattern, Type subject) {
    Type named = frame.exprs.infer(pattern.cls(), null);
    if (!(named instanceof ClassObjectType object)) {
      captures(pattern, AnyType.ANY, null);
      return new Outcome(subject, subject);
    }
    List<ClassInfo> wanted = List.of(object.cls());
    Type matched = frame.narrowing.filter(subject, wanted, true);
    boolean whole = captures(pattern, matched, object.cls());
    Type rest = whole ? frame.narrowing.filter(subject, wanted, false) : subject;
    return new Outcome(matched, rest);
  }

  /** Matches the parts of a class pattern; true if they match every instance. */
  private boolean captures(Pattern.MatchClass pattern, Type matched, @Nullable ClassInfo cls) {
    boolean whole = true;
    List<String> names = matchArgs(cls);
    for (int i = 0; i < pattern.patterns().size(); i++) {
      Pattern part = pattern.patterns().get(i);
      boolean self = i == 0 && isSelfMatching(cls);
      Type type =
          self ? matched : i < names.size() ? attribute(matched, names.get(i)) : AnyType.ANY;
      whole &= match(part, type).remaining() instanceof NeverType;
    }
    for (int i = 0; i < pattern.kwdPatterns().size(); i++) {
      Type type = attribute(matched, pattern.kwdAttrs().get(i));
      whole &= match(pattern.kwdPatterns().get(i), type).remaining() instanceof NeverType;
    }
    return whole;
  }

  /** Builtins such as {@code int(x)}, whose single positional pattern is the subject itself. */
  private static boolean isSelfMatching(@Nullable ClassInfo cls) {
    if (cls == null) {
      return false;
    }
    for (ClassInfo each : cls.mro()) {
      if (each.isBuiltin() && each.moduleName().equals("builtins")) {
        switch (each.name()) {
          case "bool",
              "bytearray",
              "bytes",
              "dict",
              "float",
              "frozenset",
              "int",
              "list",
              "set",
              "str",
              "tuple" -> {
            return !each.name().equals("tuple") || !cls.has(ClassInfo.Trait.NAMED_TUPLE);
          }
          default -> {}
        }
      }
    }
    return false;
  }

  private static List<String> matchArgs(@Nullable ClassInfo cls) {
    if (!(cls instanceof ClassNode node)) {
      return List.of();
    }
    AttributeNode stated = node.find("__match_args__");
    Expr value = stated == null ? null : stated.classValue;
    List<String> names = new ArrayList<>();
    if (value instanceof Expr.Tuple tuple) {
      for (Expr element : tuple.elts()) {
        if (element instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text) {
          names.add(text.value());
        }
      }
      return names;
    }
    for (int i = node.mro().size() - 1; i >= 0; i--) {
      if (node.mro().get(i) instanceof ClassNode each
          && !each.isBuiltin()
          && (each.has(ClassInfo.Trait.DATACLASS) || each.has(ClassInfo.Trait.NAMED_TUPLE))) {
        for (String name : each.fields.keySet()) {
          if (!names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private Type attribute(Type type, String name) {
    Type result = NeverType.NEVER;
    for (Type member : Types.members(type)) {
      Type found = frame.members.get(member, name, null);
      result = Types.union(result, found == null ? AnyType.ANY : found);
    }
    return result;
  }

  private Outcome sequence(Pattern.MatchSequence pattern, Type subject) {
    int star = -1;
    for (int i = 0; i < pattern.patterns().size(); i++) {
      star = pattern.patterns().get(i) instanceof Pattern.MatchStar ? i : star;
    }
    int size = pattern.patterns().size();
    Type matched = NeverType.NEVER;
    Type remaining = NeverType.NEVER;
    List<List<Type>> items = new ArrayList<>();
    for (Type member : Types.members(subject)) {
      if (!isSequence(member)) {
        remaining = Types.union(remaining, member);
        continue;
      }
      boolean fits = true;
      if (member instanceof TupleType tuple && !tuple.homogeneous()) {
        int length = tuple.items().size();
        fits = star < 0 ? length == size : length >= size - 1;
        if (fits) {
          items.add(spread(tuple.items(), size, star));
        }
      } else {
        Type element = frame.members.iterate(member, null);
        List<Type> each = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          each.add(i == star ? frame.builtins.list(element) : element);
        }
        items.add(each);
      }
      if (fits) {
        matched = Types.union(matched, member);
      }
      boolean always =
          fits && member instanceof TupleType tuple && !tuple.homogeneous() && allCapture(pattern);
      remaining = always ? remaining : Types.union(remaining, member);
    }
    parts(pattern, items);
    return new Outcome(matched, remaining);
  }

  private static boolean allCapture(Pattern.MatchSequence pattern) {
    for (Pattern each : pattern.patterns()) {
      boolean captures =
          each instanceof Pattern.MatchStar
              || (each instanceof Pattern.MatchAs as && as.pattern() == null);
      if (!captures) {
        return false;
      }
    }
    return true;
  }

  private void parts(Pattern.MatchSequence pattern, List<List<Type>> items) {
    for (int i = 0; i < pattern.patterns().size(); i++) {
      Type type = NeverType.NEVER;
      for (List<Type> each : items) {
        type = Types.union(type, each.get(i));
      }
      match(pattern.patterns().get(i), type);
    }
  }

  private List<Type> spread(List<Type> given, int size, int star) {
    if (star < 0) {
      return given;
    }
    int rest = given.size() - (size - 1);
    List<Type> result = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (i == star) {
        Type element = Types.widen(Types.union(given.subList(at, at + rest)));
        result.add(frame.builtins.list(element));
        at += rest;
      } else {
        result.add(given.get(at++));
      }
    }
    return result;
  }

  private static boolean isSequence(Type member) {
    return switch (member) {
      case TupleType tuple -> true;
      case AnyType any -> true;
      case InstanceType instance ->
          !instance.cls().isBuiltin("str")
              && !instance.cls().isBuiltin("bytes")
              && !instance.cls().isBuiltin("bytearray")
              && (instance.cls().isBuiltin("object")
                  || instance.cls().has(ClassInfo.Trait.UNKNOWN_BASE)
                  || instance.cls().mro().stream().anyMatch(PatternChecker::isSequenceClass));
      default -> false;
    };
  }

  private static boolean isSequenceClass(ClassInfo cls) {
    return cls.isBuiltin()
        && (cls.name().equals("Sequence")
            || cls.name().equals("list")
            || cls.name().equals("tuple")
            || cls.name().equals("range")
            || cls.name().equals("deque"));
  }

  private Outcome mapping(Pattern.MatchMapping pattern, Type subject) {
    Type matched = NeverType.NEVER;
    Type value = NeverType.NEVER;
    ClassNode mapping = frame.builtins.classOf("typing", "Mapping");
    for (Type member : Types.members(subject)) {
      boolean fits =
          member instanceof AnyType
              || (member instanceof InstanceType instance
                  && (instance.cls().isSubclassOf(mapping) || instance.cls().isBuiltin("object")));
      if (fits) {
        matched = Types.union(matched, member);
        value = Types.union(value, frame.members.argument(member, "Mapping", 1));
      }
    }
    for (int i = 0; i < pattern.keys().size(); i++) {
      frame.exprs.infer(pattern.keys().get(i), null);
      match(pattern.patterns().get(i), value);
    }
    if (pattern.rest() != null) {
      Type key = frame.members.argument(matched, "Mapping", 0);
      frame.bind(pattern, frame.builtins.instance("dict", key, value));
    }
    return new Outcome(matched, subject);
  }
}
