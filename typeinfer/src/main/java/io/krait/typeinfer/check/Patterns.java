package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.NeverType;
import io.krait.typeinfer.check.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What patterns match of a type, what they leave to later cases, and what they bind (PEP 634). */
final class Patterns {
  /** Classes whose one positional pattern is matched with the subject itself. */
  private static final Set<String> SELF_MATCHING =
      Set.of(
          "bool",
          "bytearray",
          "bytes",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "set",
          "str",
          "tuple");

  private final Checker checker;
  private final Program program;
  private final InstanceFilter filter;

  Patterns(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
    this.filter = new InstanceFilter(program);
  }

  /** The part of the subject that matches, and the part that goes on to the next case. */
  record Outcome(Type matched, Type remaining) {}

  Outcome match(Pattern pattern, Type subject) {
    return switch (pattern) {
      case Pattern.MatchAs as -> as(as, subject);
      case Pattern.MatchValue value -> value(checker.infer(value.value(), null), subject, false);
      case Pattern.MatchSingleton singleton ->
          value(checker.expressions.constant(singleton.value()), subject, true);
      case Pattern.MatchOr or -> alternatives(or, subject);
      case Pattern.MatchClass cls -> classPattern(cls, subject);
      case Pattern.MatchSequence sequence -> sequence(sequence, subject);
      case Pattern.MatchMapping mapping -> mapping(mapping, subject);
      case Pattern.MatchStar star -> {
        if (star.name() != null) {
          bind(star, program.instance("list", Types.widen(subject)));
        }
        yield new Outcome(subject, NeverType.NEVER);
      }
    };
  }

  private void bind(Node node, Type type) {
    SymbolInfo info = checker.info(node);
    Env env = checker.env;
    if (info != null && env != null) {
      env.assign(checker.key(info), type);
    }
  }

  private Outcome as(Pattern.MatchAs as, Type subject) {
    Outcome outcome =
        as.pattern() == null ? new Outcome(subject, NeverType.NEVER) : match(as.pattern(), subject);
    if (as.name() != null) {
      bind(as, outcome.matched());
    }
    return outcome;
  }

  private Outcome value(Type value, Type subject, boolean identity) {
    if (!ValueFilter.isSingle(value)) {
      return new Outcome(subject, subject);
    }
    return new Outcome(
        ValueFilter.compare(program, subject, value, true, identity),
        ValueFilter.compare(program, subject, value, false, identity));
  }

  private Outcome alternatives(Pattern.MatchOr or, Type subject) {
    Env before = checker.env;
    Env end = null;
    List<Type> matched = new ArrayList<>();
    Type remaining = subject;
    for (Pattern each : or.patterns()) {
      checker.env = before == null ? null : before.copy();
      Outcome outcome = match(each, remaining);
      matched.add(outcome.matched());
      remaining = outcome.remaining();
      if (!(outcome.matched() instanceof NeverType)) {
        end = Env.join(end, checker.env);
      }
    }
    checker.env = end == null ? before : end;
    return new Outcome(Types.union(matched), remaining);
  }

  // Classes.

  private Outcome classPattern(Pattern.MatchClass pattern, Type subject) {
    Type named = Types.expand(checker.infer(pattern.cls(), null));
    if (!(named instanceof Type.ClassType cls)) {
      parts(pattern, AnyType.UNKNOWN, List.of(), false);
      return new Outcome(subject, subject);
    }
    Type wanted = TestCalls.plain(cls);
    Type matched = filter.filter(subject, List.of(wanted), true, true);
    Type rest = filter.filter(subject, List.of(wanted), false, cls.exact());
    boolean self = wanted instanceof Type.InstanceType i && isSelfMatching(i.cls());
    boolean whole = parts(pattern, matched, matchArgs(wanted), self || wanted instanceof TupleType);
    return new Outcome(matched, whole ? rest : subject);
  }

  private static boolean isSelfMatching(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      if (each.module().name().equals("builtins") && SELF_MATCHING.contains(each.name())) {
        return cls.find("__match_args__") == null;
      }
    }
    return false;
  }

  private List<String> matchArgs(Type wanted) {
    List<String> names = new ArrayList<>();
    Member member =
        wanted instanceof Type.InstanceType instance ? instance.cls().find("__match_args__") : null;
    if (member == null) {
      return names;
    }
    if (member.value() instanceof Expr.Tuple tuple) {
      return SourceLiterals.strings(tuple.elts());
    }
    if (member.type() instanceof TupleType tuple) {
      for (Type item : tuple.items()) {
        if (item instanceof Type.LiteralType literal && literal.value() instanceof String name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Matches the parts of a class pattern; true if they match every instance. */
  private boolean parts(
      Pattern.MatchClass pattern, Type matched, List<String> names, boolean self) {
    boolean whole = true;
    for (int i = 0; i < pattern.patterns().size(); i++) {
      Type type =
          self && i == 0
              ? matched
              : i < names.size() ? attribute(matched, names.get(i)) : AnyType.UNKNOWN;
      whole &= match(pattern.patterns().get(i), type).remaining() instanceof NeverType;
    }
    for (int i = 0; i < pattern.kwdPatterns().size(); i++) {
      Type type = attribute(matched, pattern.kwdAttrs().get(i));
      whole &= match(pattern.kwdPatterns().get(i), type).remaining() instanceof NeverType;
    }
    return whole;
  }

  private Type attribute(Type type, String name) {
    return Types.map(
        type,
        member -> {
          Type found = checker.attributes.type(member, name);
          return found == null ? AnyType.UNKNOWN : found;
        });
  }

  // Sequences.

  private Outcome sequence(Pattern.MatchSequence pattern, Type subject) {
    int star = -1;
    int size = pattern.patterns().size();
    for (int i = 0; i < size; i++) {
      star = pattern.patterns().get(i) instanceof Pattern.MatchStar ? i : star;
    }
    List<Type> matched = new ArrayList<>();
    List<Type> remaining = new ArrayList<>();
    Env before = checker.env;
    Env end = null;
    for (Type member : Types.members(subject)) {
      List<Type> items = items(member, size, star);
      if (items == null) {
        remaining.add(member);
        continue;
      }
      checker.env = before == null ? null : before.copy();
      Outcome outcome = items(pattern, member, items, star);
      remaining.add(outcome.remaining());
      if (!(outcome.matched() instanceof NeverType)) {
        matched.add(outcome.matched());
        end = Env.join(end, checker.env);
      }
    }
    checker.env = end == null ? before : end;
    return new Outcome(Types.union(matched), Types.union(remaining));
  }

  /** What each part of the pattern is matched with; null if the member cannot match. */
  private @Nullable List<Type> items(Type member, int size, int star) {
    if (member instanceof TupleType tuple) {
      return tupleItems(tuple, size, star);
    }
    Type element = element(member);
    if (element == null) {
      return null;
    }
    List<Type> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(element);
    }
    return items;
  }

  private @Nullable List<Type> tupleItems(TupleType tuple, int size, int star) {
    List<Type> known = tuple.items();
    int variadic = Types.variadicIndex(known);
    if (star < 0) {
      if (variadic >= 0 && size >= known.size() - 1) {
        Type fixed = ValueFilter.ofLength(tuple, variadic, size);
        return fixed instanceof TupleType t && t.items().size() == size ? t.items() : null;
      }
      return variadic < 0 && known.size() == size ? known : null;
    }
    if (variadic >= 0) {
      List<Type> items = new ArrayList<>();
      Type any = Types.itemUnion(known);
      int after = known.size() - variadic - 1;
      for (int i = 0; i < size; i++) {
        boolean head = i < star && i < variadic;
        boolean tail = i > star && size - i <= after;
        items.add(head ? known.get(i) : tail ? known.get(known.size() - (size - i)) : any);
      }
      return items;
    }
    if (known.size() < size - 1) {
      return null;
    }
    List<Type> items = new ArrayList<>(known.subList(0, star));
    int rest = known.size() - (size - 1);
    items.add(Types.union(known.subList(star, star + rest)));
    items.addAll(known.subList(star + rest, known.size()));
    return items;
  }

  /** The element type of a sequence other than a tuple; null if it is no sequence. */
  private @Nullable Type element(Type member) {
    if (member instanceof AnyType) {
      return member;
    }
    if (!(member instanceof Type.InstanceType instance)) {
      return null;
    }
    ClassDecl cls = instance.cls();
    if (cls.isBuiltin("object") || cls.hasUnknownBase()) {
      return cls.isBuiltin("object") ? program.object() : AnyType.UNKNOWN;
    }
    for (ClassDecl each : cls.mro()) {
      if (each.isBuiltin("str") || each.isBuiltin("bytes") || each.isBuiltin("bytearray")) {
        return null;
      }
    }
    ClassDecl sequence = program.cls("typing", "Sequence");
    if (!cls.isSubclassOf(sequence)) {
      return sequence.isSubclassOf(cls) ? Iteration.of(program, instance) : null;
    }
    return Iteration.of(program, instance);
  }

  private Outcome items(Pattern.MatchSequence pattern, Type member, List<Type> items, int star) {
    List<Type> matched = new ArrayList<>();
    List<Type> rest = new ArrayList<>();
    int refutable = 0;
    int last = -1;
    boolean possible = true;
    for (int i = 0; i < items.size(); i++) {
      Outcome outcome = match(pattern.patterns().get(i), items.get(i));
      matched.add(outcome.matched());
      rest.add(outcome.remaining());
      possible &= i == star || !(outcome.matched() instanceof NeverType);
      if (!(outcome.remaining() instanceof NeverType)) {
        refutable++;
        last = i;
      }
    }
    if (!possible) {
      return new Outcome(NeverType.NEVER, member);
    }
    boolean fixed = member instanceof TupleType t && Types.variadicIndex(t.items()) < 0;
    if (!(member instanceof TupleType)) {
      boolean all = refutable == 0 && star >= 0 && items.size() == 1;
      return new Outcome(member, all ? NeverType.NEVER : member);
    }
    if (!fixed) {
      boolean all = refutable == 0 && star >= 0 && items.size() == 1;
      Type narrowed = star < 0 ? new TupleType(List.copyOf(matched)) : member;
      return new Outcome(narrowed, all ? NeverType.NEVER : member);
    }
    if (star >= 0) {
      return new Outcome(member, refutable == 0 ? NeverType.NEVER : member);
    }
    Type left =
        switch (refutable) {
          case 0 -> NeverType.NEVER;
          case 1 -> {
            List<Type> changed = new ArrayList<>(items);
            changed.set(last, rest.get(last));
            yield new TupleType(List.copyOf(changed));
          }
          default -> member;
        };
    return new Outcome(new TupleType(List.copyOf(matched)), left);
  }

  // Mappings.

  private Outcome mapping(Pattern.MatchMapping pattern, Type subject) {
    List<Type> matched = new ArrayList<>();
    for (Type member : Types.members(subject)) {
      if (isMapping(member)) {
        matched.add(member);
      }
    }
    Type narrowed = Types.union(matched);
    for (Expr key : pattern.keys()) {
      String name = SourceLiterals.string(key);
      if (name != null) {
        narrowed = ValueFilter.hasKey(narrowed, name, true);
      }
    }
    Type whole = narrowed;
    for (int i = 0; i < pattern.keys().size(); i++) {
      Expr key = pattern.keys().get(i);
      checker.infer(key, null);
      Type value = Types.map(whole, member -> valueOf(member, key));
      Outcome outcome = match(pattern.patterns().get(i), value);
      if (outcome.matched() instanceof NeverType && !(value instanceof NeverType)) {
        narrowed = NeverType.NEVER;
      } else {
        narrowed = tagged(narrowed, pattern.patterns().get(i), key);
      }
    }
    if (pattern.rest() != null) {
      bind(
          pattern, program.instance("dict", keyOf(whole), Types.map(whole, m -> valueOf(m, null))));
    }
    boolean all = pattern.keys().isEmpty();
    Type rest = all ? Types.filter(subject, member -> !isMapping(member)) : subject;
    return new Outcome(narrowed, rest);
  }

  /** Of a union, the members whose item under the key may match the pattern. */
  private Type tagged(Type subject, Pattern pattern, Expr key) {
    if (Types.members(subject).size() < 2) {
      return subject;
    }
    Env before = checker.env;
    Type kept =
        Types.filter(
            subject,
            member -> {
              checker.env = before == null ? null : before.copy();
              return !(match(pattern, valueOf(member, key)).matched() instanceof NeverType);
            });
    checker.env = before;
    return kept;
  }

  private boolean isMapping(Type member) {
    if (member instanceof AnyType) {
      return true;
    }
    if (!(member instanceof Type.InstanceType instance)) {
      return false;
    }
    ClassDecl mapping = program.cls("typing", "Mapping");
    return instance.cls().isTypedDict()
        || instance.cls().isSubclassOf(mapping)
        || instance.cls().isBuiltin("object")
        || instance.cls().hasUnknownBase();
  }

  private Type keyOf(Type subject) {
    return Types.map(
        subject,
        member -> {
          if (member instanceof Type.InstanceType dict && dict.cls().isTypedDict()) {
            return program.str();
          }
          Type key = Iteration.argument(program, member, "Mapping", 0);
          return key == null ? AnyType.UNKNOWN : key;
        });
  }

  private Type valueOf(Type member, @Nullable Expr key) {
    if (member instanceof Type.InstanceType dict && dict.cls().isTypedDict()) {
      String name = SourceLiterals.string(key);
      TypedDictShape.Item item = name == null ? null : TypedDictShape.of(dict).find(name);
      return item == null ? program.object() : item.type();
    }
    Type value = Iteration.argument(program, member, "Mapping", 1);
    return value == null ? AnyType.UNKNOWN : value;
  }
}
