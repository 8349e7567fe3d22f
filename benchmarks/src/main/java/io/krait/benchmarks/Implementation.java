package io.krait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A way to run a program: hand-written Java, compiled Python, CPython. */
sealed interface Implementation {
  String label();

  /** The command that runs {@code program} for about {@code seconds}. */
  List<String> command(String program, double seconds) throws IOException;

  /** Java as a programmer would write it. */
  record HandWritten(String java) implements Implementation {
    @Override
    public String label() {
      return "Java";
    }

    @Override
    public List<String> command(String program, double seconds) {
      StringBuilder name = new StringBuilder();
      for (String part : program.split("_")) {
        name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
      return List.of(
          java,
          "-XX:+UseSerialGC",
          "-cp",
          System.getProperty("java.class.path"),
          "io.krait.benchmarks.JavaDriver",
          name.toString(),
          Double.toString(seconds));
    }
  }

  /** A Python implementation, on the programs of a folder (annotated, or stripped of it). */
  record Python(String label, List<String> interpreter, Path folder, Path scratch)
      implements Implementation {
    @Override
    public List<String> command(String program, double seconds) throws IOException {
      Path dir = scratch.resolve(folder.getFileName()).resolve(program);
      Files.createDirectories(dir);
      Files.copy(
          folder.resolve(program + ".py"),
          dir.resolve(program + ".py"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Path driver = dir.resolve("drive_" + program + ".py");
      Files.writeString(driver, DRIVER.replace("PROGRAM", program));
      List<String> command = new ArrayList<>(interpreter);
      command.add(driver.toString());
      command.add(Double.toString(seconds));
      return command;
    }
  }

  /** The Python twin of {@link JavaDriver}. */
  String DRIVER =
      """
      import sys
      import time

      from PROGRAM import run


      def drive(seconds: float) -> None:
          end = time.perf_counter() + seconds
          runs = 0
          while True:
              begin = time.perf_counter_ns()
              result = run()
              print("ns", time.perf_counter_ns() - begin)
              runs += 1
              if runs >= 3 and time.perf_counter() >= end:
                  break
          print("result", result)


      drive(float(sys.argv[1]))
      """;
}
