package io.krait.lsp;

import io.krait.typeinfer.session.Libraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Starts the server on standard input and output, or on a socket of this machine. */
public final class ServerMain {
  private ServerMain() {}

  /** Serves the client that started this process, until it says exit or goes away. */
  public static int stdio(Libraries libraries) {
    InputStream in = System.in;
    PrintStream out = System.out;
    System.setOut(System.err); // a stray line would break the protocol
    return serve(in, out, libraries);
  }

  /** Serves one client after the other on a port of the loopback interface. */
  public static int socket(int port, Libraries libraries) throws IOException {
    try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      System.err.println("krait lsp: listening on port " + server.getLocalPort());
      while (true) {
        try (Socket socket = server.accept()) {
          serve(socket.getInputStream(), socket.getOutputStream(), libraries);
        }
      }
    }
  }

  /** Serves one client. Gives 0 after an orderly end, 1 if the client just went away. */
  public static int serve(InputStream in, OutputStream out, Libraries libraries) {
    AtomicBoolean orderly = new AtomicBoolean();
    Thread reader = Thread.currentThread();
    KraitLanguageServer server =
        new KraitLanguageServer(
            () -> {
              orderly.set(true);
              reader.interrupt();
            },
            libraries);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    try {
      launcher.startListening().get();
    } catch (InterruptedException | CancellationException e) {
      return orderly.get() ? 0 : 1;
    } catch (ExecutionException e) {
      System.err.println("krait lsp: the connection broke: " + e.getCause());
      return 1;
    }
    return orderly.get() ? 0 : 1;
  }
}
