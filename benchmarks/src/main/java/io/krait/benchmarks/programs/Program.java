package io.krait.benchmarks.programs;

/** A program written by hand in Java, as its Python twin in {@code programs/} is in Python. */
@FunctionalInterface
public interface Program {
  /** Does the work once; the result is compared with the other implementations'. */
  Object run();
}
