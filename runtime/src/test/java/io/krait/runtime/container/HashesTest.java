package io.krait.runtime.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The expected numbers are CPython's. */
class HashesTest {
  @Test
  void numbersHashAsInCPython() {
    assertThat(Hashes.ofLong(-1)).isEqualTo(-2);
    assertThat(Hashes.ofLong((1L << 61) + 5)).isEqualTo(6L);
    assertThat(Hashes.ofLong(Long.MIN_VALUE)).isEqualTo(-4L);
    assertThat(Hashes.ofDouble(0.1)).isEqualTo(230584300921369408L);
    assertThat(Hashes.ofDouble(0x1p100)).isEqualTo(549755813888L);
    assertThat(Hashes.ofBig(BigInteger.TEN.pow(30))).isEqualTo(465258685558744706L);
  }

  @Test
  void equalNumbersHashAlike() {
    assertThat(Hashes.of(3.0)).isEqualTo(Hashes.of(3L));
    assertThat(Hashes.of(true)).isEqualTo(Hashes.of(1L));
    assertThat(Hashes.of(0x1p70)).isEqualTo(Hashes.of(BigInteger.TWO.pow(70)));
  }

  @Test
  void tuplesAndFrozenSetsHashAsInCPython() {
    assertThat(Hashes.of(PyTuple.of(1L, 2.5, PyNone.NONE))).isEqualTo(-199678045025271641L);
    assertThat(PyFrozenSet.of(PyTuple.of(1L, 2L, 3L)).hash()).isEqualTo(-272375401224217160L);
  }
}
