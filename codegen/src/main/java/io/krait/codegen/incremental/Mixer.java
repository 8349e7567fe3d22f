package io.krait.codegen.incremental;

import org.jspecify.annotations.Nullable;

/** A running 64-bit hash that is the same in every process (the finalizer of SplitMix64). */
final class Mixer {
  private long state = 0x9E3779B97F4A7C15L;

  Mixer add(long value) {
    long z = (state ^ value) + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    state = z ^ (z >>> 31);
    return this;
  }

  Mixer add(boolean value) {
    return add(value ? 1 : 2);
  }

  Mixer add(@Nullable String text) {
    if (text == null) {
      return add(-1);
    }
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return add(hash);
  }

  long value() {
    return state;
  }
}
