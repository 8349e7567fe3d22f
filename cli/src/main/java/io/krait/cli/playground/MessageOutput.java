package io.krait.cli.playground;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes the base protocol's frames apart and hands on each message. */
final class MessageOutput extends OutputStream {
  private static final String LENGTH = "content-length:";

  private final Consumer<String> messages;
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();

  /** How much is missing of the message; -1 within a header. */
  private int missing = -1;

  MessageOutput(Consumer<String> messages) {
    this.messages = messages;
  }

  @Override
  public synchronized void write(int b) throws IOException {
    part.write(b);
    if (missing < 0) {
      String header = b == '\n' ? part.toString(StandardCharsets.US_ASCII) : "";
      if (header.endsWith("\r\n\r\n")) {
        missing = length(header);
        part.reset();
      }
    } else {
      missing--;
    }
    if (missing == 0) {
      messages.accept(part.toString(StandardCharsets.UTF_8));
      part.reset();
      missing = -1;
    }
  }

  private static int length(String header) throws IOException {
    for (String line : header.split("\r\n")) {
      if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        return Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    throw new IOException("no Content-Length in " + header.strip());
  }
}
