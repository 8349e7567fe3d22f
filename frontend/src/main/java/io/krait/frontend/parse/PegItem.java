package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule of the fault grammar. {@link #match} gives null, and may have moved the place,
 * if the text does not match.
 */
abstract sealed class PegItem {
  abstract @Nullable PegNode match(FaultEngine p);

  /** Adds the kinds of token it can begin with to {@code kinds}; whether it can match nothing. */
  abstract boolean addFirst(KindSet kinds);

  /** A token of one kind. */
  static final class Token extends PegItem {
    private final int kind;
    private final String node;

    Token(int kind, String node) {
      this.kind = kind;
      this.node = node;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      if (p.kind() != kind) {
        return null;
      }
      return PegNode.token(node, p.mark++);
    }

    @Override
    boolean addFirst(KindSet kinds) {
      kinds.add(kind);
      return false;
    }
  }

  /** Any augmented assignment operator. */
  static final class Augmented extends PegItem {
    @Override
    @Nullable PegNode match(FaultEngine p) {
      return Tok.isAugmented(p.kind()) ? PegNode.token(PegNode.TOKEN, p.mark++) : null;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      for (int kind = Tok.PLUSEQUAL; kind <= Tok.DOUBLESLASHEQUAL; kind++) {
        kinds.add(kind);
      }
      return false;
    }
  }

  /**
   * A soft keyword; number -1 stands for any. CPython 3.13 compares only as many chars as the name
   * has, so that {@code c} or {@code ma} also pass for soft keywords there.
   */
  static final class Soft extends PegItem {
    private final int number;

    Soft(int number) {
      this.number = number;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      if (p.kind() != Tok.NAME) {
        return null;
      }
      boolean same =
          number < 0 ? beginsSoftKeyword(p.tokens.name(p.mark)) : p.tokens.aux(p.mark) == number;
      return same ? PegNode.token("name", p.mark++) : null;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      kinds.add(Tok.NAME);
      return false;
    }
  }

  private static boolean beginsSoftKeyword(String name) {
    return "match".startsWith(name)
        || "case".startsWith(name)
        || "type".startsWith(name)
        || name.equals("_");
  }

  /** A token without which the text is faulty, whatever follows. */
  static final class Forced extends PegItem {
    private final int kind;
    private final String text;

    Forced(int kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    PegNode match(FaultEngine p) {
      if (p.kind() != kind) {
        throw p.raiseAt(p.mark, p.mark, "expected '" + text + "'");
      }
      return PegNode.token(PegNode.TOKEN, p.mark++);
    }

    @Override
    boolean addFirst(KindSet kinds) {
      kinds.addEverything();
      return false;
    }
  }

  /** Another rule. */
  static final class Call extends PegItem {
    final String name;
    private @Nullable PegRule rule;

    Call(String name) {
      this.name = name;
    }

    void bind(PegRule target) {
      rule = target;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      return bound().parse(p);
    }

    private PegRule bound() {
      if (rule == null) {
        throw new IllegalStateException("rule " + name + " is not bound");
      }
      return rule;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      return bound().addFirst(kinds);
    }
  }

  /** Something that may be missing. */
  static final class Optional extends PegItem {
    private final PegItem item;

    Optional(PegItem item) {
      this.item = item;
    }

    @Override
    PegNode match(FaultEngine p) {
      int mark = p.mark;
      PegNode node = item.match(p);
      if (node == null) {
        p.mark = mark;
        return PegNode.EMPTY;
      }
      return node;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      item.addFirst(kinds);
      return true;
    }
  }

  /** Something any number of times, at least {@code least} times. */
  static final class Loop extends PegItem {
    private final PegItem item;
    private final int least;

    Loop(PegItem item, int least) {
      this.item = item;
      this.least = least;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      p.enter();
      List<PegNode> parts = new ArrayList<>();
      int start = p.mark;
      int mark = start;
      PegNode node = item.match(p);
      while (node != null) {
        parts.add(node);
        mark = p.mark;
        node = item.match(p);
      }
      p.mark = mark;
      p.leave();
      return parts.size() < least ? null : p.node(PegNode.SEQUENCE, start, parts);
    }

    @Override
    boolean addFirst(KindSet kinds) {
      return item.addFirst(kinds) || least == 0;
    }
  }

  /** Things with separators between them, at least one. */
  static final class Gather extends PegItem {
    private final PegItem separator;
    private final PegItem item;

    Gather(PegItem separator, PegItem item) {
      this.separator = separator;
      this.item = item;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      p.enter();
      int start = p.mark;
      PegNode node = item.match(p);
      if (node == null) {
        p.mark = start;
        p.leave();
        return null;
      }
      List<PegNode> parts = new ArrayList<>();
      p.enter();
      int mark = start;
      while (node != null) {
        parts.add(node);
        mark = p.mark;
        node = separator.match(p) == null ? null : item.match(p);
      }
      p.leave();
      p.mark = mark;
      p.leave();
      return p.node(PegNode.SEQUENCE, start, parts);
    }

    @Override
    boolean addFirst(KindSet kinds) {
      separator.addFirst(new KindSet());
      return item.addFirst(kinds);
    }
  }

  /** Alternatives within a rule. */
  static final class Group extends PegItem {
    private final List<PegAlternative> alternatives;
    private final boolean counts;

    Group(List<PegAlternative> alternatives) {
      this.alternatives = alternatives;
      this.counts = alternatives.size() > 1 || alternatives.get(0).size() > 1;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      if (counts) {
        p.enter();
      }
      PegNode node = PegAlternative.first(alternatives, p);
      if (counts) {
        p.leave();
      }
      return node;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      boolean empty = false;
      for (PegAlternative alternative : alternatives) {
        empty |= alternative.addFirst(kinds);
      }
      return empty;
    }
  }

  /** Looks at what follows and goes back. */
  static final class Look extends PegItem {
    private final PegItem item;
    private final boolean positive;

    Look(PegItem item, boolean positive) {
      this.item = item;
      this.positive = positive;
    }

    /** Whether nothing can follow where the item does not match. */
    boolean isPositive() {
      return positive;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      int mark = p.mark;
      boolean found = item.match(p) != null;
      p.mark = mark;
      return found == positive ? PegNode.EMPTY : null;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      item.addFirst(kinds);
      return true;
    }
  }

  /** Behind it, no other alternative of the rule is tried. */
  static final class Cut extends PegItem {
    @Override
    PegNode match(FaultEngine p) {
      return PegNode.EMPTY;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      return true;
    }
  }

  /** Matches nothing, in the grammars of some versions. */
  static final class Since extends PegItem {
    private final boolean newest;

    Since(boolean newest) {
      this.newest = newest;
    }

    @Override
    @Nullable PegNode match(FaultEngine p) {
      return p.version.atLeast(PythonVersion.PY314) == newest ? PegNode.EMPTY : null;
    }

    @Override
    boolean addFirst(KindSet kinds) {
      return true;
    }
  }
}
