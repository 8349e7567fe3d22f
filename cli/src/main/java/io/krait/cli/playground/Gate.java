package io.krait.cli.playground;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who asks for this machine by its address and, where something is done, knows the key. The
 * first keeps out pages of other sites that have a name resolve to the loopback address, the second
 * any other page, and other users of the machine.
 */
final class Gate {
  private final String key;

  Gate(String key) {
    this.key = key;
  }

  /** For the page's files, which tell nothing. */
  Filter forFiles() {
    return new Check(null);
  }

  /** For what reads or runs a program. */
  Filter forRequests() {
    return new Check(key);
  }

  /** Answers 403 instead of the handler. */
  private static final class Check extends Filter {
    private final @Nullable String key;

    private Check(@Nullable String key) {
      this.key = key;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
      if (asksLoopback(exchange) && (key == null || knows(exchange, key))) {
        chain.doFilter(exchange);
      } else {
        Answers.text(exchange, 403, "This is for the page that `krait playground` has named.\n");
      }
    }

    @Override
    public String description() {
      return key == null ? "asks for this machine" : "knows the key";
    }
  }

  private static boolean asksLoopback(HttpExchange exchange) {
    int port = exchange.getLocalAddress().getPort();
    String host = exchange.getRequestHeaders().getFirst("Host");
    return ("127.0.0.1:" + port).equals(host) || ("localhost:" + port).equals(host);
  }

  private static boolean knows(HttpExchange exchange, String key) {
    String given = Answers.parameter(exchange, "key");
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }
}
