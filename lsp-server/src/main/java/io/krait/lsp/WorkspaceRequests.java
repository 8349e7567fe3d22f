package io.krait.lsp;

import io.krait.lsp.feature.Diagnostics;
import io.krait.lsp.feature.Symbols;
import io.krait.lsp.text.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.NullUnmarked;

/** Settings, folders, files on disk, commands, and questions about the whole project. */
@NullUnmarked // The protocol's interface has no nullness of its own.
final class WorkspaceRequests implements WorkspaceService {
  private final Workspace workspace;
  private final Requests requests;
  private final Publisher publisher;
  private final SpotStore spots;
  private final Commands commands;

  WorkspaceRequests(Workspace workspace, Requests requests, Publisher publisher, SpotStore spots) {
    this.workspace = workspace;
    this.requests = requests;
    this.publisher = publisher;
    this.spots = spots;
    this.commands = new Commands(workspace, publisher);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    workspace.settings(workspace.settings().with(params.getSettings()));
    publisher.changed(null);
    publisher.refresh();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    params.getChanges().forEach(change -> workspace.changedOnDisk(change.getUri()));
    publisher.changed(null);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getRemoved().forEach(f -> workspace.removeFolder(f.getUri()));
    params.getEvent().getAdded().forEach(f -> workspace.addFolder(f.getUri()));
    publisher.changed(null);
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return requests.run(
        params.getCommand(), params, (snapshot, stop) -> commands.execute(params, snapshot));
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return requests.run(
        "workspace/symbol",
        params,
        (snapshot, stop) ->
            Either.forRight(Symbols.find(workspace, snapshot, params.getQuery(), stop)));
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    return requests.run(
        "workspace/diagnostic",
        params,
        (snapshot, stop) -> {
          List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
          for (String path : workspace.projectFiles()) {
            View view = stop.getAsBoolean() ? null : workspace.view(snapshot, path, stop);
            if (view != null) {
              reports.add(
                  new WorkspaceDocumentDiagnosticReport(
                      new WorkspaceFullDocumentDiagnosticReport(
                          Diagnostics.of(view, spots), Places.uri(path), workspace.version(path))));
            }
          }
          return new WorkspaceDiagnosticReport(reports);
        });
  }
}
