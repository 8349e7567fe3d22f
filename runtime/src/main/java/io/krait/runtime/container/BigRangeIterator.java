package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyRange;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Iterates a range whose numbers do not all fit a long. */
public final class BigRangeIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "longrange_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private final BigInteger step;
  private BigInteger value;
  private BigInteger left;

  BigRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
    this.value = start;
    this.step = step;
    this.left = length;
  }

  @Override
  public @Nullable Object next() {
    if (left.signum() <= 0) {
      return null;
    }
    Object v = Convert.pyInt(value);
    value = value.add(step);
    left = left.subtract(BigInteger.ONE);
    return v;
  }

  @Override
  public long lengthHint() {
    return left.bitLength() < 64 ? left.longValue() : Long.MAX_VALUE;
  }

  @Override
  public PyTuple reduced() {
    PyRange rest = PyRange.of(value, value.add(left.multiply(step)), step);
    return PyTuple.of(Names.builtin("iter"), PyTuple.of(rest), PyNone.NONE);
  }

  @Override
  public boolean setPosition(long to) {
    BigInteger skipped = BigInteger.valueOf(Math.max(0, to)).min(left);
    value = value.add(skipped.multiply(step));
    left = left.subtract(skipped);
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
