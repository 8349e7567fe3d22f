package io.krait.lsp;

import io.krait.lsp.feature.SemanticTokenLegend;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InlayHintRegistrationOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.jspecify.annotations.Nullable;

/** What the server offers a client. */
final class Capabilities {
  private Capabilities() {}

  static ServerCapabilities of(Settings settings, @Nullable ClientCapabilities client) {
    ServerCapabilities offered = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    offered.setTextDocumentSync(sync);
    compiler(offered, settings, client);
    if (settings.isComplete()) {
      complete(offered);
    }
    return offered;
  }

  /** What no other server gives. */
  private static void compiler(
      ServerCapabilities offered, Settings settings, @Nullable ClientCapabilities client) {
    offered.setHoverProvider(true);
    CodeActionOptions actions =
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite));
    offered.setCodeActionProvider(actions);
    offered.setCodeLensProvider(new CodeLensOptions(false));
    offered.setInlayHintProvider(new InlayHintRegistrationOptions());
    offered.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.NAMES));
    offered.setSemanticTokensProvider(tokens());
    if (pulls(client)) {
      DiagnosticRegistrationOptions diagnostics =
          new DiagnosticRegistrationOptions(true, settings.workspaceDiagnostics());
      diagnostics.setIdentifier("krait");
      offered.setDiagnosticProvider(diagnostics);
    }
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    offered.setWorkspace(new WorkspaceServerCapabilities(folders));
  }

  static boolean pulls(@Nullable ClientCapabilities client) {
    return client != null
        && client.getTextDocument() != null
        && client.getTextDocument().getDiagnostic() != null;
  }

  private static SemanticTokensWithRegistrationOptions tokens() {
    SemanticTokensServerFull full = new SemanticTokensServerFull(true);
    return new SemanticTokensWithRegistrationOptions(SemanticTokenLegend.legend(), full, true);
  }

  private static void complete(ServerCapabilities offered) {
    offered.setCompletionProvider(new CompletionOptions(true, List.of(".")));
    offered.setSignatureHelpProvider(new SignatureHelpOptions(List.of("(", ","), List.of(")")));
    offered.setDefinitionProvider(true);
    offered.setDeclarationProvider(true);
    offered.setTypeDefinitionProvider(true);
    offered.setImplementationProvider(true);
    offered.setReferencesProvider(true);
    offered.setDocumentHighlightProvider(true);
    offered.setDocumentSymbolProvider(true);
    offered.setWorkspaceSymbolProvider(true);
    offered.setRenameProvider(new RenameOptions(true));
    offered.setCallHierarchyProvider(true);
    offered.setTypeHierarchyProvider(true);
    offered.setFoldingRangeProvider(true);
    offered.setSelectionRangeProvider(true);
    offered.setDocumentLinkProvider(new DocumentLinkOptions(false));
  }
}
