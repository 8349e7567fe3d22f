package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.number.FloatOps;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.text.Codecs;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An instance of {@code random.Random} or of a subclass, whose own {@code random} or {@code
 * getrandbits} the other methods then use.
 */
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
class PyRandom implements HasDict {
  static final PyType TYPE =
      PyType.builtin("Random", Types.OBJECT, "io.krait.runtime.module.RandomMethods");

  private static final double BITS = 0x1p53;

  private final PyType type;
  private final boolean ownRandom;
  private final boolean ownBits;
  private @Nullable PyDict dict;
  final MersenneTwister twister = new MersenneTwister();
  @Nullable Double nextGauss;

  PyRandom(PyType type) {
    this.type = type;
    ownRandom = type != TYPE && type.lookup("random") != TYPE.lookup("random");
    ownBits = type != TYPE && type.lookup("getrandbits") != TYPE.lookup("getrandbits");
  }

  /** A float in [0, 1). */
  double nextDouble() {
    return ownRandom ? Convert.real(Calls.callMethod0(this, "random")) : twister.nextDouble();
  }

  /** {@code getrandbits(k)}. */
  Object bits(long k) {
    return ownBits ? Calls.callMethod1(this, "getrandbits", k) : ownBits(k);
  }

  Object ownBits(long k) {
    if (k < 0) {
      throw Err.valueError("number of bits must be non-negative");
    }
    if (k < 64) {
      return twister.nextBits((int) k);
    }
    if (k > Integer.MAX_VALUE) {
      throw new OutOfMemoryError("too many random bits");
    }
    return IntOps.norm(twister.nextBig((int) k));
  }

  /** A random int in [0, n), n above 0. */
  Object below(Object n) {
    if (n instanceof Long v && !ownBits && !ownRandom) {
      return below(v.longValue());
    }
    if (ownRandom && !ownBits) {
      return belowByFloats(n);
    }
    long k = IntOps.bitLength(n);
    Object r = bits(k);
    while (IntOps.compare(IntOps.plainInt(r), n) >= 0) {
      r = bits(k);
    }
    return r;
  }

  /** A random int in [0, n), n above 0, from the twister itself. */
  long below(long n) {
    if (ownBits || ownRandom) {
      return (Long) below((Object) n);
    }
    int k = 64 - Long.numberOfLeadingZeros(n);
    long r = twister.nextBits(k);
    while (r >= n) {
      r = twister.nextBits(k);
    }
    return r;
  }

  private Object belowByFloats(Object n) {
    if (!(n instanceof Long v) || v >= 1L << 53) {
      return MathModule.floor(nextDouble() * IntOps.big(n).doubleValue());
    }
    long size = 1L << 53;
    double limit = (size - size % v) / BITS;
    double r = nextDouble();
    while (r >= limit) {
      r = nextDouble();
    }
    return (long) (r * BITS) % v;
  }

  /**
   * {@code seed(a, version)}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError
   */
  void seed(Object a, long version) {
    Object seed = a;
    String text = Convert.strOrNull(a);
    byte[] bytes =
        a instanceof PyBytes b ? b.bytes() : a instanceof PyByteArray b ? b.copy() : null;
    if (version == 1 && (text != null || a instanceof PyBytes)) {
      seed = oldSeed(text, bytes);
    } else if (version == 2 && (text != null || bytes != null)) {
      seed =
          new BigInteger(1, hashed(text != null ? Codecs.encode(text, "utf-8", "strict") : bytes));
    }
    Object number = IntOps.plain(seed);
    if (number != null) {
      twister.seed(IntOps.big(number));
    } else if (seed == PyNone.NONE) {
      byte[] fresh = new byte[32];
      new SecureRandom().nextBytes(fresh);
      twister.seed(new BigInteger(1, fresh));
    } else if (Types.isInstance(seed, Types.FLOAT)) {
      long hash = FloatOps.hash(FloatOps.self(seed));
      twister.seed(new BigInteger(Long.toUnsignedString(hash)));
    } else {
      throw Err.typeError(
          "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
    }
    nextGauss = null;
  }

  private static Object oldSeed(@Nullable String text, byte @Nullable [] bytes) {
    int[] points;
    if (text != null) {
      points = text.codePoints().toArray();
    } else {
      points = new int[bytes == null ? 0 : bytes.length];
      for (int i = 0; i < points.length; i++) {
        points[i] = bytes == null ? 0 : bytes[i] & 0xff;
      }
    }
    long x = points.length == 0 ? 0 : (long) points[0] << 7;
    for (int point : points) {
      x = 1000003 * x ^ point;
    }
    x ^= points.length;
    return IntOps.norm(new BigInteger(Long.toUnsignedString(x)));
  }

  // The text and its SHA-512 as one number.
  private static byte[] hashed(byte @Nullable [] text) {
    byte[] given = text == null ? new byte[0] : text;
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(given);
      byte[] all = Arrays.copyOf(given, given.length + digest.length);
      System.arraycopy(digest, 0, all, given.length, digest.length);
      return all;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-512", e);
    }
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }
}
