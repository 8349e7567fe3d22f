package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.run.ProgramCache;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Tells what Krait found on this machine, and what to do about what is missing. */
@Command(
    name = "doctor",
    description = "Checks the installation; every failing line says how to mend it.",
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private final PrintStream out = System.out;
  private boolean healthy = true;

  @Override
  public Integer call() {
    java();
    archive();
    cache();
    python();
    return healthy ? ExitCode.OK : ExitCode.DIAGNOSTICS;
  }

  private void java() {
    int version = Runtime.version().feature();
    line(
        version >= 21,
        "Java",
        version + " at " + System.getProperty("java.home"),
        "install JDK 21 or newer, or set KRAIT_JAVA_HOME");
  }

  private void archive() {
    Path lib =
        Path.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)[0])
            .toAbsolutePath()
            .getParent();
    boolean found = false;
    try (Stream<Path> files = Files.list(lib)) {
      found = files.anyMatch(f -> f.toString().endsWith(".aot") || f.toString().endsWith(".jsa"));
    } catch (IOException e) {
      out.println("     " + lib + ": " + e);
    }
    out.println(
        (found ? "ok   " : "note ")
            + "start-up archive: "
            + (found
                ? "in " + lib
                : "none yet; it is recorded in the background by the next start"));
  }

  private void cache() {
    Path folder = ProgramCache.folder();
    boolean writable =
        Files.isDirectory(folder) ? Files.isWritable(folder) : writableParent(folder);
    line(
        writable,
        "cache of compiled programs",
        folder.toString(),
        "make it writable, or set KRAIT_CACHE_DIR to a folder that is");
  }

  private static boolean writableParent(Path folder) {
    Path parent = folder.toAbsolutePath();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent != null && Files.isWritable(parent);
  }

  private void python() {
    try {
      Process p = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      p.waitFor(10, TimeUnit.SECONDS);
      String version =
          new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      out.println("ok   CPython (not needed to run programs): " + version);
    } catch (IOException e) {
      out.println("note no python3 on the PATH: programs run all the same");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void line(boolean good, String what, String state, String remedy) {
    healthy &= good;
    out.println((good ? "ok   " : "FAIL ") + what + ": " + state + (good ? "" : " -- " + remedy));
  }
}
