package io.krait.cli;

import io.krait.cli.check.EditorLibraries;
import io.krait.lsp.ServerMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/**
 * An editor that opens a file, edits it, asks for a hover, and ends: what the server does at first,
 * for the JVM that records a start-up archive.
 */
final class TrainingEditor {
  private static final long PATIENCE_MILLIS = 60_000;
  private static final String HOVERED = ",\"position\":{\"line\":5,\"character\":7}";

  /** Messages, each sent once the server has written what it waits for. */
  private final ArrayDeque<Step> steps = new ArrayDeque<>();

  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private byte[] current = {};
  private int at;

  private record Step(String after, String message) {}

  private TrainingEditor(String text) {
    String uri = "file:///training/train.py";
    String json = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    add("", request(1, "initialize", "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}"));
    add("\"id\":1", notification("initialized", "{}"));
    add(
        "",
        notification(
            "textDocument/didOpen",
            document(
                uri, ",\"languageId\":\"python\",\"version\":1,\"text\":\"" + json + "\"", "")));
    add(
        "publishDiagnostics",
        notification(
            "textDocument/didChange",
            document(
                uri,
                ",\"version\":2",
                ",\"contentChanges\":[{\"text\":\"" + json + "\\nwrong: int = ''\"}]")));
    add("\"version\":2", request(2, "textDocument/hover", document(uri, "", HOVERED)));
    add("\"id\":2", request(3, "textDocument/semanticTokens/full", document(uri, "", "")));
    add("\"id\":3", request(4, "shutdown", "null"));
    add("\"id\":4", notification("exit", "null"));
  }

  /** Serves such an editor. Gives 0 if all was answered. */
  static int run(String text) {
    TrainingEditor editor = new TrainingEditor(text);
    return ServerMain.serve(editor.new Requests(), editor.new Answers(), new EditorLibraries());
  }

  private static String document(String uri, String more, String beside) {
    return "{\"textDocument\":{\"uri\":\"" + uri + "\"" + more + "}" + beside + "}";
  }

  private static String request(int id, String method, String params) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + "," + call(method, params);
  }

  private static String notification(String method, String params) {
    return "{\"jsonrpc\":\"2.0\"," + call(method, params);
  }

  private static String call(String method, String params) {
    return "\"method\":\"" + method + "\",\"params\":" + params + "}";
  }

  private void add(String after, String message) {
    steps.add(new Step(after, message));
  }

  private synchronized boolean next() throws IOException {
    Step step = steps.poll();
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (step != null && !answers.toString(StandardCharsets.UTF_8).contains(step.after())) {
      if (System.currentTimeMillis() > until) {
        return false;
      }
      try {
        wait(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    if (step == null) {
      return false;
    }
    byte[] body = step.message().getBytes(StandardCharsets.UTF_8);
    String head = "Content-Length: " + body.length + "\r\n\r\n";
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(head.getBytes(StandardCharsets.US_ASCII));
    whole.write(body);
    current = whole.toByteArray();
    at = 0;
    return true;
  }

  private synchronized void written(byte[] bytes, int offset, int length) {
    answers.write(bytes, offset, length);
    notifyAll();
  }

  /** What the server reads. */
  private final class Requests extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (at == current.length && !next()) {
        return -1;
      }
      int count = Math.min(length, current.length - at);
      System.arraycopy(current, at, bytes, offset, count);
      at += count;
      return count;
    }
  }

  /** What the server writes. */
  private final class Answers extends OutputStream {
    @Override
    public void write(int b) {
      written(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      written(bytes, offset, length);
    }
  }
}
