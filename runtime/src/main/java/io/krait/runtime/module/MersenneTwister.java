package io.krait.runtime.module;

import java.math.BigInteger;

/**
 * The generator MT19937 (Matsumoto and Nishimura, "Mersenne Twister", 1998), with its
 * initialisation by an array.
 */
final class MersenneTwister {
  static final int N = 624;
  private static final int M = 397;
  private static final int MATRIX = 0x9908b0df;

  private final int[] state = new int[N];
  private int index = N + 1;

  private void seed(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    index = N;
  }

  /** Seeds with the 32-bit words of a number, the lowest first; at least one. */
  void seed(int[] key) {
    seed(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i = next(i);
      j = j + 1 < key.length ? j + 1 : 0;
    }
    for (int k = N - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i = next(i);
    }
    state[0] = 0x80000000;
  }

  private int next(int i) {
    if (i + 1 < N) {
      return i + 1;
    }
    state[0] = state[N - 1];
    return 1;
  }

  /** Seeds with the absolute value of an int. */
  void seed(BigInteger value) {
    BigInteger v = value.abs();
    int[] key = new int[Math.max(1, (v.bitLength() + 31) / 32)];
    for (int i = 0; i < key.length; i++) {
      key[i] = v.shiftRight(32 * i).intValue();
    }
    seed(key);
  }

  /** The next 32 bits. */
  int next32() {
    if (index >= N) {
      refill();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void refill() {
    int i = 0;
    for (; i < N - M; i++) {
      int y = (state[i] & 0x80000000) | (state[i + 1] & 0x7fffffff);
      state[i] = state[i + M] ^ y >>> 1 ^ (-(y & 1) & MATRIX);
    }
    for (; i < N - 1; i++) {
      int y = (state[i] & 0x80000000) | (state[i + 1] & 0x7fffffff);
      state[i] = state[i + M - N] ^ y >>> 1 ^ (-(y & 1) & MATRIX);
    }
    int y = (state[N - 1] & 0x80000000) | (state[0] & 0x7fffffff);
    state[N - 1] = state[M - 1] ^ y >>> 1 ^ (-(y & 1) & MATRIX);
    index = 0;
  }

  /** A float in [0, 1) with 53 random bits. */
  double nextDouble() {
    int a = next32() >>> 5;
    int b = next32() >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  /** An int of k random bits, k at most 63. */
  long nextBits(int k) {
    if (k <= 32) {
      return k == 0 ? 0 : (next32() & 0xffffffffL) >>> (32 - k);
    }
    long low = next32() & 0xffffffffL;
    return (next32() & 0xffffffffL) >>> (64 - k) << 32 | low;
  }

  /** An int of any number of random bits, filled from its lowest word. */
  BigInteger nextBig(int k) {
    int words = (k - 1) / 32 + 1;
    byte[] big = new byte[words * 4];
    int left = k;
    for (int i = 0; i < words; i++, left -= 32) {
      int r = next32();
      if (left < 32) {
        r >>>= 32 - left;
      }
      for (int b = 0; b < 4; b++) {
        big[big.length - 1 - i * 4 - b] = (byte) (r >>> (8 * b));
      }
    }
    return new BigInteger(1, big);
  }

  /** Position and words, as {@code getstate} gives them. */
  int index() {
    return index;
  }

  int word(int i) {
    return state[i];
  }

  void restore(int[] words, int index) {
    System.arraycopy(words, 0, state, 0, N);
    this.index = index;
  }
}
