package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.number.IntOps;

/** The state of a generator as a tuple: version, the twister's words and position, next gauss. */
final class RandomState {
  private static final long VERSION = 3;

  private RandomState() {}

  static PyTuple get(PyRandom r) {
    Object[] words = new Object[MersenneTwister.N + 1];
    for (int i = 0; i < MersenneTwister.N; i++) {
      words[i] = r.twister.word(i) & 0xffffffffL;
    }
    words[MersenneTwister.N] = (long) r.twister.index();
    Double next = r.nextGauss;
    return PyTuple.of(VERSION, PyTuple.of(words), next == null ? PyNone.NONE : next);
  }

  static void set(PyRandom r, Object state) {
    Object version = Ops.getItem(state, 0L);
    if (!Ops.eqBool(version, VERSION) && !Ops.eqBool(version, 2L)) {
      throw Err.valueError(
          "state with version "
              + Ops.str(version)
              + " passed to Random.setstate() of version "
              + VERSION);
    }
    if (!(Ops.getItem(state, 1L) instanceof PyTuple words)) {
      throw Err.typeError("state vector must be a tuple");
    }
    if (words.size() != MersenneTwister.N + 1) {
      throw Err.valueError("state vector is the wrong size");
    }
    int[] values = new int[MersenneTwister.N];
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) IntOps.clampLong(Convert.indexInt(words.get(i)));
    }
    long index = Convert.index(words.get(MersenneTwister.N));
    if (index < 0 || index > MersenneTwister.N) {
      throw Err.valueError("invalid state");
    }
    r.twister.restore(values, (int) index);
    Object next = Ops.getItem(state, 2L);
    r.nextGauss = next == PyNone.NONE ? null : (Double) Convert.real(next);
  }
}
