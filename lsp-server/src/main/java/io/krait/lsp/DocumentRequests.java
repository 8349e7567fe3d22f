package io.krait.lsp;

import io.krait.frontend.source.Span;
import io.krait.lsp.feature.CallHierarchies;
import io.krait.lsp.feature.CodeActions;
import io.krait.lsp.feature.CodeLenses;
import io.krait.lsp.feature.Completions;
import io.krait.lsp.feature.Diagnostics;
import io.krait.lsp.feature.Highlights;
import io.krait.lsp.feature.Hovers;
import io.krait.lsp.feature.InlayHints;
import io.krait.lsp.feature.Navigation;
import io.krait.lsp.feature.References;
import io.krait.lsp.feature.Renames;
import io.krait.lsp.feature.SemanticTokenLists;
import io.krait.lsp.feature.SignatureHelps;
import io.krait.lsp.feature.Structure;
import io.krait.lsp.feature.Symbols;
import io.krait.lsp.feature.TypeHierarchies;
import io.krait.lsp.text.Places;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eclipse.lsp4j.*;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Hands each request about a text to the class that answers it. */
@NullUnmarked // The protocol's interface has no nullness of its own.
final class DocumentRequests implements TextDocumentService {
  private static final int KEPT_RESULTS = 8;

  private final Workspace workspace;
  private final Requests requests;
  private final Publisher publisher;
  private final SpotStore spots;
  private final Map<String, List<Integer>> tokens = new ConcurrentHashMap<>();
  private final AtomicLong results = new AtomicLong();

  DocumentRequests(Workspace workspace, Requests requests, Publisher publisher, SpotStore spots) {
    this.workspace = workspace;
    this.requests = requests;
    this.publisher = publisher;
    this.spots = spots;
  }

  // Texts

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    workspace.open(params.getTextDocument());
    publisher.changed(Places.path(params.getTextDocument().getUri()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    workspace.change(params);
    publisher.changed(Places.path(params.getTextDocument().getUri()));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    workspace.close(uri);
    spots.forget(Places.path(uri));
    publisher.closed(uri);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // What is shown follows the text, not the file.
  }

  // Questions

  private <T> CompletableFuture<T> ask(
      String name, TextDocumentIdentifier file, Object params, T otherwise, Function<View, T> f) {
    return requests.ofFile(name, file.getUri(), params, otherwise, f);
  }

  private <T> CompletableFuture<T> at(
      String name, TextDocumentPositionParams p, T otherwise, Function<View, T> f) {
    return ask(name, p.getTextDocument(), p, otherwise, f);
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams p) {
    return at("hover", p, null, v -> Hovers.of(v, p.getPosition(), spots));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams p) {
    return at(
        "completion",
        p,
        Either.forLeft(List.of()),
        v -> Either.forRight(Completions.of(v, p.getPosition())));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    String uri =
        item.getData() instanceof com.google.gson.JsonObject data && data.has("uri")
            ? data.get("uri").getAsString()
            : "";
    return requests.ofFile(
        "completionItem/resolve", uri, item, item, v -> Completions.resolve(v, item));
  }

  @Override
  public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams p) {
    return at("signatureHelp", p, null, v -> SignatureHelps.of(v, p.getPosition()));
  }

  private CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> places(
      String name, TextDocumentPositionParams p, Function<View, List<Location>> f) {
    return at(name, p, Either.forLeft(List.of()), v -> Either.forLeft(f.apply(v)));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams p) {
    return places("definition", p, v -> Navigation.definition(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      declaration(DeclarationParams p) {
    return places("declaration", p, v -> Navigation.declaration(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      typeDefinition(TypeDefinitionParams p) {
    return places("typeDefinition", p, v -> Navigation.typeDefinition(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      implementation(ImplementationParams p) {
    return places("implementation", p, v -> Navigation.implementation(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams p) {
    boolean all = p.getContext() != null && p.getContext().isIncludeDeclaration();
    return at("references", p, List.of(), v -> References.of(v, p.getPosition(), all));
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams p) {
    return at("documentHighlight", p, List.of(), v -> Highlights.of(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams p) {
    return at("prepareRename", p, null, v -> Renames.prepare(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams p) {
    return at("rename", p, null, v -> Renames.rename(v, p.getPosition(), p.getNewName()));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams p) {
    return ask(
        "documentSymbol",
        p.getTextDocument(),
        p,
        List.of(),
        v ->
            Symbols.outline(v).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams p) {
    List<Diagnostic> shown = p.getContext() == null ? List.of() : p.getContext().getDiagnostics();
    return ask(
        "codeAction",
        p.getTextDocument(),
        p,
        List.of(),
        v ->
            CodeActions.of(v, p.getRange(), shown, spots).stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams p) {
    return ask("codeLens", p.getTextDocument(), p, List.of(), v -> CodeLenses.of(v, spots));
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams p) {
    return ask("foldingRange", p.getTextDocument(), p, List.of(), Structure::folds);
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams p) {
    return ask(
        "selectionRange",
        p.getTextDocument(),
        p,
        List.of(),
        v -> Structure.selections(v, p.getPositions()));
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams p) {
    return ask("documentLink", p.getTextDocument(), p, List.of(), Structure::links);
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams p) {
    return ask(
        "inlayHint",
        p.getTextDocument(),
        p,
        List.of(),
        v ->
            workspace.settings().inlayHints()
                ? InlayHints.of(v, p.getRange())
                : List.<InlayHint>of());
  }

  // Hierarchies

  @Override
  public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(
      CallHierarchyPrepareParams p) {
    return at(
        "prepareCallHierarchy", p, List.of(), v -> CallHierarchies.prepare(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
      CallHierarchyIncomingCallsParams p) {
    return requests.run(
        "callHierarchy/incomingCalls",
        p,
        (snapshot, stop) -> CallHierarchies.incoming(workspace, snapshot, p.getItem(), stop));
  }

  @Override
  public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
      CallHierarchyOutgoingCallsParams p) {
    return requests.run(
        "callHierarchy/outgoingCalls",
        p,
        (snapshot, stop) -> CallHierarchies.outgoing(workspace, snapshot, p.getItem(), stop));
  }

  @Override
  public CompletableFuture<List<TypeHierarchyItem>> prepareTypeHierarchy(
      TypeHierarchyPrepareParams p) {
    return at(
        "prepareTypeHierarchy", p, List.of(), v -> TypeHierarchies.prepare(v, p.getPosition()));
  }

  @Override
  public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySupertypes(
      TypeHierarchySupertypesParams p) {
    return requests.run(
        "typeHierarchy/supertypes",
        p,
        (snapshot, stop) -> TypeHierarchies.supertypes(workspace, snapshot, p.getItem(), stop));
  }

  @Override
  public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySubtypes(
      TypeHierarchySubtypesParams p) {
    return requests.run(
        "typeHierarchy/subtypes",
        p,
        (snapshot, stop) -> TypeHierarchies.subtypes(workspace, snapshot, p.getItem(), stop));
  }

  // Semantic tokens

  private String keep(List<Integer> data) {
    String id = Long.toString(results.incrementAndGet());
    tokens.put(id, data);
    tokens.remove(Long.toString(results.get() - KEPT_RESULTS));
    return id;
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams p) {
    return ask(
        "semanticTokens/full",
        p.getTextDocument(),
        p,
        new SemanticTokens(List.of()),
        v -> {
          List<Integer> data = SemanticTokenLists.of(v, null, spots);
          return new SemanticTokens(keep(data), data);
        });
  }

  @Override
  public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
      SemanticTokensDeltaParams p) {
    List<Integer> before = tokens.get(p.getPreviousResultId());
    return ask(
        "semanticTokens/full/delta",
        p.getTextDocument(),
        p,
        Either.forLeft(new SemanticTokens(List.of())),
        v -> {
          List<Integer> data = SemanticTokenLists.of(v, null, spots);
          String id = keep(data);
          return before == null
              ? Either.forLeft(new SemanticTokens(id, data))
              : Either.forRight(
                  new SemanticTokensDelta(SemanticTokenLists.difference(before, data), id));
        });
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams p) {
    return ask(
        "semanticTokens/range",
        p.getTextDocument(),
        p,
        new SemanticTokens(List.of()),
        v -> {
          Span shown = Places.span(v.source(), p.getRange());
          return new SemanticTokens(SemanticTokenLists.of(v, shown, spots));
        });
  }

  // Diagnostics, asked for

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams p) {
    @Nullable String known = p.getPreviousResultId();
    return ask(
        "diagnostic",
        p.getTextDocument(),
        p,
        new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of())),
        v -> report(v, known));
  }

  private DocumentDiagnosticReport report(View view, String known) {
    List<Diagnostic> all = Diagnostics.of(view, spots);
    String id = Integer.toHexString(all.hashCode()) + "-" + all.size();
    if (id.equals(known)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
    }
    RelatedFullDocumentDiagnosticReport full = new RelatedFullDocumentDiagnosticReport(all);
    full.setResultId(id);
    return new DocumentDiagnosticReport(full);
  }
}
