package io.krait.cli;

import io.krait.cli.run.RunRequest;
import io.krait.cli.run.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a small program, compiled and then from the cache, or checks it and opens it in an editor,
 * so that the JVM that records a start-up archive sees the classes that usual starts need. They are
 * recorded apart: the JVM loads all classes of an archive when it starts.
 */
final class Training {
  private static final String TOOLS = "--train-tools";

  private static final String PROGRAM =
      """
      import sys
      from dataclasses import dataclass


      @dataclass
      class Item:
          name: str
          price: float = 1.0


      class Shape:
          def __init__(self, side: int) -> None:
              self.side = side

          def area(self) -> int:
              return self.side * self.side


      def total(items: list[Item]) -> float:
          result = 0.0
          for item in items:
              result += item.price
          return result


      def numbers(n: int):
          for i in range(n):
              yield i * i


      counts: dict[str, int] = {}
      for word in "a b a c".split():
          counts[word] = counts.get(word, 0) + 1
      try:
          counts["missing"]
      except KeyError as e:
          print("no", e)
      print(f"{total([Item('x'), Item('y', 2.5)]):.2f}", sorted(counts), list(numbers(4)), Shape(3).area())
      print([x for x in range(5) if x % 2], {"k": (1, 2.5, None, True)}, 2**100, "%5d" % 7, sys.argv[1:])
      """;

  private Training() {}

  /** Does what the argument asks for; gives 0 if all went well. */
  static int run(String what) throws IOException, RunRequest.UsageException {
    Path folder = Files.createTempDirectory("krait-train");
    Path file = folder.resolve("train.py");
    Files.writeString(file, PROGRAM);
    int status = what.equals(TOOLS) ? tools(file) : programs(file);
    Files.delete(file);
    Files.delete(folder);
    return status;
  }

  private static int programs(Path file) throws IOException, RunRequest.UsageException {
    List<String> fresh = List.of("--no-cache", file.toString());
    int status = Runner.run(RunRequest.parse(fresh));
    if (status == 0) {
      status = Runner.run(RunRequest.parse(List.of(file.toString(), "again")));
      status = Math.max(status, Runner.run(RunRequest.parse(List.of(file.toString(), "cached"))));
    }
    return status;
  }

  private static int tools(Path file) throws IOException {
    List<String> check = List.of("check", "--isolated", "--no-cache", "--exit-zero");
    int status =
        Commands.execute(Stream.concat(check.stream(), Stream.of(file.toString())).toList());
    return status == 0 ? TrainingEditor.run(PROGRAM) : status;
  }
}
