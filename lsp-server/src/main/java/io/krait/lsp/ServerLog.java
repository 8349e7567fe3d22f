package io.krait.lsp;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * What the server tells of itself: to the client's log, or to standard error before there is one.
 */
public final class ServerLog {
  private volatile @Nullable LanguageClient client;

  void connect(LanguageClient connected) {
    client = connected;
  }

  /** Says what the server does. */
  public void info(String text) {
    write(MessageType.Info, text);
  }

  /** A fault of the server: what was asked, and where it broke. */
  public void fault(String request, Supplier<String> reproduction, Throwable fault) {
    StringWriter trace = new StringWriter();
    try (PrintWriter out = new PrintWriter(trace)) {
      fault.printStackTrace(out);
    }
    write(
        MessageType.Error,
        "a fault of Krait in " + request + "; to reproduce:\n" + reproduction.get() + "\n" + trace);
  }

  private void write(MessageType type, String text) {
    LanguageClient connected = client;
    if (connected == null) {
      System.err.println("krait lsp: " + text);
    } else {
      connected.logMessage(new MessageParams(type, text));
    }
  }
}
