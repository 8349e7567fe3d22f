package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.cli.playground.Playground;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The playground over HTTP; editors/test/playground.mjs drives its page in a browser. */
class PlaygroundTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static Playground playground;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    playground = Playground.start(0, LIMIT);
  }

  @AfterAll
  static void stop() throws IOException {
    playground.close();
  }

  private static String key() {
    return playground.address().getQuery();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI uri = playground.address().resolve(path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    URI uri = playground.address().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).timeout(LIMIT).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  @Test
  void servesThePageAndAllThatItNames() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    var named = Pattern.compile("\"(/[^\"]+\\.(js|css))\"").matcher(page.body());
    int count = 0;
    while (named.find()) {
      count++;
      assertThat(get(named.group(1)).statusCode()).as(named.group(1)).isEqualTo(200);
    }
    assertThat(count).isGreaterThan(10);
  }

  @Test
  void hasTheProgramsThatItsListNames() throws Exception {
    for (String name : new String[] {"springs", "primes", "hello"}) {
      assertThat(get("/programs/" + name + ".py").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void givesNothingElseAway() throws Exception {
    for (String path : new String[] {"/../Playground.class", "/%2e%2e/Gate.class", "/nothing.js"}) {
      assertThat(get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void runsNothingWithoutTheKey() throws Exception {
    assertThat(post("/api/run", "print(1)").statusCode()).isEqualTo(403);
    assertThat(post("/api/run?key=0", "print(1)").statusCode()).isEqualTo(403);
    assertThat(get("/api/events").statusCode()).isEqualTo(403);
  }

  @Test
  void answersOnlyToItsOwnAddress() throws Exception {
    int port = playground.address().getPort();
    try (var socket = new java.net.Socket("127.0.0.1", port)) {
      String request = "GET /?" + key() + " HTTP/1.1\r\nHost: example.org:" + port + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(reader(socket.getInputStream()).readLine()).contains("403");
    }
  }

  @Test
  void runsPrograms() throws Exception {
    HttpResponse<String> answer =
        post("/api/run?" + key(), "print('café', 2**70)\nraise SystemExit(3)\n");
    assertThat(answer.body())
        .contains("café 1180591620717411303424")
        .contains("\"status\":3")
        .doesNotContain("limit");
  }

  @Test
  void endsAProgramThatPrintsTooMuch() throws Exception {
    String source = "while True:\n    print('x' * 1000)\n";
    assertThat(post("/api/run?" + key(), source).body()).contains("\"limit\":\"output\"");
  }

  @Test
  void endsAProgramThatRunsTooLong() throws Exception {
    try (Playground hasty = Playground.start(0, Duration.ofSeconds(1))) {
      URI uri = hasty.address().resolve("/api/run?" + hasty.address().getQuery());
      HttpRequest request =
          HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString("while True: pass")).build();
      String body = CLIENT.send(request, BodyHandlers.ofString()).body();
      assertThat(body).contains("\"limit\":\"time\"");
    }
  }

  @Test
  void carriesTheLanguageServersMessages() throws Exception {
    URI uri = playground.address().resolve("/api/events?" + key());
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    InputStream answer = CLIENT.send(request, BodyHandlers.ofInputStream()).body();
    try (BufferedReader events = reader(answer)) {
      String begin = line(events, "\"session\"");
      String session = begin.replaceAll(".*\"session\":\"(\\d+)\".*", "$1");
      String path = "/api/message?" + key() + "&session=" + session;
      String message =
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
      assertThat(post(path, message).statusCode()).isEqualTo(204);
      assertThat(line(events, "\"id\":1")).contains("hoverProvider");
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static String line(BufferedReader events, String wanted) throws IOException {
    String line = events.readLine();
    while (line != null && !line.contains(wanted)) {
      line = events.readLine();
    }
    return String.valueOf(line);
  }
}
