package io.krait.cli.incremental;

import io.krait.cli.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What build tools start: in a JVM of its own, or in theirs. The request is a file ({@link
 * ProjectRequest#parse}), the answer lines of {@link EventWriter}.
 */
public final class ProjectMain {
  /** Deeply nested programs need a deep stack. */
  private static final long STACK = 1L << 28;

  private ProjectMain() {}

  /** {@code REQUEST-FILE}; ends the JVM. */
  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int status = run(lines, out);
    out.flush();
    System.exit(status); // in order, so that the JVM writes the archive that the next start reads
  }

  /**
   * Does what is asked for.
   *
   * @param request lines {@code key=value}
   * @return an {@link ExitCode}
   */
  public static int run(List<String> request, PrintStream out) {
    int[] status = {ExitCode.INTERNAL};
    Thread worker = new Thread(null, () -> status[0] = runHere(request, out), "krait-build", STACK);
    worker.start();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return status[0];
  }

  private static int runHere(List<String> lines, PrintStream out) {
    ProjectRequest request;
    try {
      request = ProjectRequest.parse(lines);
    } catch (IllegalArgumentException e) {
      new EventWriter(out, Path.of("")).error("wrong request: " + e.getMessage());
      return ExitCode.USAGE;
    }
    EventWriter events = new EventWriter(out, request.base());
    try {
      return ProjectGoals.run(request, events);
    } catch (IOException e) {
      events.error(e.toString());
      return ExitCode.USAGE;
    } catch (RuntimeException | Error e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      events.error("a fault of Krait, not of your program: " + trace);
      return ExitCode.INTERNAL;
    }
  }
}
