package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random requests between random edits of text that is mostly broken. Seeded; {@code
 * -Dlsp.fuzz=100000} asks more than the few that run with every build.
 */
class LspFuzzTest {
  private static final String START =
      """
      import os
      from dataclasses import dataclass

      @dataclass
      class Point:
          x: int
          y: float = 0.5

          def norm(self) -> float:
              return (self.x ** 2 + self.y ** 2) ** 0.5

      def total(points: list[Point], *rest, key=None, **more):
          result = 0
          for p in points:
              result += p.norm() if p.x else len(rest)
          match rest:
              case [first, *others] if others:
                  return first
              case {"a": a, **b}:
                  return b
          return [lambda q: q + result for _ in more]

      try:
          print(total([Point(1)], f"{os.getcwd()!r:>{10}}"))
      except (ValueError, KeyError) as e:
          raise SystemExit from e
      """;
  private static final String[] PIECES = {
    "",
    "\n",
    " ",
    "(",
    ")",
    "[",
    "]",
    ":",
    ".",
    ",",
    "=",
    "x",
    "self",
    "def f(a):\n    return a\n",
    "class ",
    "lambda: ",
    "'",
    "\"\"\"",
    "f\"{",
    "#",
    "\t",
    "    ",
    "import os\n",
    "yield ",
    "async ",
    "await ",
    "*",
    "**",
    "@",
    "->",
    "\\",
    "0x",
    "1e",
    "é",
    "\uD83D\uDE00",
    "\u0000",
    "nonlocal x\n",
    "global p\n",
    "match x:\n    case ",
    "for i in ",
    "while True:\n",
    "else:",
    "del x\n",
    "x := 1"
  };

  @TempDir Path workspace;

  @Test
  void neitherCrashesNorAnswersForAnOlderText() throws Exception {
    int count = Integer.getInteger("lsp.fuzz", 1500);
    Random random = new Random(Long.getLong("lsp.seed", 20L));
    try (LspClient client = new LspClient(workspace, null)) {
      String uri = workspace.resolve("fuzz.py").toUri().toString();
      StringBuilder text = new StringBuilder(START);
      client.open(uri, START);
      List<CompletableFuture<?>> pending = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if (random.nextInt(3) == 0) {
          edit(client, uri, text, random);
        }
        pending.add(
            random.nextInt(20) == 0 ? askOutline(client, uri, i) : ask(client, uri, text, random));
        if (random.nextInt(8) == 0) {
          pending.get(random.nextInt(pending.size())).cancel(true);
        }
        if (pending.size() > 20) {
          settle(pending);
        }
        if (text.length() > 3000) {
          text.setLength(0);
          text.append(START);
          client.edit(uri, null, START);
        }
      }
      settle(pending);
      assertThat(client.log).as("faults").noneMatch(line -> line.startsWith("a fault of Krait"));
      client.edit(uri, null, "x: int = 'a' +\n");
      assertThat(client.await(uri, "syntax-error")).isNotEmpty();
    }
  }

  /** An outline, if one is given, has the marker that the text had for a moment, and no other. */
  private static CompletableFuture<?> askOutline(LspClient client, String uri, int number) {
    TextDocumentIdentifier file = new TextDocumentIdentifier(uri);
    Position start = new Position(0, 0);
    String marker = "version_" + number;
    client.edit(uri, new Range(start, start), marker + " = 1\n");
    CompletableFuture<?> answer =
        client
            .server
            .getTextDocumentService()
            .documentSymbol(new DocumentSymbolParams(file))
            .thenAccept(symbols ->
                assertThat(symbols)
                    .filteredOn(symbol -> symbol.getRight().getName().startsWith("version_"))
                    .singleElement()
                    .matches(symbol -> symbol.getRight().getName().equals(marker)));
    if (number % 2 == 0) {
      answer.join(); // the text stays until then: this one is answered
    }
    client.edit(uri, new Range(start, new Position(1, 0)), "");
    return answer;
  }

  private static void edit(LspClient client, String uri, StringBuilder text, Random random) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + (random.nextInt(4) == 0 ? random.nextInt(30) : 0));
    String piece = PIECES[random.nextInt(PIECES.length)];
    Range range = new Range(position(text, start), position(text, end));
    text.replace(start, end, piece);
    client.edit(uri, range, piece);
  }

  private static Position position(CharSequence text, int offset) {
    int line = 0;
    int begin = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        begin = i + 1;
      }
    }
    return new Position(line, offset - begin);
  }

  private static CompletableFuture<?> ask(
      LspClient client, String uri, StringBuilder text, Random random) {
    TextDocumentService server = client.server.getTextDocumentService();
    TextDocumentIdentifier file = new TextDocumentIdentifier(uri);
    Position at = position(text, random.nextInt(text.length() + 1));
    Range range = new Range(at, new Position(at.getLine() + random.nextInt(9), 3));
    return switch (random.nextInt(22)) {
      case 0 -> server.hover(new HoverParams(file, at));
      case 1 -> server.completion(new CompletionParams(file, at));
      case 2 -> server.signatureHelp(new SignatureHelpParams(file, at));
      case 3 -> server.definition(new DefinitionParams(file, at));
      case 4 -> server.declaration(new DeclarationParams(file, at));
      case 5 -> server.typeDefinition(new TypeDefinitionParams(file, at));
      case 6 -> server.implementation(new ImplementationParams(file, at));
      case 7 -> server.references(new ReferenceParams(file, at, new ReferenceContext(true)));
      case 8 -> server.documentHighlight(new DocumentHighlightParams(file, at));
      case 9 -> server.documentSymbol(new DocumentSymbolParams(file));
      case 10 -> server.prepareRename(new PrepareRenameParams(file, at));
      case 11 -> server.foldingRange(new FoldingRangeRequestParams(file));
      case 12 -> server.selectionRange(new SelectionRangeParams(file, List.of(at)));
      case 13 -> server.inlayHint(new InlayHintParams(file, range));
      case 14 -> server.semanticTokensFull(new SemanticTokensParams(file));
      case 15 -> server.semanticTokensRange(new SemanticTokensRangeParams(file, range));
      case 16 -> server.codeLens(new CodeLensParams(file));
      case 17 ->
          server.codeAction(new CodeActionParams(file, range, new CodeActionContext(List.of())));
      case 18 -> server.documentLink(new DocumentLinkParams(file));
      case 19 -> server.prepareCallHierarchy(new CallHierarchyPrepareParams(file, at));
      case 20 -> server.prepareTypeHierarchy(new TypeHierarchyPrepareParams(file, at));
      default -> server.diagnostic(new DocumentDiagnosticParams(file));
    };
  }

  /** Each ends: with an answer, cancelled, or told that the text has changed. */
  private static void settle(List<CompletableFuture<?>> pending) throws Exception {
    for (CompletableFuture<?> each : pending) {
      try {
        each.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException | java.util.concurrent.CancellationException e) {
        assertThat(String.valueOf(e)).doesNotContain("InternalError");
      }
    }
    pending.clear();
  }
}
