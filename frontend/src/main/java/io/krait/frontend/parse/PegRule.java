package io.krait.frontend.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the fault grammar; remembers results and grows left recursion as CPython does. */
final class PegRule {
  final String name;
  private final int number;
  private final boolean memo;
  private final boolean left;
  private final boolean withoutInvalid;
  private final List<PegAlternative> alternatives;
  private final KindSet first = new KindSet();
  private boolean empty;

  PegRule(String name, int number, boolean memo, boolean left, List<PegAlternative> alternatives) {
    this.name = name;
    this.number = number;
    this.memo = memo;
    this.left = left;
    this.withoutInvalid = name.endsWith("_without_invalid");
    this.alternatives = alternatives;
  }

  /** Finds out what it can begin with, from what is known of the other rules; whether that grew. */
  boolean growFirst() {
    int before = first.size();
    boolean wasEmpty = empty;
    for (PegAlternative alternative : alternatives) {
      empty |= alternative.addFirst(first);
    }
    return first.size() != before || empty != wasEmpty;
  }

  /** Adds what it can begin with to {@code kinds}; whether it can match nothing. */
  boolean addFirst(KindSet kinds) {
    kinds.addAll(first);
    return empty;
  }

  @Nullable PegNode parse(FaultEngine p) {
    p.enter();
    p.kind();
    int mark = p.mark;
    if (memo || left) {
      FaultEngine.Memo known = p.recall(mark, number);
      if (known != null) {
        p.mark = known.end;
        p.leave();
        return known.node;
      }
    }
    PegNode node;
    if (left) {
      node = grow(p, mark);
    } else if (withoutInvalid) {
      boolean before = p.invalidRules;
      p.invalidRules = false;
      node = PegAlternative.first(alternatives, p);
      p.invalidRules = before;
    } else {
      node = PegAlternative.first(alternatives, p);
    }
    if (memo) {
      p.remember(mark, number, node);
    }
    p.leave();
    return node;
  }

  private @Nullable PegNode grow(FaultEngine p, int mark) {
    PegNode result = null;
    int end = mark;
    FaultEngine.Memo memory = p.remember(mark, number, null);
    while (true) {
      memory.node = result;
      memory.end = p.mark;
      p.mark = mark;
      p.enter();
      PegNode longer = PegAlternative.first(alternatives, p);
      p.leave();
      if (longer == null || p.mark <= end) {
        break;
      }
      end = p.mark;
      result = longer;
    }
    p.mark = end;
    return result;
  }
}
