package io.krait.runtime.container;

import java.util.ArrayList;
import java.util.List;

/** The containers whose repr is being made by this thread: one inside itself shows as dots. */
public final class ReprGuard {
  private static final ThreadLocal<List<Object>> ACTIVE = ThreadLocal.withInitial(ArrayList::new);

  private ReprGuard() {}

  /** Notes that the repr of o begins; false when it has begun already. */
  public static boolean enter(Object o) {
    List<Object> active = ACTIVE.get();
    for (int i = active.size() - 1; i >= 0; i--) {
      if (isIdentical(active.get(i), o)) {
        return false;
      }
    }
    active.add(o);
    return true;
  }

  /** Notes that the repr of o ended, and with it those inside, which a stack overflow cut short. */
  public static void leave(Object o) {
    List<Object> active = ACTIVE.get();
    for (int i = active.size() - 1; i >= 0; i--) {
      if (isIdentical(active.get(i), o)) {
        active.subList(i, active.size()).clear();
        return;
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // Identity is the question.
  private static boolean isIdentical(Object a, Object b) {
    return a == b;
  }
}
