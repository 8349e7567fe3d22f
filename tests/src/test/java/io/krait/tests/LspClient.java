package io.krait.tests;

import io.krait.lsp.KraitLanguageServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor in the same process: opens and edits texts, and keeps what the server tells. */
final class LspClient implements LanguageClient, AutoCloseable {
  final KraitLanguageServer server;
  final List<String> log = new CopyOnWriteArrayList<>();
  final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();
  final InitializeResult initialized;
  private final Map<String, Integer> versions = new ConcurrentHashMap<>();

  LspClient(Path folder, Object options) {
    this(folder, options, new KraitLanguageServer(() -> {}));
  }

  LspClient(Path folder, Object options, KraitLanguageServer server) {
    this.server = server;
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(
        new ArrayList<>(List.of(new WorkspaceFolder(folder.toUri().toString(), "test"))));
    params.setInitializationOptions(options);
    server.connect(this);
    initialized = answer(server.initialize(params));
  }

  static <T> T answer(CompletableFuture<T> future) {
    try {
      return future.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  void open(String uri, String text) {
    // A version of its own for each opening, so that none is taken for another's.
    int version = versions.merge(uri, 1, Integer::sum);
    TextDocumentItem item = new TextDocumentItem(uri, "python", version, text);
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
  }

  /** Replaces a range; the whole text if it is null. */
  void edit(String uri, Range range, String text) {
    int version = versions.merge(uri, 1, Integer::sum);
    TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(text);
    change.setRange(range);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  int version(String uri) {
    return versions.get(uri);
  }

  /** What is published of the newest version, when some of it has a code. */
  List<Diagnostic> await(String uri, String code) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      PublishDiagnosticsParams params = published.get(uri);
      if (params != null
          && params.getVersion() == version(uri)
          && (code.isEmpty()
              || params.getDiagnostics().stream()
                  .anyMatch(d -> d.getCode() != null && code.equals(d.getCode().getLeft())))) {
        return params.getDiagnostics();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no " + code + " of " + uri + " in time: " + published.get(uri) + log);
  }

  @Override
  public void close() {
    answer(server.shutdown());
    server.exit();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.put(diagnostics.getUri(), diagnostics);
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message.getMessage());
  }

  @Override
  public void showMessage(MessageParams message) {
    log.add(message.getMessage());
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(new MessageActionItem());
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }
}
