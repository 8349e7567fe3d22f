package io.krait.runtime;

import io.krait.runtime.text.BytesLike;
import io.krait.runtime.text.StrRepr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A Python bytes object. */
public class PyBytes implements BytesLike {
  private static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private final byte[] bytes;
  private int hash;

  protected PyBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the array over. */
  public static PyBytes of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new PyBytes(bytes);
  }

  /** One byte for each char of a text below 256. */
  public static PyBytes ofLatin1(String text) {
    return of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The bytes themselves, not to be changed. */
  @Override
  public final byte[] bytes() {
    return bytes;
  }

  /** {@code len(self)}. */
  public final int size() {
    return bytes.length;
  }

  @Override
  public PyType type() {
    return Types.BYTES;
  }

  @Override
  public final boolean equals(Object o) {
    return o instanceof PyBytes other && Arrays.equals(bytes, other.bytes);
  }

  @Override
  public final int hashCode() {
    int h = hash;
    if (h == 0) {
      h = Arrays.hashCode(bytes);
      hash = h;
    }
    return h;
  }

  @Override
  public String toString() {
    return StrRepr.bytes(bytes);
  }
}
