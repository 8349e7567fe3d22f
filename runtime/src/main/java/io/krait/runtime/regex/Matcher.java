package io.krait.runtime.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Matches the code that {@code re._compiler} makes, at one place of a text, by backtracking with a
 * stack of its own, so that no pattern and no text overflows Java's.
 */
final class Matcher {
  private final int[] code;
  private final Subject text;
  private final Units units;
  private final BacktrackStack stack = new BacktrackStack();

  /** Where the groups begin and end, by twos; -1 where they have not matched. */
  final int[] marks;

  /** The group that was closed last, or -1. */
  int lastGroup = -1;

  /** Where the text to be matched ends. */
  final int end;

  /** A match must end at the end. */
  boolean whole;

  /** A match that ends here does not count, or -1. */
  int mustAdvance = -1;

  private int position;
  private @Nullable Loop loop;

  Matcher(int[] code, int groups, Subject text, int end) {
    this.code = code;
    this.text = text;
    this.end = end;
    this.units = new Units(code, text, end);
    this.marks = new int[groups * 2];
    Arrays.fill(marks, -1);
  }

  /** Forgets what the groups have matched. */
  void reset() {
    Arrays.fill(marks, -1);
    lastGroup = -1;
  }

  /** Where the match that begins at a position ends, or -1. */
  int match(int start) {
    stack.clear();
    loop = null;
    return run(0, start, true) ? position : -1;
  }

  /** Runs the code from {@code pc} to its SUCCESS; undoes everything when it fails. */
  private boolean run(int start, int from, boolean top) {
    int base = stack.size();
    int pc = start;
    position = from;
    while (true) {
      pc = step(pc, top);
      if (pc == SUCCEEDED) {
        return true;
      }
      if (pc == FAILED) {
        pc = backtrack(base);
        if (pc == FAILED) {
          return false;
        }
      }
    }
  }

  private static final int FAILED = -1;
  private static final int SUCCEEDED = -2;

  /** One operation; gives the place of the next one. */
  private int step(int pc, boolean top) {
    return switch (code[pc]) {
      case Op.FAILURE -> FAILED;
      case Op.SUCCESS -> success(top);
      case Op.MARK -> mark(pc);
      case Op.AT -> units.isAt(code[pc + 1], position) ? pc + 2 : FAILED;
      case Op.JUMP -> pc + 1 + code[pc + 1];
      case Op.INFO -> pc + 1 + code[pc + 1];
      case Op.BRANCH -> branch(pc + 1);
      case Op.REPEAT_ONE -> repeatOne(pc + 1);
      case Op.MIN_REPEAT_ONE -> minRepeatOne(pc + 1);
      case Op.POSSESSIVE_REPEAT_ONE -> possessiveRepeatOne(pc + 1);
      case Op.REPEAT -> repeat(pc + 1);
      case Op.MAX_UNTIL -> maxUntil(pc);
      case Op.MIN_UNTIL -> minUntil(pc);
      case Op.POSSESSIVE_REPEAT -> possessiveRepeat(pc + 1);
      case Op.ATOMIC_GROUP -> atomic(pc + 1);
      case Op.ASSERT -> look(pc + 1);
      case Op.ASSERT_NOT -> lookNot(pc + 1);
      case Op.GROUPREF, Op.GROUPREF_IGNORE, Op.GROUPREF_LOC_IGNORE, Op.GROUPREF_UNI_IGNORE ->
          groupReference(pc);
      case Op.GROUPREF_EXISTS -> isSet(code[pc + 1]) ? pc + 3 : pc + 1 + code[pc + 2];
      default -> {
        if (position < end && units.matches(pc, position)) {
          position++;
          yield units.next(pc);
        }
        yield FAILED;
      }
    };
  }

  private int success(boolean top) {
    return top && ((whole && position != end) || position == mustAdvance) ? FAILED : SUCCEEDED;
  }

  private int mark(int pc) {
    int i = code[pc + 1];
    if ((i & 1) != 0) {
      stack.push(BacktrackStack.LAST_GROUP, lastGroup, 0, 0, null);
      lastGroup = i >> 1;
    }
    stack.push(BacktrackStack.MARK, i, marks[i], 0, null);
    marks[i] = position;
    return pc + 2;
  }

  private int branch(int alternative) {
    int next = alternative + code[alternative];
    if (code[next] != 0) {
      stack.push(BacktrackStack.ALTERNATIVE, ~next, position, 0, loop);
    }
    return alternative + 1;
  }

  // REPEAT_ONE <skip> <min> <max> item SUCCESS tail

  private int repeatOne(int at) {
    int count = units.count(at + 3, position, code[at + 2]);
    if (count < code[at + 1]) {
      return FAILED;
    }
    int least = position + code[at + 1];
    position += count;
    int tail = at + code[at];
    return position == least ? tail : greedy(tail, least);
  }

  /** Goes on after a greedy repeat, at the last position from which that may succeed. */
  private int greedy(int tail, int least) {
    if (code[tail] == Op.LITERAL) {
      int c = code[tail + 1];
      while (position > least && (position >= end || text.at(position) != c)) {
        position--;
      }
    }
    if (position > least) {
      stack.push(BacktrackStack.GREEDY, tail, position - 1, least, loop);
    }
    return tail;
  }

  private int minRepeatOne(int at) {
    int least = code[at + 1];
    int count = least == 0 ? 0 : units.count(at + 3, position, least);
    if (count < least) {
      return FAILED;
    }
    position += count;
    return lazy(at, code[at + 2] == Op.MAXREPEAT ? Integer.MAX_VALUE : code[at + 2] - least);
  }

  private int lazy(int at, int more) {
    if (more > 0) {
      stack.push(BacktrackStack.LAZY, at, position, more, loop);
    }
    return at + code[at];
  }

  private int possessiveRepeatOne(int at) {
    int count = units.count(at + 3, position, code[at + 2]);
    if (count < code[at + 1]) {
      return FAILED;
    }
    position += count;
    return at + code[at];
  }

  // REPEAT <skip> <min> <max> body UNTIL tail

  private int repeat(int at) {
    loop = new Loop(at, 0, -1, loop);
    return at + code[at];
  }

  private int maxUntil(int pc) {
    Loop l = loop();
    int most = code[l.code() + 2];
    if (l.count() < code[l.code() + 1]) {
      loop = new Loop(l.code(), l.count() + 1, l.last(), l.around());
      return l.code() + 3;
    }
    if ((most == Op.MAXREPEAT || l.count() < most) && position != l.last()) {
      stack.push(BacktrackStack.ALTERNATIVE, pc + 1, position, 0, l.around());
      loop = new Loop(l.code(), l.count() + 1, position, l.around());
      return l.code() + 3;
    }
    loop = l.around();
    return pc + 1;
  }

  private int minUntil(int pc) {
    Loop l = loop();
    int most = code[l.code() + 2];
    if (l.count() < code[l.code() + 1]) {
      loop = new Loop(l.code(), l.count() + 1, l.last(), l.around());
      return l.code() + 3;
    }
    if ((most == Op.MAXREPEAT || l.count() < most) && position != l.last()) {
      stack.push(BacktrackStack.LAZY_LOOP, pc, position, 0, l);
    }
    loop = l.around();
    return pc + 1;
  }

  private Loop loop() {
    Loop l = loop;
    if (l == null) {
      throw new IllegalStateException("UNTIL outside a repeat");
    }
    return l;
  }

  private int possessiveRepeat(int at) {
    int least = code[at + 1];
    int most = code[at + 2];
    int count = 0;
    int last = -1;
    while (count < least || ((most == Op.MAXREPEAT || count < most) && position != last)) {
      last = position;
      if (!once(at + 3, position)) {
        if (count < least) {
          return FAILED;
        }
        position = last;
        break;
      }
      count++;
    }
    return at + code[at] + 1;
  }

  private int atomic(int at) {
    return once(at + 1, position) ? at + code[at] : FAILED;
  }

  // ASSERT <skip> <back> body SUCCESS tail

  private int look(int at) {
    int here = position;
    if (here < code[at + 1] || !once(at + 2, here - code[at + 1])) {
      return FAILED;
    }
    position = here;
    return at + code[at];
  }

  private int lookNot(int at) {
    int here = position;
    if (here >= code[at + 1] && once(at + 2, here - code[at + 1])) {
      return FAILED;
    }
    position = here;
    return at + code[at];
  }

  /** Matches a part once and for all; what it changed is undone if something before it fails. */
  private boolean once(int pc, int from) {
    int height = stack.size();
    Loop outer = loop;
    boolean matched = run(pc, from, false);
    loop = outer;
    if (matched) {
      stack.commit(height);
    }
    return matched;
  }

  private boolean isSet(int group) {
    return marks[group * 2] >= 0 && marks[group * 2 + 1] >= marks[group * 2];
  }

  private int groupReference(int pc) {
    int group = code[pc + 1];
    if (!isSet(group)) {
      return FAILED;
    }
    int from = marks[group * 2];
    int length = marks[group * 2 + 1] - from;
    if (length > end - position) {
      return FAILED;
    }
    for (int i = 0; i < length; i++) {
      if (!Units.same(code[pc], text.at(from + i), text.at(position + i))) {
        return FAILED;
      }
    }
    position += length;
    return pc + 2;
  }

  /** Undoes changes back to the newest alternative above {@code base}, and takes it. */
  private int backtrack(int base) {
    while (stack.size() > base) {
      int kind = stack.kind();
      int a = stack.a();
      int b = stack.b();
      int c = stack.c();
      Loop l = stack.loop();
      stack.pop();
      switch (kind) {
        case BacktrackStack.MARK -> marks[a] = b;
        case BacktrackStack.LAST_GROUP -> lastGroup = a;
        default -> {
          loop = l;
          position = b;
          int pc = resume(kind, a, c);
          if (pc != FAILED) {
            return pc;
          }
        }
      }
    }
    return FAILED;
  }

  private int resume(int kind, int a, int c) {
    return switch (kind) {
      case BacktrackStack.GREEDY -> greedy(a, c);
      case BacktrackStack.LAZY -> {
        if (position < end && units.matches(a + 3, position)) {
          position++;
          yield lazy(a, c == Integer.MAX_VALUE ? c : c - 1);
        }
        yield FAILED;
      }
      case BacktrackStack.LAZY_LOOP -> {
        Loop l = loop();
        loop = new Loop(l.code(), l.count() + 1, position, l.around());
        yield l.code() + 3;
      }
      default -> a < 0 ? branch(~a) : a;
    };
  }
}
