package io.krait.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code krait} in a process of its own. */
final class CommandLine {
  /** What the process did. */
  record Outcome(int status, String out, String err) {}

  private CommandLine() {}

  /** Runs with the given arguments in {@code folder}, without a cache. */
  static Outcome krait(Path folder, String... args) throws IOException, InterruptedException {
    return run(folder, command(args));
  }

  /** The command line that runs it with the given arguments. */
  static List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xverify:all",
            "-cp",
            System.getProperty("java.class.path")));
    command.add("io.krait.cli.Main");
    command.addAll(List.of(args));
    return command;
  }

  static Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("krait", ".out");
    Path err = Files.createTempFile("krait", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("KRAIT_CACHE_DIR", folder.resolve("cache").toString());
    Process process =
        builder
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after 120 s: " + command);
    }
    return new Outcome(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
