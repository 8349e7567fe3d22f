package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** A hash object of {@code hashlib}, over the JDK's message digests. */
final class PyHash implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_hashlib.HASH", Types.OBJECT, "io.krait.runtime.module.HashMethods");

  final String name;
  final MessageDigest digest;

  private PyHash(String name, MessageDigest digest) {
    this.name = name;
    this.digest = digest;
  }

  /**
   * A hash of that name, fed with data.
   *
   * @throws io.krait.runtime.PyBaseException ValueError when the JDK has none of that name
   */
  static PyHash of(String name, Object data) {
    String lower = name.toLowerCase(Locale.ROOT);
    String known =
        switch (lower) {
          case "md5" -> "MD5";
          case "sha1" -> "SHA-1";
          case "sha224", "sha256", "sha384", "sha512" -> "SHA-" + lower.substring(3);
          case "sha3_224", "sha3_256", "sha3_384", "sha3_512" -> "SHA3-" + lower.substring(5);
          default -> "";
        };
    try {
      PyHash made = new PyHash(lower, MessageDigest.getInstance(known));
      made.update(data);
      return made;
    } catch (NoSuchAlgorithmException e) {
      throw Err.valueError("unsupported hash type " + name);
    }
  }

  void update(Object data) {
    if (Convert.isStr(data)) {
      throw Err.typeError("Strings must be encoded before hashing");
    }
    if (Convert.isInt(data) || data instanceof Double) {
      throw Err.typeError("object supporting the buffer API required");
    }
    digest.update(IoArgs.bytes(data));
  }

  PyHash copy() {
    return new PyHash(name, cloned());
  }

  byte[] value() {
    return cloned().digest();
  }

  private MessageDigest cloned() {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e); // the JDK's digests can all be cloned
    }
  }

  int blockSize() {
    return switch (name) {
      case "sha384", "sha512" -> 128;
      case "sha3_224" -> 144;
      case "sha3_256" -> 136;
      case "sha3_384" -> 104;
      case "sha3_512" -> 72;
      default -> 64;
    };
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
