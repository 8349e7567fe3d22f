package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a session keeps does not grow with its edits: typing in one function after the other, with
 * the syntax errors that this makes, and requests in between. {@code -Dlsp.edits=10000} for a long
 * session.
 */
class LspMemoryTest {
  private static final String[] TYPED = {"v", "a", "l", " ", "=", " ", "f", "(", "3", ")"};
  private static final int FUNCTIONS = 40;

  @TempDir Path workspace;

  @Test
  void heapIsFlat() throws Exception {
    int edits = Integer.getInteger("lsp.edits", 400);
    Random random = new Random(7);
    try (LspClient client = new LspClient(workspace, null)) {
      String uri = workspace.resolve("long.py").toUri().toString();
      client.open(uri, text());
      client.await(uri, "");
      long early = 0;
      for (int done = 0; done < edits; done += 2 * TYPED.length) {
        type(client, uri, 4 * random.nextInt(FUNCTIONS) + 2, random);
        if (early == 0 && done >= edits / 3) {
          early = used();
        }
      }
      client.await(uri, "");
      long late = used();
      System.out.println(edits + " edits: " + early / 1024 + " KiB, then " + late / 1024 + " KiB");
      assertThat(client.log).as("faults").noneMatch(line -> line.startsWith("a fault of Krait"));
      assertThat(late).isLessThan(early + early / 10 + (1 << 20));
    }
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < FUNCTIONS; i++) {
      String before = i == 0 ? "" : "f" + (i - 1) + "(b) + ";
      text.append("def f").append(i).append("(b: int) -> int:\n    a = b\n    \n");
      text.append("    return ").append(before).append("a\n");
    }
    return text.toString();
  }

  /** Types a line and takes it away again, letter by letter. */
  private static void type(LspClient client, String uri, int line, Random random) throws Exception {
    int column = 4;
    for (String letter : TYPED) {
      Position at = new Position(line, column++);
      client.edit(uri, new Range(at, at), letter);
      ask(client, uri, at, random);
    }
    while (column > 4) {
      column--;
      client.edit(uri, new Range(new Position(line, column), new Position(line, column + 1)), "");
    }
    client.await(uri, "");
  }

  private static void ask(LspClient client, String uri, Position at, Random random)
      throws Exception {
    TextDocumentService server = client.server.getTextDocumentService();
    TextDocumentIdentifier file = new TextDocumentIdentifier(uri);
    var answer =
        switch (random.nextInt(6)) {
          case 0 -> server.hover(new HoverParams(file, new Position(at.getLine() - 1, 4)));
          case 1 -> server.completion(new CompletionParams(file, at));
          case 2 -> server.semanticTokensFull(new SemanticTokensParams(file));
          case 3 -> server.foldingRange(new FoldingRangeRequestParams(file));
          default -> null;
        };
    if (answer != null) {
      try {
        answer.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        assertThat(String.valueOf(e)).doesNotContain("InternalError");
      }
    }
  }

  private static long used() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
