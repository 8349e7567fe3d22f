package io.krait.cli.playground;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the page, the editor's sessions and runs of programs on the loopback interface. Whoever
 * knows the key can run code as this user, so the key is made anew at each start and stands in the
 * address alone.
 */
public final class Playground implements AutoCloseable {
  private final Path folder;
  private final String key;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final EditorSessions sessions;
  private final ProgramRuns runs;

  private Playground(Path folder, int port, Duration limit) throws IOException {
    this.folder = folder;
    this.key = newKey();
    this.sessions = new EditorSessions(folder);
    this.runs = new ProgramRuns(folder, limit);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    Gate gate = new Gate(key);
    server.createContext("/", new PageFiles()).getFilters().add(gate.forFiles());
    server.createContext("/api/events", sessions::events).getFilters().add(gate.forRequests());
    server.createContext("/api/message", sessions::message).getFilters().add(gate.forRequests());
    server.createContext("/api/run", runs).getFilters().add(gate.forRequests());
    server.setExecutor(threads);
  }

  /**
   * Starts serving.
   *
   * @param port 0 for any free one
   * @param limit how long a program may run
   * @throws IOException if the port is taken
   */
  public static Playground start(int port, Duration limit) throws IOException {
    Path folder = Files.createTempDirectory("krait-playground").toRealPath();
    Playground playground = new Playground(folder, port, limit);
    playground.server.start();
    return playground;
  }

  private static String newKey() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What to open in a browser. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/?key=" + key);
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    sessions.close();
    runs.close();
    threads.shutdownNow();
    Folders.delete(folder);
  }
}
