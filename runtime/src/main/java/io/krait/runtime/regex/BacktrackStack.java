package io.krait.runtime.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a matcher comes back to: alternatives not tried yet, and the old values of what has been
 * changed since. An entry is four ints and the loop it belongs to.
 */
final class BacktrackStack {
  /** Go on at code {@code a} with position {@code b}. */
  static final int ALTERNATIVE = 0;

  /** Mark {@code a} was {@code b}. */
  static final int MARK = 1;

  /** The last closed group was {@code a}. */
  static final int LAST_GROUP = 2;

  /** Code {@code a} may follow at positions down from {@code b} to {@code c}. */
  static final int GREEDY = 3;

  /** Code {@code a} may follow once its item has matched again at {@code b}, {@code c} times. */
  static final int LAZY = 4;

  /** The body of the loop may match once more at {@code b}; {@code a} is its UNTIL. */
  static final int LAZY_LOOP = 5;

  private static final int WIDTH = 4;

  private int[] entries = new int[WIDTH * 16];
  private @Nullable Loop[] loops = new @Nullable Loop[16];
  private int size;

  int size() {
    return size;
  }

  void push(int kind, int a, int b, int c, @Nullable Loop loop) {
    if (size == loops.length) {
      if (size >= 1 << 27) {
        throw new OutOfMemoryError();
      }
      entries = Arrays.copyOf(entries, entries.length * 2);
      loops = Arrays.copyOf(loops, size * 2);
    }
    int i = size * WIDTH;
    entries[i] = kind;
    entries[i + 1] = a;
    entries[i + 2] = b;
    entries[i + 3] = c;
    loops[size++] = loop;
  }

  void pop() {
    loops[--size] = null;
  }

  int kind() {
    return entries[(size - 1) * WIDTH];
  }

  int a() {
    return entries[(size - 1) * WIDTH + 1];
  }

  int b() {
    return entries[(size - 1) * WIDTH + 2];
  }

  int c() {
    return entries[(size - 1) * WIDTH + 3];
  }

  @Nullable Loop loop() {
    return loops[size - 1];
  }

  /** Forgets the alternatives above a height, and keeps what undoes changes. */
  void commit(int height) {
    int kept = height;
    for (int i = height; i < size; i++) {
      int kind = entries[i * WIDTH];
      if (kind == MARK || kind == LAST_GROUP) {
        if (i != kept) {
          System.arraycopy(entries, i * WIDTH, entries, kept * WIDTH, WIDTH);
        }
        kept++;
      }
    }
    while (size > kept) {
      pop();
    }
  }

  void clear() {
    while (size > 0) {
      pop();
    }
  }
}
