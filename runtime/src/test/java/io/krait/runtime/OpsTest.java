package io.krait.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class OpsTest {
  @Test
  void intsNeverWrap() {
    assertThat(Ops.add(Long.MAX_VALUE, 1L)).isEqualTo(BigInteger.ONE.shiftLeft(63));
    assertThat(Ops.mul(1L << 32, 1L << 31)).isEqualTo(BigInteger.ONE.shiftLeft(63));
    assertThat(Ops.sub(BigInteger.ONE.shiftLeft(63), 1L)).isEqualTo(Long.MAX_VALUE);
    assertThat(Ops.neg(Long.MIN_VALUE)).isEqualTo(BigInteger.ONE.shiftLeft(63));
    assertThat(Ops.floordiv(Long.MIN_VALUE, -1L)).isEqualTo(BigInteger.ONE.shiftLeft(63));
  }

  @Test
  void identityOfBoxedNumbersIsTheirValue() {
    assertThat(Ops.is(1000L, Long.valueOf(Long.parseLong("1000")))).isTrue();
    assertThat(Ops.is(1L, 1.0)).isFalse();
    assertThat(Ops.is(true, 1L)).isFalse();
    assertThat(Ops.is(0.0, -0.0)).isFalse();
  }

  @Test
  void operandErrors() {
    assertThatThrownBy(() -> Ops.add(1L, "a"))
        .hasMessage("TypeError: unsupported operand type(s) for +: 'int' and 'str'");
    assertThatThrownBy(() -> Ops.iadd("a", 1L))
        .hasMessage("TypeError: can only concatenate str (not \"int\") to str");
    assertThatThrownBy(() -> Ops.isub("a", 1L))
        .hasMessage("TypeError: unsupported operand type(s) for -=: 'str' and 'int'");
    assertThatThrownBy(() -> Ops.lt(1L, "a"))
        .hasMessage("TypeError: '<' not supported between instances of 'int' and 'str'");
    assertThatThrownBy(() -> Ops.getItem(1L, 0L))
        .hasMessage("TypeError: 'int' object is not subscriptable");
    assertThatThrownBy(() -> Iter.unpack(PyTuple.of(1L, 2L), 3))
        .hasMessage("ValueError: not enough values to unpack (expected 3, got 2)");
  }
}
