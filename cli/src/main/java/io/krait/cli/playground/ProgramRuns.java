package io.krait.cli.playground;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program in a JVM of its own, with little memory and a time limit. What it prints is sent
 * as it comes, a JSON object on each line; the last one tells how it ended. A client that goes away
 * ends the program.
 */
final class ProgramRuns implements HttpHandler, AutoCloseable {
  private static final int MOST_SOURCE = 1 << 20;
  private static final int MOST_OUTPUT = 1 << 20;

  private final Path folder;
  private final Duration limit;
  private final Set<Process> running = ConcurrentHashMap.newKeySet();

  ProgramRuns(Path folder, Duration limit) {
    this.folder = folder;
    this.limit = limit;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] source = exchange.getRequestBody().readNBytes(MOST_SOURCE + 1);
    if (source.length > MOST_SOURCE) {
      Answers.text(exchange, 413, "The program is too long.\n");
      return;
    }
    Path own = Files.createTempDirectory(folder, "run");
    Files.write(own.resolve("main.py"), source);
    Answers.stream(exchange, "application/x-ndjson");
    try {
      run(own, exchange.getResponseBody());
    } finally {
      exchange.close();
      Folders.delete(own);
    }
  }

  private static Process start(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "io.krait.cli.Main",
            "run",
            "main.py");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("KRAIT_CACHE_DIR", folder.resolve("cache").toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    return process;
  }

  private void run(Path own, OutputStream out) throws IOException {
    long begin = System.nanoTime();
    Process process = start(own);
    running.add(process);
    AtomicBoolean late = new AtomicBoolean();
    Thread watch =
        Thread.ofVirtual()
            .start(() -> {
              if (!ended(process, limit)) {
                late.set(true);
                end(process);
              }
            });
    try {
      boolean whole = copy(process.getInputStream(), out);
      if (!whole) {
        end(process);
      }
      String why = late.get() ? "time" : whole ? null : "output";
      finish(out, process.waitFor(), why, (System.nanoTime() - begin) / 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the playground ends
    } finally {
      end(process);
      running.remove(process);
      watch.interrupt();
    }
  }

  @Override
  public void close() {
    running.forEach(ProgramRuns::end);
  }

  private static boolean ended(Process process, Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true; // the run is over
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Sends what the program prints; false if it prints too much. */
  private static boolean copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[8192];
    Utf8Pieces pieces = new Utf8Pieces();
    int total = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      total += count;
      JsonObject line = new JsonObject();
      line.addProperty("text", pieces.next(buffer, count));
      send(out, line);
      if (total > MOST_OUTPUT) {
        return false;
      }
    }
    return true;
  }

  /** How it ended: the exit status, how long it took, and which limit ended it. */
  private void finish(OutputStream out, int status, @Nullable String limitHit, long millis)
      throws IOException {
    JsonObject line = new JsonObject();
    line.addProperty("status", status);
    line.addProperty("millis", millis);
    if (limitHit != null) {
      line.addProperty("limit", limitHit);
      line.addProperty("seconds", limit.toSeconds());
    }
    send(out, line);
  }

  private static void send(OutputStream out, JsonObject line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
