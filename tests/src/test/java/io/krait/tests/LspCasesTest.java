package io.krait.tests;

import static io.krait.tests.LspClient.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The features of the language server on texts with a cursor {@code $0}: {@code tests/lsp/*.txt}, a
 * file for each feature, a case after each {@code === name}. A line {@code => text} is one line of
 * the answer; with {@code -Dupdate=true} these are written anew.
 */
class LspCasesTest {
  private static final Path FOLDER = Path.of("lsp");
  @TempDir static Path workspace;

  record Case(String feature, String name, String text, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> cases() throws IOException, InterruptedException {
    Files.writeString(
        workspace.resolve("shop.py"),
        "\"\"\"A shop.\"\"\"\nRATE = 0.2\n\n\nclass Item:\n    \"\"\"Something to sell.\"\"\"\n\n"
            + "    def __init__(self, name: str, price: float) -> None:\n"
            + "        self.name = name\n        self.price = price\n\n"
            + "    def total(self, count: int, *, tax: float = RATE) -> float:\n"
            + "        \"\"\"What so many cost.\"\"\"\n"
            + "        return self.price * count * (1.0 + tax)\n\n\n"
            + "def discount(item: Item, percent: int = 10) -> Item:\n"
            + "    return Item(item.name, item.price * (100 - percent) / 100)\n");
    JsonObject options = new JsonObject();
    options.addProperty("inlayHints", true);
    LspClient client = new LspClient(workspace, options);
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        tests.addAll(ofFile(client, file));
      }
    }
    return tests.stream();
  }

  private static List<DynamicTest> ofFile(LspClient client, Path file)
      throws IOException, InterruptedException {
    List<Case> cases = read(file);
    if (Boolean.getBoolean("update")) {
      StringBuilder out = new StringBuilder();
      for (Case c : cases) {
        out.append("=== ").append(c.name()).append('\n').append(c.text());
        for (String line : run(client, c)) {
          out.append("=> ").append(line).append('\n');
        }
      }
      Files.writeString(file, out);
    }
    return cases.stream()
        .map(c ->
            DynamicTest.dynamicTest(
                c.feature() + ": " + c.name(),
                () -> assertThat(run(client, c)).isEqualTo(c.expected())))
        .toList();
  }

  private static List<Case> read(Path file) throws IOException {
    String feature = file.getFileName().toString().replace(".txt", "");
    List<Case> cases = new ArrayList<>();
    for (String part : Files.readString(file).split("(?m)^=== ")) {
      if (!part.isBlank()) {
        String name = part.substring(0, part.indexOf('\n'));
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String line : part.substring(part.indexOf('\n') + 1).split("\n", -1)) {
          if (line.startsWith("=> ")) {
            expected.add(line.substring(3));
          } else if (expected.isEmpty()) {
            text.append(line).append('\n');
          }
        }
        String trimmed = text.toString().stripTrailing() + "\n";
        cases.add(new Case(feature, name, trimmed, expected));
      }
    }
    return cases;
  }

  private static List<String> run(LspClient client, Case c) throws InterruptedException {
    String uri = workspace.resolve("main.py").toUri().toString();
    int cursor = Math.max(0, c.text().indexOf("$0"));
    String text = c.text().replace("$0", "");
    client.open(uri, text);
    if (c.feature().startsWith("slow")) {
      client.await(uri, c.name().substring(0, c.name().indexOf(' ')));
    }
    int line = (int) text.substring(0, cursor).chars().filter(ch -> ch == '\n').count();
    int column = cursor - (text.lastIndexOf('\n', cursor - 1) + 1);
    return ask(client, c, uri, new Position(line, column), text);
  }

  private static List<String> ask(LspClient client, Case c, String uri, Position at, String text)
      throws InterruptedException {
    TextDocumentService server = client.server.getTextDocumentService();
    TextDocumentIdentifier file = new TextDocumentIdentifier(uri);
    return switch (c.feature()) {
      case "hover", "slow_hover" -> {
        Hover hover = answer(server.hover(new HoverParams(file, at)));
        yield hover == null
            ? List.of("nothing")
            : hover.getContents().getRight().getValue().lines().filter(l -> !l.isBlank()).toList();
      }
      case "definition" -> places(answer(server.definition(new DefinitionParams(file, at))));
      case "declaration" -> places(answer(server.declaration(new DeclarationParams(file, at))));
      case "type_definition" ->
          places(answer(server.typeDefinition(new TypeDefinitionParams(file, at))));
      case "implementation" ->
          places(answer(server.implementation(new ImplementationParams(file, at))));
      case "references" -> {
        var found =
            answer(server.references(new ReferenceParams(file, at, new ReferenceContext(true))));
        yield found.stream().map(LspCasesTest::place).sorted().toList();
      }
      case "highlight" ->
          answer(server.documentHighlight(new DocumentHighlightParams(file, at))).stream()
              .map(h -> h.getKind() + " " + range(h.getRange()))
              .toList();
      case "completion" -> {
        var items = answer(server.completion(new CompletionParams(file, at))).getRight().getItems();
        yield List.of(
            String.join(
                " ",
                items.stream()
                    .filter(i -> i.getKind() != CompletionItemKind.Keyword)
                    .filter(i -> !"4".equals(i.getSortText().substring(0, 1)))
                    .map(CompletionItem::getLabel)
                    .limit(25)
                    .toList()));
      }
      case "signature" -> {
        SignatureHelp help = answer(server.signatureHelp(new SignatureHelpParams(file, at)));
        yield help == null
            ? List.of("nothing")
            : List.of(
                help.getSignatures().get(help.getActiveSignature()).getLabel()
                    + " @"
                    + help.getActiveParameter());
      }
      case "symbols" ->
          answer(server.documentSymbol(new DocumentSymbolParams(file))).stream()
              .flatMap(s -> symbol(s.getRight(), ""))
              .toList();
      case "rename" -> {
        WorkspaceEdit edit = answer(server.rename(new RenameParams(file, at, "renamed")));
        yield edit.getChanges().entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(t -> name(e.getKey()) + range(t.getRange())))
            .sorted()
            .toList();
      }
      case "folding" ->
          answer(server.foldingRange(new FoldingRangeRequestParams(file))).stream()
              .map(f ->
                  f.getStartLine()
                      + "-"
                      + f.getEndLine()
                      + (f.getKind() == null ? "" : " " + f.getKind()))
              .toList();
      case "selection" -> {
        List<String> texts = new ArrayList<>();
        var found = answer(server.selectionRange(new SelectionRangeParams(file, List.of(at))));
        for (SelectionRange r = found.get(0); r != null; r = r.getParent()) {
          texts.add(range(r.getRange()));
        }
        yield texts;
      }
      case "inlay" ->
          answer(server.inlayHint(new InlayHintParams(file, whole(text)))).stream()
              .map(h ->
                  h.getPosition().getLine()
                      + ":"
                      + h.getPosition().getCharacter()
                      + h.getLabel().getLeft())
              .toList();
      case "slow_action", "action" -> {
        var context = new CodeActionContext(List.of());
        var found =
            answer(server.codeAction(new CodeActionParams(file, new Range(at, at), context)));
        yield found.stream()
            .map(Either::getRight)
            .map(a -> a.getTitle() + " " + edits(a.getEdit()))
            .toList();
      }
      case "slow_lens" ->
          answer(server.codeLens(new CodeLensParams(file))).stream()
              .map(l -> l.getRange().getStart().getLine() + " " + l.getCommand().getTitle())
              .toList();
      case "slow_diagnostics" ->
          client.published.get(uri).getDiagnostics().stream()
              .flatMap(d -> Stream.concat(Stream.of(cause(d)), related(d)))
              .toList();
      case "diagnostics" ->
          client.await(uri, "").stream()
              .filter(d -> d.getSeverity() == DiagnosticSeverity.Error)
              .map(d ->
                  range(d.getRange())
                      + " "
                      + d.getCode().getLeft()
                      + ": "
                      + d.getMessage().getLeft())
              .toList();
      case "tokens", "slow_tokens" ->
          tokens(text, answer(server.semanticTokensFull(new SemanticTokensParams(file))));
      case "calls" -> calls(client, file, at);
      case "types" -> types(client, file, at);
      case "links" ->
          answer(server.documentLink(new DocumentLinkParams(file))).stream()
              .map(DocumentLink::getTarget)
              .toList();
      default -> throw new IllegalStateException("no feature " + c.feature());
    };
  }

  private static List<String> calls(LspClient client, TextDocumentIdentifier file, Position at) {
    TextDocumentService server = client.server.getTextDocumentService();
    List<String> found = new ArrayList<>();
    for (var item : answer(server.prepareCallHierarchy(new CallHierarchyPrepareParams(file, at)))) {
      answer(server.callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(item)))
          .forEach(i ->
              found.add(
                  "from "
                      + name(i.getFrom().getUri())
                      + i.getFrom().getName().replaceAll(".*/", "")));
      answer(server.callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(item)))
          .forEach(o -> found.add("to " + name(o.getTo().getUri()) + o.getTo().getName()));
    }
    return found;
  }

  private static List<String> types(LspClient client, TextDocumentIdentifier file, Position at) {
    TextDocumentService server = client.server.getTextDocumentService();
    List<String> found = new ArrayList<>();
    for (var item : answer(server.prepareTypeHierarchy(new TypeHierarchyPrepareParams(file, at)))) {
      answer(server.typeHierarchySupertypes(new TypeHierarchySupertypesParams(item)))
          .forEach(i -> found.add("above " + i.getName()));
      answer(server.typeHierarchySubtypes(new TypeHierarchySubtypesParams(item)))
          .forEach(i -> found.add("below " + i.getName()));
    }
    return found;
  }

  private static List<String> tokens(String text, SemanticTokens tokens) {
    String[] lines = text.split("\n", -1);
    String[] kinds = {
      "variable",
      "parameter",
      "function",
      "method",
      "class",
      "property",
      "namespace",
      "typeParameter",
      "decorator",
      "operator"
    };
    List<Integer> data = tokens.getData();
    List<String> found = new ArrayList<>();
    int line = 0;
    int column = 0;
    for (int i = 0; i < data.size(); i += 5) {
      column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
      line += data.get(i);
      String word = lines[line].substring(column, column + data.get(i + 2));
      int modifiers = data.get(i + 4);
      found.add(
          word
              + ":"
              + kinds[data.get(i + 3)]
              + ((modifiers & 4) != 0 ? " dynamic" : "")
              + ((modifiers & 8) != 0 ? " boxed" : ""));
    }
    return found;
  }

  private static Range whole(String text) {
    return new Range(new Position(0, 0), new Position(text.split("\n", -1).length, 0));
  }

  private static Stream<String> symbol(DocumentSymbol s, String indent) {
    Stream<String> below =
        s.getChildren() == null
            ? Stream.of()
            : s.getChildren().stream().flatMap(c -> symbol(c, indent + ". "));
    return Stream.concat(Stream.of(indent + s.getKind() + " " + s.getName()), below);
  }

  private static String edits(WorkspaceEdit edit) {
    return edit.getChanges().values().stream()
        .flatMap(List::stream)
        .map(e -> range(e.getRange()) + "'" + e.getNewText().replace("\n", "\\n") + "'")
        .toList()
        .toString();
  }

  private static List<String> places(
      Either<List<? extends Location>, List<? extends LocationLink>> found) {
    List<String> places = found.getLeft().stream().map(LspCasesTest::place).sorted().toList();
    return places.isEmpty() ? List.of("nothing") : places;
  }

  private static String place(Location l) {
    return name(l.getUri()) + range(l.getRange());
  }

  private static String name(String uri) {
    return uri.endsWith("main.py") ? "" : uri.substring(uri.lastIndexOf('/') + 1) + " ";
  }

  private static String cause(Diagnostic d) {
    return d.getSeverity() + " " + range(d.getRange()) + " " + d.getCode().getLeft();
  }

  private static Stream<String> related(Diagnostic d) {
    return Stream.ofNullable(d.getRelatedInformation())
        .flatMap(List::stream)
        .map(r -> "  " + range(r.getLocation().getRange()) + " " + r.getMessage());
  }

  private static String range(Range r) {
    return r.getStart().getLine()
        + ":"
        + r.getStart().getCharacter()
        + "-"
        + r.getEnd().getLine()
        + ":"
        + r.getEnd().getCharacter();
  }
}
