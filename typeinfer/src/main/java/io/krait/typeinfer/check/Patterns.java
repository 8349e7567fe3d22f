package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Pattern;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;

/** What {@code case} patterns tell of the subject, and what they bind. */
final class Patterns {
  private final Checker checker;
  private final Program program;

  Patterns(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  /** The part of the subject that may match; binds the names in the pattern. */
  Type match(Pattern pattern, Type subject) {
    return switch (pattern) {
      case Pattern.MatchValue value -> value(value.value(), subject);
      case Pattern.MatchSingleton single -> equal(subject, new Expressions(checker).constant(single.value()));
      case Pattern.MatchAs as -> {
        Pattern inner = as.pattern();
        Type matched = inner == null ? subject : match(inner, subject);
        bind(as, as.name(), matched);
        yield matched;
      }
      case Pattern.MatchOr or -> {
        List<Type> all = new ArrayList<>();
        Type left = subject;
        for (Pattern each : or.patterns()) {
          all.add(match(each, left));
          left = rest(each, left);
        }
        yield Types.union(all);
      }
      case Pattern.MatchClass cls -> cls(cls, subject);
      case Pattern.MatchSequence sequence -> sequence(sequence, subject);
      case Pattern.MatchMapping mapping -> {
        for (Pattern each : mapping.patterns()) {
          match(each, AnyType.UNKNOWN);
        }
        bind(mapping, mapping.rest(), program.instance("dict", AnyType.UNKNOWN, AnyType.UNKNOWN));
        yield Types.filter(
            subject,
            member ->
                member instanceof AnyType
                    || member instanceof Type.InstanceType i
                        && (i.cls().isTypedDict()
                            || i.cls().isBuiltin("object")
                            || i.cls().isSubclassOf(program.cls("typing", "Mapping"))));
      }
      case Pattern.MatchStar star -> {
        bind(star, star.name(), program.instance("list", subject));
        yield subject;
      }
    };
  }

  private void bind(Pattern node, @org.jspecify.annotations.Nullable String name, Type type) {
    SymbolInfo info = name == null ? null : checker.info(node);
    if (info != null) {
      checker.assignments.bind(info, type);
    }
  }

  private Type value(Expr expr, Type subject) {
    return equal(subject, checker.infer(expr, null));
  }

  private Type equal(Type subject, Type value) {
    if (!(value instanceof Type.LiteralType) && !(value instanceof Type.NoneType)) {
      return subject;
    }
    List<Type> kept = new ArrayList<>();
    for (Type outer : Types.members(subject)) {
      for (Type member : Types.members(Literals.expand(program, outer))) {
        if (member instanceof AnyType || member.equals(value)) {
          kept.add(value);
        } else if (!(member instanceof Type.LiteralType)
            && !(member instanceof Type.NoneType)
            && Assignability.check(program, value, member)) {
          kept.add(value);
        } else if (member instanceof Type.InstanceType i && !i.cls().module().isStub()) {
          kept.add(member);
        }
      }
    }
    return Types.union(kept);
  }

  private Type cls(Pattern.MatchClass pattern, Type subject) {
    Type cls = checker.infer(pattern.cls(), null);
    Type matched = new InstanceTests(checker).filter(subject, cls, true);
    for (int i = 0; i < pattern.kwdPatterns().size(); i++) {
      Type part = checker.attributes.type(matched, pattern.kwdAttrs().get(i));
      match(pattern.kwdPatterns().get(i), part == null ? AnyType.UNKNOWN : part);
    }
    for (int i = 0; i < pattern.patterns().size(); i++) {
      match(pattern.patterns().get(i), positional(matched, i));
    }
    return matched;
  }

  private Type positional(Type matched, int index) {
    Type plain = Types.widen(matched);
    if (plain instanceof Type.InstanceType instance
        && instance.cls().module().name().equals("builtins")) {
      return index == 0 ? matched : AnyType.UNKNOWN;
    }
    Type names = checker.attributes.type(matched, "__match_args__");
    if (names instanceof Type.TupleType tuple
        && index < tuple.items().size()
        && tuple.items().get(index) instanceof Type.LiteralType literal
        && literal.value() instanceof String name) {
      Type type = checker.attributes.type(matched, name);
      return type == null ? AnyType.UNKNOWN : type;
    }
    return AnyType.UNKNOWN;
  }

  private Type sequence(Pattern.MatchSequence pattern, Type subject) {
    List<Pattern> patterns = pattern.patterns();
    int star = -1;
    for (int i = 0; i < patterns.size(); i++) {
      star = patterns.get(i) instanceof Pattern.MatchStar ? i : star;
    }
    List<Type> kept = new ArrayList<>();
    List<List<Type>> parts = new ArrayList<>();
    patterns.forEach(p -> parts.add(new ArrayList<>()));
    for (Type member : Types.members(subject)) {
      List<Type> items = items(member, patterns.size(), star);
      if (items == null) {
        continue;
      }
      kept.add(member);
      for (int i = 0; i < patterns.size(); i++) {
        parts.get(i).add(items.get(i));
      }
    }
    List<Type> matched = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      matched.add(match(patterns.get(i), Types.union(parts.get(i))));
    }
    boolean exact = star < 0;
    List<Type> result = new ArrayList<>();
    for (Type member : kept) {
      result.add(exact && member instanceof Type.TupleType ? new Type.TupleType(List.copyOf(matched)) : member);
    }
    return Types.union(result);
  }

  private @org.jspecify.annotations.Nullable List<Type> items(Type member, int count, int star) {
    List<Type> items = new ArrayList<>();
    if (member instanceof Type.TupleType tuple && Types.variadicIndex(tuple.items()) < 0) {
      int size = tuple.items().size();
      if (star < 0 ? size != count : size < count - 1) {
        return null;
      }
      int after = star < 0 ? 0 : count - star - 1;
      for (int i = 0; i < count; i++) {
        if (star < 0 || i < star) {
          items.add(tuple.items().get(i));
        } else if (i == star) {
          items.add(Types.itemUnion(tuple.items().subList(star, size - after)));
        } else {
          items.add(tuple.items().get(size - (count - i)));
        }
      }
      return items;
    }
    boolean text =
        Types.widen(member) instanceof Type.InstanceType i
            && (i.cls().isBuiltin("str") || i.cls().isBuiltin("bytes"));
    boolean sequence =
        member instanceof AnyType
            || member instanceof Type.TupleType
            || (member instanceof Type.InstanceType i
                && (i.cls().isBuiltin("object")
                    || i.cls().isSubclassOf(program.cls("typing", "Sequence"))));
    if (text || !sequence) {
      return null;
    }
    Type item = Iteration.of(program, member);
    for (int i = 0; i < count; i++) {
      items.add(item == null ? AnyType.UNKNOWN : item);
    }
    return items;
  }

  /** What is left of the subject where the pattern does not match. */
  Type rest(Pattern pattern, Type subject) {
    return switch (pattern) {
      case Pattern.MatchValue value -> without(subject, quietly(value.value()));
      case Pattern.MatchSingleton single ->
          without(subject, new Expressions(checker).constant(single.value()));
      case Pattern.MatchAs as -> {
        Pattern inner = as.pattern();
        yield inner == null ? Type.NeverType.NEVER : rest(inner, subject);
      }
      case Pattern.MatchOr or -> {
        Type left = subject;
        for (Pattern each : or.patterns()) {
          left = rest(each, left);
        }
        yield left;
      }
      case Pattern.MatchClass cls -> {
        boolean whole =
            cls.patterns().stream().allMatch(Patterns::isIrrefutable)
                && cls.kwdPatterns().stream().allMatch(Patterns::isIrrefutable);
        yield whole
            ? new InstanceTests(checker).filter(subject, quietly(cls.cls()), false)
            : subject;
      }
      case Pattern.MatchSequence sequence -> {
        boolean whole = sequence.patterns().stream().allMatch(Patterns::isIrrefutable);
        boolean star = sequence.patterns().stream().anyMatch(p -> p instanceof Pattern.MatchStar);
        yield !whole
            ? subject
            : Types.filter(
                subject,
                member ->
                    !(member instanceof Type.TupleType tuple)
                        || Types.variadicIndex(tuple.items()) >= 0
                        || (star
                            ? tuple.items().size() < sequence.patterns().size() - 1
                            : tuple.items().size() != sequence.patterns().size()));
      }
      case Pattern.MatchMapping mapping -> subject;
      case Pattern.MatchStar star -> subject;
    };
  }

  private Type quietly(Expr expr) {
    Type[] type = {AnyType.UNKNOWN};
    checker.silently(() -> type[0] = checker.infer(expr, null));
    return type[0];
  }

  private static boolean isIrrefutable(Pattern pattern) {
    return pattern instanceof Pattern.MatchStar
        || (pattern instanceof Pattern.MatchAs as
            && (as.pattern() == null || isIrrefutable(as.pattern())));
  }

  private Type without(Type subject, Type value) {
    if (!(value instanceof Type.LiteralType) && !(value instanceof Type.NoneType)) {
      return subject;
    }
    List<Type> kept = new ArrayList<>();
    for (Type outer : Types.members(subject)) {
      for (Type member : Types.members(Literals.expand(program, outer))) {
        if (!member.equals(value)) {
          kept.add(member);
        }
      }
    }
    return Types.union(kept);
  }
}
