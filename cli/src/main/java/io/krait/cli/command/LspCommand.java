package io.krait.cli.command;

import io.krait.cli.check.EditorLibraries;
import io.krait.lsp.ServerMain;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
    name = "lsp",
    description = "Serves an editor over the Language Server Protocol.",
    mixinStandardHelpOptions = true)
public final class LspCommand implements Callable<Integer> {
  @Option(names = "--stdio", description = "On standard input and output; so it is anyway.")
  private boolean stdio;

  @Option(names = "--port", paramLabel = "N", description = "On a port of the loopback interface.")
  private int port = -1;

  @Override
  public Integer call() throws IOException {
    EditorLibraries libraries = new EditorLibraries();
    return stdio || port < 0 ? ServerMain.stdio(libraries) : ServerMain.socket(port, libraries);
  }
}
