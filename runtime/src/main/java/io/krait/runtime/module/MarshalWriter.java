package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import io.krait.runtime.text.BytesLike;
import io.krait.runtime.text.Codecs;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Writes values in the format of CPython's marshal.c, without references. */
final class MarshalWriter {
  private static final int DEEPEST = 2000;
  private static final int DIGIT = 15;

  private final ByteArrayOutputStream out;

  MarshalWriter(ByteArrayOutputStream out) {
    this.out = out;
  }

  void write(Object o, int depth) {
    if (depth > DEEPEST) {
      throw Err.valueError("object too deeply nested to marshal");
    }
    if (o == PyNone.NONE) {
      out.write('N');
    } else if (o instanceof Boolean b) {
      out.write(b ? 'T' : 'F');
    } else if (o == PyNone.ELLIPSIS) {
      out.write('.');
    } else if (o instanceof Long || o instanceof BigInteger) {
      integer(Convert.indexBig(o));
    } else if (o instanceof Double d) {
      out.write('g');
      real(d);
    } else if (o instanceof String s) {
      bytes('u', Codecs.encode(s, "utf-8", "surrogatepass"));
    } else if (o.getClass() == PyComplex.class) {
      PyComplex c = (PyComplex) o;
      out.write('y');
      real(c.real());
      real(c.imag());
    } else {
      container(o, depth + 1);
    }
  }

  private void container(Object o, int depth) {
    if (o.getClass() == PyTuple.class) {
      items('(', ((PyTuple) o).items(), depth);
    } else if (o.getClass() == PyList.class) {
      items('[', ((PyList) o).toArray(), depth);
    } else if (o.getClass() == PyDict.class) {
      dict((PyDict) o, depth);
    } else if (o.getClass() == PySet.class) {
      items('<', Iter.toList(o).toArray(), depth);
    } else if (o.getClass() == PyFrozenSet.class) {
      items('>', Iter.toList(o).toArray(), depth);
    } else if (o instanceof BytesLike b) {
      bytes('s', b.bytes());
    } else {
      throw Err.valueError("unmarshallable object");
    }
  }

  private void dict(PyDict d, int depth) {
    out.write('{');
    for (int i = d.nextPosition(0); i >= 0; i = d.nextPosition(i + 1)) {
      write(d.keyAt(i), depth);
      write(d.valueAt(i), depth);
    }
    out.write('0');
  }

  private void items(char tag, Object[] items, int depth) {
    out.write(tag);
    int32(items.length);
    for (Object item : items) {
      write(item, depth);
    }
  }

  private void bytes(char tag, byte[] b) {
    out.write(tag);
    int32(b.length);
    out.writeBytes(b);
  }

  private void int32(int n) {
    for (int i = 0; i < 4; i++) {
      out.write(n >> (8 * i));
    }
  }

  private void real(double d) {
    long bits = Double.doubleToRawLongBits(d);
    for (int i = 0; i < 8; i++) {
      out.write((int) (bits >> (8 * i)));
    }
  }

  private void integer(BigInteger n) {
    if (n.bitLength() < 32) {
      out.write('i');
      int32(n.intValue());
      return;
    }
    BigInteger rest = n.abs();
    int count = (rest.bitLength() + DIGIT - 1) / DIGIT;
    out.write('l');
    int32(n.signum() < 0 ? -count : count);
    for (int i = 0; i < count; i++) {
      int digit = rest.shiftRight(i * DIGIT).intValue() & 0x7fff;
      out.write(digit);
      out.write(digit >> 8);
    }
  }
}
