package io.krait.cli.playground;

import com.google.gson.JsonObject;
import io.krait.cli.check.EditorLibraries;
import io.krait.lsp.ServerMain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A language server in this process, and the messages to and from it. */
final class EditorSession implements AutoCloseable {
  /** A comment this often finds out that the client has gone. */
  private static final long BEAT_SECONDS = 10;

  private static final String SHUTDOWN =
      "{\"jsonrpc\":\"2.0\",\"id\":\"end\",\"method\":\"shutdown\"}";
  private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

  private final String id;
  private final MessageInput toServer = new MessageInput();
  private final BlockingQueue<String> fromServer = new LinkedBlockingQueue<>();

  EditorSession(String id) {
    this.id = id;
    MessageOutput output = new MessageOutput(fromServer::add);
    Thread.ofPlatform()
        .daemon()
        .name("playground-session-" + id)
        .start(() -> ServerMain.serve(toServer, output, new EditorLibraries()));
  }

  /** A message of the client. */
  void hear(byte[] content) {
    toServer.add(content);
  }

  /** Sends the server's messages, until the session is closed or nobody reads them. */
  void tell(OutputStream out, Path folder) throws IOException {
    JsonObject begin = new JsonObject();
    begin.addProperty("session", id);
    begin.addProperty("folder", folder.toUri().toString());
    send(out, "event: begin\ndata: " + begin + "\n\n");
    try {
      while (!toServer.isClosed()) {
        String message = fromServer.poll(BEAT_SECONDS, TimeUnit.SECONDS);
        // JSON has no line breaks outside of strings, and none unescaped inside.
        send(out, message == null ? ": beat\n\n" : "data: " + message + "\n\n");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the playground ends
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Has the server end as its protocol wants it, so that it lets go of its threads. */
  @Override
  public void close() {
    toServer.add(SHUTDOWN.getBytes(StandardCharsets.UTF_8));
    toServer.add(EXIT.getBytes(StandardCharsets.UTF_8));
    toServer.close();
  }
}
