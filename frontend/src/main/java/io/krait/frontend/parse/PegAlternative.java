package io.krait.frontend.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One alternative of a rule: parts in sequence, and what to do when all of them match. */
final class PegAlternative {
  /** The result of an alternative that matched but gives nothing: no other one is tried. */
  private static final PegNode NOTHING = PegNode.token("nothing", -1);

  private final PegItem[] items;
  private final @Nullable String[] labels;
  private final int cutAfter;

  /** The only part that is more than a look ahead, or -1. */
  private final int sole;

  private final boolean invalidOnly;
  private final @Nullable FaultAction action;

  /** The kinds of token it can begin with; with any other it fails without a look further on. */
  private final KindSet first = new KindSet();

  PegAlternative(List<PegItem> items, List<@Nullable String> labels, @Nullable FaultAction action) {
    this.items = items.toArray(new PegItem[0]);
    this.labels = labels.toArray(new @Nullable String[0]);
    this.action = action;
    this.invalidOnly =
        items.size() == 1
            && items.get(0) instanceof PegItem.Call call
            && call.name.startsWith("invalid_");
    int cut = Integer.MAX_VALUE;
    int real = 0;
    int last = -1;
    for (int i = 0; i < items.size(); i++) {
      PegItem item = items.get(i);
      if (item instanceof PegItem.Cut) {
        cut = i;
      } else if (!(item instanceof PegItem.Look) && !(item instanceof PegItem.Since)) {
        real++;
        last = i;
      }
    }
    this.cutAfter = cut;
    this.sole = real == 1 ? last : -1;
  }

  int size() {
    return items.length;
  }

  /**
   * Adds the kinds of token it can begin with to {@code kinds}; whether it can match nothing. A
   * negative look ahead counts as a beginning: it may read more than one token.
   */
  boolean addFirst(KindSet kinds) {
    boolean empty = true;
    for (PegItem item : items) {
      // The other parts are asked, too: there may be groups in them.
      boolean canBeEmpty = item.addFirst(empty ? first : new KindSet());
      boolean decides = item instanceof PegItem.Look look && look.isPositive();
      empty &= canBeEmpty && !decides;
    }
    if (empty) {
      first.addEverything();
    }
    kinds.addAll(first);
    return empty;
  }

  /** The index of the part with this label. */
  int index(String label) {
    for (int i = 0; i < labels.length; i++) {
      if (label.equals(labels[i])) {
        return i;
      }
    }
    throw new IllegalArgumentException("no part " + label);
  }

  /** The result of the first alternative that matches, or null. */
  static @Nullable PegNode first(List<PegAlternative> alternatives, FaultEngine p) {
    int mark = p.mark;
    int kind = p.isNearlyTooDeep() ? -1 : p.kind();
    for (int i = 0; i < alternatives.size(); i++) {
      PegAlternative alternative = alternatives.get(i);
      if (alternative.invalidOnly && !p.invalidRules) {
        continue;
      }
      if (kind >= 0 && !alternative.first.contains(kind)) {
        continue;
      }
      PegNode node = alternative.match(p, mark);
      if (node == NOTHING) {
        return null;
      }
      if (node != null) {
        return node;
      }
      p.mark = mark;
    }
    return null;
  }

  private @Nullable PegNode match(FaultEngine p, int mark) {
    PegNode head = items[0].match(p);
    if (head == null) {
      return null;
    }
    if (action == null && items.length == 1) {
      return head;
    }
    PegNode[] values = new PegNode[items.length];
    values[0] = head;
    for (int i = 1; i < items.length; i++) {
      PegNode value = items[i].match(p);
      if (value == null) {
        return i > cutAfter ? NOTHING : null;
      }
      values[i] = value;
    }
    if (action == null) {
      return sole >= 0 ? values[sole] : p.node(PegNode.SEQUENCE, mark, List.of(values));
    }
    PegNode result = action.run(p, mark, values);
    return result == null ? NOTHING : result;
  }
}
