package io.krait.runtime.module;

/** SipHash-1-3 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012). */
final class SipHash {
  private long v0;
  private long v1;
  private long v2;
  private long v3;

  private SipHash(long k0, long k1) {
    v0 = k0 ^ 0x736f6d6570736575L;
    v1 = k1 ^ 0x646f72616e646f6dL;
    v2 = k0 ^ 0x6c7967656e657261L;
    v3 = k1 ^ 0x7465646279746573L;
  }

  static long of(long k0, long k1, byte[] data) {
    SipHash s = new SipHash(k0, k1);
    int whole = data.length & ~7;
    for (int i = 0; i < whole; i += 8) {
      s.block(word(data, i, 8));
    }
    s.block(word(data, whole, data.length - whole) | (long) data.length << 56);
    s.v2 ^= 0xff;
    for (int i = 0; i < 3; i++) {
      s.round();
    }
    return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
  }

  private static long word(byte[] data, int at, int length) {
    long w = 0;
    for (int i = 0; i < length; i++) {
      w |= (data[at + i] & 0xffL) << (8 * i);
    }
    return w;
  }

  private void block(long m) {
    v3 ^= m;
    round();
    v0 ^= m;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
