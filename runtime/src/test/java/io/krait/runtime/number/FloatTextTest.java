package io.krait.runtime.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shortest text of floats, and rounding to places. */
class FloatTextTest {
  @Test
  void reprIsTheShortestThatReadsBack() {
    assertThat(FloatText.repr(0.1)).isEqualTo("0.1");
    assertThat(FloatText.repr(-0.0)).isEqualTo("-0.0");
    assertThat(FloatText.repr(1e16)).isEqualTo("1e+16");
    assertThat(FloatText.repr(9007199254740993.0)).isEqualTo("9007199254740992.0");
    assertThat(FloatText.repr(5e-324)).isEqualTo("5e-324");
    assertThat(FloatText.repr(2e-323)).isEqualTo("2e-323");
    assertThat(FloatText.repr(0x1p-44)).isEqualTo("5.684341886080802e-14");
    assertThat(FloatText.repr(1e23)).isEqualTo("1e+23");
    assertThat(FloatText.repr(0.0001)).isEqualTo("0.0001");
    assertThat(FloatText.repr(0.00001)).isEqualTo("1e-05");
  }

  @Test
  void everyPowerOfTwoReadsBack() {
    for (int e = -1074; e < 1024; e++) {
      double d = Math.scalb(1.0, e);
      assertThat(Double.parseDouble(FloatText.repr(d))).isEqualTo(d);
    }
  }

  @Test
  void roundingIsOfTheExactValue() {
    assertThat(FloatDigits.round(2.675, 2)).isEqualTo(2.67);
    assertThat(FloatDigits.round(0.5, 0)).isEqualTo(0.0);
    assertThat(FloatDigits.round(1250.0, -2)).isEqualTo(1200.0);
    assertThat(FloatFormat.text(2.5, 'f', 0, false, false, false)).isEqualTo("2");
    assertThat(FloatFormat.text(0.1, 'f', 20, false, false, false))
        .isEqualTo("0.10000000000000000555");
    assertThat(FloatFormat.text(1e300, 'g', 6, false, false, false)).isEqualTo("1e+300");
  }

  @Test
  void hexGoesBothWays() {
    assertThat(FloatHex.hex(1.5)).isEqualTo("0x1.8000000000000p+0");
    assertThat(FloatHex.parse("0x1.8p1")).isEqualTo(3.0);
    assertThat(FloatHex.parse("-0x.0000000000001p-1022")).isEqualTo(-Math.scalb(1.0, -1074));
  }

  @Test
  void elementaryFunctionsRoundAsTheCLibrary() {
    assertThat(Libm.exp(1.0)).isEqualTo(2.718281828459045);
    assertThat(Libm.pow(2.0, 0.5)).isEqualTo(1.4142135623730951);
    assertThat(Libm.sin(1.0)).isEqualTo(0.8414709848078965);
    assertThat(Libm.cos(100.0)).isEqualTo(0.8623188722876839);
    assertThat(Libm.cbrt(27.0)).isEqualTo(3.0000000000000004); // as that library has it
  }
}
