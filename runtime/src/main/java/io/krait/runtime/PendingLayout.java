package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Hands the layout and the class cell of a class statement through its metaclass's {@code __new__},
 * down to {@code type.__new__}, which takes them.
 */
final class PendingLayout {
  private record Pending(@Nullable Layout layout, @Nullable Cell cell) {}

  private static final ThreadLocal<@Nullable Pending> CURRENT = new ThreadLocal<>();

  private PendingLayout() {}

  static void set(@Nullable Layout layout, @Nullable Cell cell) {
    if (layout == null && cell == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(new Pending(layout, cell));
    }
  }

  /** The layout, once. */
  static @Nullable Layout takeLayout() {
    Pending p = CURRENT.get();
    if (p == null) {
      return null;
    }
    CURRENT.set(new Pending(null, p.cell));
    return p.layout;
  }

  /** The cell, once. */
  static @Nullable Cell takeCell() {
    Pending p = CURRENT.get();
    if (p == null) {
      return null;
    }
    CURRENT.set(new Pending(p.layout, null));
    return p.cell;
  }
}
