package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import org.junit.jupiter.api.Test;

/** The same draws as CPython's for the same seed. */
class RandomModuleTest {
  @Test
  void seededSequences() {
    PyRandom r = new PyRandom(PyRandom.TYPE);
    r.seed(42L, 2);
    assertThat(RandomMethods.random(r)).isEqualTo(0.6394267984578837);
    assertThat(RandomMethods.randint(r, 1L, 100L)).isEqualTo(4L);
    r.seed("hello", 2);
    assertThat(RandomMethods.random(r)).isEqualTo(0.3537754404730722);
    assertThat(RandomMethods.gauss(r, 0.0, 1.0)).isEqualTo(-0.6533794003395967);
    PyList list = PyList.of(1L, 2L, 3L, 4L, 5L);
    RandomMethods.shuffle(r, list);
    assertThat(list.toString()).isEqualTo("[4, 5, 1, 3, 2]");
    assertThat(RandomMethods.choices(r, list, PyNone.NONE, PyNone.NONE, 2).size()).isEqualTo(2);
  }
}
