package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests the operand at a depth against a pattern. */
final class PatternLowering {
  /** A name to be bound to the operand at a depth, by the pattern that names it. */
  record Capture(String name, Pattern pattern, int depth) {}

  private final Body body;
  private final List<Capture> captures;

  PatternLowering(Body body, List<Capture> captures) {
    this.body = body;
    this.captures = captures;
  }

  /** Goes on behind if the pattern matches, else to {@code fail}. */
  void test(Pattern pattern, int depth, Block fail) {
    switch (pattern) {
      case Pattern.MatchValue value -> value(value, depth, fail);
      case Pattern.MatchSingleton singleton -> singleton(singleton, depth, fail);
      case Pattern.MatchSequence sequence -> sequence(sequence, depth, fail);
      case Pattern.MatchMapping mapping -> mapping(mapping, depth, fail);
      case Pattern.MatchClass cls -> cls(cls, depth, fail);
      case Pattern.MatchStar star -> capture(star, star.name(), depth);
      case Pattern.MatchAs as -> {
        if (as.pattern() != null) {
          test(as.pattern(), depth, fail);
        }
        capture(as, as.name(), depth);
      }
      case Pattern.MatchOr or -> or(or, depth, fail);
    }
  }

  private void capture(Pattern pattern, @Nullable String name, int depth) {
    if (name != null) {
      captures.add(new Capture(name, pattern, depth));
    }
  }

  private void value(Pattern.MatchValue pattern, int depth, Block fail) {
    Var wanted = body.evalAny(pattern.value());
    Var equal =
        body.out.call(
            Rt.of("Ops", "eqBool", "AAZ"),
            body.positions.of(pattern.span()),
            body.anyAt(depth),
            wanted);
    MatchLowering.require(body, equal, fail);
  }

  private void singleton(Pattern.MatchSingleton pattern, int depth, Block fail) {
    ConstantObject constant = DisplayLowering.constant(pattern.value());
    if (constant == null || !(pattern.value() instanceof ConstantValue.Singleton)) {
      throw new IllegalStateException("not a singleton: " + pattern);
    }
    Var wanted = body.pooled(constant, Rep.ANY);
    Var same = body.out.call(Rt.IS, body.anyAt(depth), wanted);
    MatchLowering.require(body, same, fail);
  }

  private void sequence(Pattern.MatchSequence pattern, int depth, Block fail) {
    int pos = body.positions.of(pattern.span());
    Var is = body.out.call(Rt.IS_SEQUENCE, pos, body.anyAt(depth));
    MatchLowering.require(body, is, fail);
    List<Pattern> items = pattern.patterns();
    int star = star(items);
    if (star >= 0 && items.size() == 1) {
      starItem(items, 0, depth, pos, fail);
      return;
    }
    Var length = body.out.call(Rt.LEN, pos, body.anyAt(depth));
    long wanted = star < 0 ? items.size() : items.size() - 1;
    Condition.Relation relation = star < 0 ? Condition.Relation.EQ : Condition.Relation.GE;
    Var fits = body.out.test(new Condition.Compares(relation, length, body.out.i64(wanted)));
    MatchLowering.require(body, fits, fail);
    for (int i = 0; i < items.size(); i++) {
      if (i == star) {
        starItem(items, i, depth, pos, fail);
      } else if (!isWildcard(items.get(i))) {
        item(items, i, star, depth, pos, fail);
      }
    }
  }

  private static int star(List<Pattern> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Pattern.MatchStar) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.pattern() == null && as.name() == null;
  }

  private void item(List<Pattern> items, int index, int star, int depth, int pos, Block fail) {
    Var subject = body.anyAt(depth);
    Var found =
        star >= 0 && index > star
            ? body.out.call(
                Rt.MATCH_ITEM_FROM_END, pos, subject, body.out.i32(items.size() - index))
            : body.out.call(Rt.MATCH_ITEM, pos, subject, body.out.i32(index));
    MatchLowering.push(body, found);
    test(items.get(index), body.stack.depth() - 1, fail);
  }

  private void starItem(List<Pattern> items, int index, int depth, int pos, Block fail) {
    if (!(items.get(index) instanceof Pattern.MatchStar star) || star.name() == null) {
      return;
    }
    Var rest =
        body.out.call(
            Rt.MATCH_STAR,
            pos,
            body.anyAt(depth),
            body.out.i32(index),
            body.out.i32(items.size() - index - 1));
    MatchLowering.push(body, rest);
    test(star, body.stack.depth() - 1, fail);
  }

  private void mapping(Pattern.MatchMapping pattern, int depth, Block fail) {
    int pos = body.positions.of(pattern.span());
    Var is = body.out.call(Rt.IS_MAPPING, pos, body.anyAt(depth));
    MatchLowering.require(body, is, fail);
    int count = pattern.keys().size();
    if (count > 0) {
      Var length = body.out.call(Rt.LEN, pos, body.anyAt(depth));
      Var enough =
          body.out.test(new Condition.Compares(Condition.Relation.GE, length, body.out.i64(count)));
      MatchLowering.require(body, enough, fail);
    }
    // The keys stay for **rest.
    Var keys = body.displays.items(pattern.keys());
    int keysDepth = body.stack.depth();
    MatchLowering.push(body, keys);
    if (count > 0) {
      Var found = body.out.call(Rt.MATCH_KEYS, pos, body.anyAt(depth), keys);
      MatchLowering.requirePresent(body, found, fail);
      values(pattern.patterns(), found, fail);
    }
    if (pattern.rest() != null) {
      Var rest = body.out.call(Rt.MATCH_REST, pos, body.anyAt(depth), body.anyAt(keysDepth));
      MatchLowering.push(body, rest);
      captures.add(new Capture(pattern.rest(), pattern, body.stack.depth() - 1));
    }
  }

  /** Tests what an array holds against patterns. */
  private void values(List<Pattern> patterns, Var array, Block fail) {
    int first = body.stack.depth();
    for (int i = 0; i < patterns.size(); i++) {
      MatchLowering.push(body, body.out.arrayGet(array, i, Rep.ANY));
    }
    for (int i = 0; i < patterns.size(); i++) {
      test(patterns.get(i), first + i, fail);
    }
  }

  private void cls(Pattern.MatchClass pattern, int depth, Block fail) {
    int pos = body.positions.of(pattern.span());
    Var cls = body.evalAny(pattern.cls());
    Var names = body.pooled(new ConstantObject.Strings(pattern.kwdAttrs()), Reps.STRINGS);
    Var found =
        body.out.call(
            Rt.MATCH_CLASS,
            pos,
            body.anyAt(depth),
            cls,
            body.out.i32(pattern.patterns().size()),
            names);
    MatchLowering.requirePresent(body, found, fail);
    List<Pattern> all = new ArrayList<>(pattern.patterns());
    all.addAll(pattern.kwdPatterns());
    values(all, found, fail);
  }

  /** Alternatives: each binds the same names, which end up at the same depths. */
  private void or(Pattern.MatchOr pattern, int depth, Block fail) {
    int base = body.stack.depth();
    Block matched = body.out.newBlock();
    List<Capture> first = List.of();
    for (int i = 0; i < pattern.patterns().size(); i++) {
      boolean last = i == pattern.patterns().size() - 1;
      Block next = last ? fail : body.out.newBlock();
      List<Capture> own = new ArrayList<>();
      new PatternLowering(body, own).test(pattern.patterns().get(i), depth, next);
      if (i == 0) {
        first = own;
      }
      gather(first, own, base);
      body.out.goTo(matched);
      body.stack.cut(base);
      if (!last) {
        body.out.start(next);
      }
    }
    body.out.start(matched);
    for (int i = 0; i < first.size(); i++) {
      body.stack.push(new Operand.Held(body.stack.slot(Rep.ANY)));
      Capture capture = first.get(i);
      captures.add(new Capture(capture.name(), capture.pattern(), base + i));
    }
  }

  /** Moves what an alternative captured to the depths from {@code base} on. */
  private void gather(List<Capture> order, List<Capture> own, int base) {
    List<Var> values = new ArrayList<>();
    for (Capture wanted : order) {
      for (Capture capture : own) {
        if (capture.name().equals(wanted.name())) {
          Var copy = body.out.temp(Rep.ANY);
          body.out.assign(copy, body.anyAt(capture.depth()));
          values.add(copy);
        }
      }
    }
    for (int i = 0; i < values.size(); i++) {
      body.out.move(body.stack.slot(base + i, Rep.ANY), values.get(i));
    }
  }
}
