package io.krait.benchmarks.programs;

/** Masked integer arithmetic: Adler-32, xorshift, FNV-1a. */
public final class Hashing implements Program {
  private static final byte[] DATA = data();

  private static byte[] data() {
    byte[] bytes = new byte[256 * 400];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  private static long fnv(byte[] data, int length) {
    long h = 0xCBF29CE484222325L;
    for (int i = 0; i < length; i++) {
      h ^= data[i] & 0xff;
      h *= 0x100000001B3L;
    }
    return h;
  }

  private static long xorshift(long state, int rounds) {
    for (int i = 0; i < rounds; i++) {
      state ^= (state << 13) & 0xFFFFFFFFL;
      state ^= state >> 17;
      state ^= (state << 5) & 0xFFFFFFFFL;
    }
    return state;
  }

  private static long adler(byte[] data) {
    long a = 1;
    long b = 0;
    for (byte value : data) {
      a = (a + (value & 0xff)) % 65521;
      b = (b + a) % 65521;
    }
    return (b << 16) | a;
  }

  @Override
  public Object run() {
    return (adler(DATA) + xorshift(2463534242L, 500000)) ^ (fnv(DATA, 2000) >>> 32);
  }
}
