package io.krait.frontend.dump;

import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Prints the dumps of files: {@code [--target 3.13] FILE... | --files-from LIST}. */
public final class AstDumpCommand {
  private static final int WINDOW = 64;

  private AstDumpCommand() {}

  /** Runs the command and ends the process: 0 fine, 1 a file could not be read, 2 usage. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the command; gives the exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    PythonVersion version = PythonVersion.PY314;
    List<String> files = new ArrayList<>();
    boolean titles = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--target") && i + 1 < args.length) {
        version = PythonVersion.of(args[++i]);
      } else if (args[i].equals("--files-from") && i + 1 < args.length) {
        files.addAll(Files.readAllLines(Path.of(args[++i])));
        titles = true;
      } else if (args[i].startsWith("--")) {
        err.println("usage: ast [--target VERSION] FILE... | --files-from LIST");
        return 2;
      } else {
        files.add(args[i]);
      }
    }
    OutputStream buffered = new BufferedOutputStream(out, 1 << 20);
    int code = dumpAll(files, titles || files.size() > 1, version, buffered, err);
    buffered.flush();
    out.flush();
    return code;
  }

  /** Parses in parallel, prints in order; holds only a few dumps at a time. */
  private static int dumpAll(
      List<String> files, boolean titles, PythonVersion version, OutputStream out, PrintStream err)
      throws IOException, InterruptedException {
    int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, threads), task -> new Thread(task, "krait-dump"));
    int code = 0;
    try {
      List<Future<byte[]>> dumps = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        while (dumps.size() < files.size() && dumps.size() < i + WINDOW) {
          String file = files.get(dumps.size());
          dumps.add(pool.submit(() -> dump(file, titles, version)));
        }
        try {
          out.write(dumps.get(i).get());
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof IOException)) {
            throw new IllegalStateException("while dumping " + files.get(i), e.getCause());
          }
          err.println(files.get(i) + ": cannot be read: " + e.getCause().getMessage());
          code = 1;
        }
        dumps.set(i, java.util.concurrent.CompletableFuture.completedFuture(new byte[0]));
      }
    } finally {
      pool.shutdownNow();
    }
    return code;
  }

  private static byte[] dump(String file, boolean title, PythonVersion version) throws IOException {
    ParsedFile parsed = Parser.parse(file, Files.readAllBytes(Path.of(file)), version);
    StringBuilder out = new StringBuilder(parsed.file().text().length() * 5 + 64);
    if (title) {
      out.append("# file ").append(file).append('\n');
    }
    AstDump.dump(parsed, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
