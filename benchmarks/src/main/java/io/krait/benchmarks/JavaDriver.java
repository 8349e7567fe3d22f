package io.krait.benchmarks;

import io.krait.benchmarks.programs.Program;

/** Runs one Java program again and again and prints the nanoseconds of each run. */
public final class JavaDriver {
  private JavaDriver() {}

  /** Takes the class's simple name and the seconds to go on for. */
  public static void main(String[] args) throws ReflectiveOperationException {
    Class<?> cls = Class.forName("io.krait.benchmarks.programs." + args[0]);
    Program program = (Program) cls.getDeclaredConstructor().newInstance();
    long end = System.nanoTime() + (long) (Double.parseDouble(args[1]) * 1e9);
    Object result;
    int runs = 0;
    do {
      long begin = System.nanoTime();
      result = program.run();
      System.out.println("ns " + (System.nanoTime() - begin));
      runs++;
    } while (System.nanoTime() < end || runs < 3);
    System.out.println("result " + result);
  }
}
