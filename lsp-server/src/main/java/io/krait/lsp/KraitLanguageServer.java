package io.krait.lsp;

import io.krait.typeinfer.session.Libraries;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The server as the protocol sees it: it begins, it ends, and it has services. */
public final class KraitLanguageServer implements LanguageServer, LanguageClientAware {
  private final ServerLog log = new ServerLog();
  private final Workspace workspace;
  private final SpotStore spots = new SpotStore();
  private final Requests requests;
  private final Publisher publisher;
  private final DocumentRequests documents;
  private final WorkspaceRequests workspaces;
  private final Runnable exit;
  private @Nullable LanguageClient client;
  private boolean watchesFiles;

  /** A server that finds the project's own modules and the builtin ones only. */
  public KraitLanguageServer(Runnable exit) {
    this(exit, FolderSources.LIBRARIES);
  }

  /**
   * A server for one client.
   *
   * @param exit runs when the client says that it is over
   * @param libraries where modules are found
   */
  public KraitLanguageServer(Runnable exit, Libraries libraries) {
    this.exit = exit;
    this.workspace = new Workspace(libraries);
    this.requests = new Requests(workspace, log);
    this.publisher = new Publisher(workspace, spots, log);
    this.documents = new DocumentRequests(workspace, requests, publisher, spots);
    this.workspaces = new WorkspaceRequests(workspace, requests, publisher, spots);
  }

  @Override
  public void connect(LanguageClient connected) {
    client = connected;
    log.connect(connected);
    publisher.connect(connected);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    workspace.settings(workspace.settings().with(params.getInitializationOptions()));
    if (params.getWorkspaceFolders() != null) {
      for (WorkspaceFolder folder : params.getWorkspaceFolders()) {
        workspace.addFolder(folder.getUri());
      }
    } else {
      addRoot(params);
    }
    ClientCapabilities capabilities = params.getCapabilities();
    configure(capabilities);
    InitializeResult result =
        new InitializeResult(Capabilities.of(workspace.settings(), capabilities));
    result.setServerInfo(new ServerInfo("krait"));
    return CompletableFuture.completedFuture(result);
  }

  @SuppressWarnings("deprecation") // older clients name their one root this way
  private void addRoot(InitializeParams params) {
    if (params.getRootUri() != null) {
      workspace.addFolder(params.getRootUri());
    }
  }

  private void configure(@Nullable ClientCapabilities capabilities) {
    var wide = capabilities == null ? null : capabilities.getWorkspace();
    boolean diagnostics = wide != null && wide.getDiagnostics() != null;
    boolean lenses = wide != null && wide.getCodeLens() != null && wide.getSemanticTokens() != null;
    watchesFiles =
        wide != null
            && wide.getDidChangeWatchedFiles() != null
            && Boolean.TRUE.equals(wide.getDidChangeWatchedFiles().getDynamicRegistration());
    publisher.configure(Capabilities.pulls(capabilities), diagnostics, lenses);
  }

  @Override
  public void initialized(InitializedParams params) {
    if (watchesFiles && client != null) {
      List<FileSystemWatcher> watchers =
          List.of(new FileSystemWatcher(Either.forLeft("**/*.{py,pyi}")));
      Registration registration =
          new Registration(
              "krait-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers));
      CompletableFuture<Void> unused =
          client.registerCapability(new RegistrationParams(List.of(registration)));
    }
    log.info(
        "krait is ready; folders: "
            + workspace.folders()
            + ", features: "
            + workspace.settings().features());
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    publisher.close();
    requests.close();
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    exit.run();
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // The log says what matters at any level.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspaces;
  }
}
