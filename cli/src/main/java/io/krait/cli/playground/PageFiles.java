package io.krait.cli.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page, its scripts, the editor component's modules, and programs to begin with. */
final class PageFiles implements HttpHandler {
  /** No part begins with a point. */
  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*)+");

  private static final String MODULES = "/modules/";

  /** Where the jars of npm packages have them, and therefore ours. */
  private static final String WEB_JARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "py", "text/plain; charset=utf-8");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.equals("/") ? "/index.html" : path;
    byte[] content = content(name);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (content == null || type == null) {
      Answers.text(exchange, 404, "There is no " + path + "\n");
    } else {
      Answers.bytes(exchange, 200, type, content);
    }
  }

  static byte @Nullable [] content(String name) throws IOException {
    if (!PLAIN.matcher(name).matches()) {
      return null;
    }
    String resource =
        name.startsWith(MODULES) ? WEB_JARS + name.substring(MODULES.length()) : "page" + name;
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
