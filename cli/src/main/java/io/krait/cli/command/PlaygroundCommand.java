package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.playground.Playground;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a page to try Krait in. */
@Command(
    name = "playground",
    description = {
      "Serves a page on this machine: an editor with types and slow spots as you type,",
      "the program's output and its bytecode. Ends with Ctrl+C."
    },
    mixinStandardHelpOptions = true)
public final class PlaygroundCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "N", description = "The port; any free one if not given.")
  private int port;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "How long a program may run (${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int seconds = 10;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Playground playground = Playground.start(port, Duration.ofSeconds(seconds));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(playground)));
    System.out.println("Open " + playground.address() + " (Ctrl+C ends it)");
    new CountDownLatch(1).await();
    return ExitCode.OK;
  }

  private static void close(Playground playground) {
    try {
      playground.close();
    } catch (IOException e) {
      System.err.println("krait playground: " + e);
    }
  }
}
