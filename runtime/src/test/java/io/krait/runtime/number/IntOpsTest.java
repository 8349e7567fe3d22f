package io.krait.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Ints never wrap, and are Longs whenever they fit. */
class IntOpsTest {
  private static final BigInteger TWO_63 = BigInteger.ONE.shiftLeft(63);

  @Test
  void overflowGoesToBigIntegersAndBack() {
    Object sum = IntOps.add(Long.MAX_VALUE, 1L);
    assertThat(sum).isEqualTo(TWO_63);
    assertThat(IntOps.sub(sum, 1L)).isEqualTo(Long.MAX_VALUE);
    assertThat(IntOps.mul(1L << 62, 2L)).isEqualTo(TWO_63);
    assertThat(IntOps.neg(Long.MIN_VALUE)).isEqualTo(TWO_63);
    assertThat(IntOps.floordiv(Long.MIN_VALUE, -1L)).isEqualTo(TWO_63);
    assertThat(IntOps.lshift(1L, 63L)).isEqualTo(TWO_63);
  }

  @Test
  void divisionRoundsDown() {
    assertThat(IntOps.floordiv(-7L, 2L)).isEqualTo(-4L);
    assertThat(IntOps.mod(-7L, 2L)).isEqualTo(1L);
    assertThat(IntOps.mod(TWO_63, -10L)).isEqualTo(-2L);
    assertThatThrownBy(() -> IntOps.mod(1L, 0L)).hasMessageContaining("integer modulo by zero");
  }

  @Test
  void trueDivisionRoundsOnce() {
    assertThat(IntRatio.truediv(TWO_63.add(BigInteger.ONE), 3L)).isEqualTo(3.0744573456182584e18);
    assertThat(IntRatio.truediv(0L, -5L)).isEqualTo(-0.0);
  }

  @Test
  void textFollowsTheGrammarOfLiterals() {
    assertThat(IntText.parse(" -1_000 ", 10)).isEqualTo(-1000L);
    assertThat(IntText.parse("0x_ff", 0)).isEqualTo(255L);
    assertThat(IntText.parse("\u0663", 10)).isEqualTo(3L);
    assertThatThrownBy(() -> IntText.parse("1__0", 10))
        .hasMessageContaining("invalid literal for int() with base 10: '1__0'");
    assertThatThrownBy(() -> IntText.parse("1".repeat(4301), 10))
        .hasMessageContaining("value has 4301 digits");
  }

  @Test
  void equalNumbersHashAlike() {
    assertThat(IntOps.hash(-1L)).isEqualTo(-2L);
    assertThat(IntOps.hash(TWO_63)).isEqualTo(FloatOps.hash(0x1p63));
    assertThat(FloatOps.hash(0.5)).isEqualTo(1152921504606846976L);
  }
}
