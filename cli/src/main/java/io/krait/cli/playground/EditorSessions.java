package io.krait.cli.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The editors that are open, each a client of a language server of its own. The server's messages
 * are events of one long answer; the client posts its own.
 */
final class EditorSessions implements AutoCloseable {
  private static final int MOST = 8;

  private final Path folder;
  private final Map<String, EditorSession> open = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  EditorSessions(Path folder) {
    this.folder = folder;
  }

  /** Begins a session, which lasts until the client goes away. */
  void events(HttpExchange exchange) throws IOException {
    if (open.size() >= MOST) {
      Answers.text(exchange, 503, "There are " + MOST + " editors open already.\n");
      return;
    }
    String id = Integer.toString(last.incrementAndGet());
    Answers.stream(exchange, "text/event-stream");
    try (EditorSession session = new EditorSession(id)) {
      open.put(id, session);
      session.tell(exchange.getResponseBody(), folder);
    } finally {
      open.remove(id);
      exchange.close();
    }
  }

  /** Hands a message of the client to its server. */
  void message(HttpExchange exchange) throws IOException {
    String id = Answers.parameter(exchange, "session");
    EditorSession session = id == null ? null : open.get(id);
    if (session == null) {
      Answers.text(exchange, 404, "The session has ended.\n");
      return;
    }
    session.hear(exchange.getRequestBody().readAllBytes());
    Answers.bytes(exchange, 204, "text/plain", new byte[0]);
  }

  @Override
  public void close() {
    open.values().forEach(EditorSession::close);
  }
}
