package io.krait.lsp.feature;

import io.krait.frontend.lex.Lexer;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.tree.Alias;
import io.krait.lsp.View;
import io.krait.lsp.text.Occurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Renames a variable, function, class, attribute or parameter in all files. */
public final class Renames {
  private Renames() {}

  /** The range of the name that would be renamed; null where nothing can be. */
  public static @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepare(
      View view, Position position) {
    Occurrence at = view.occurrence(position);
    return at == null || !isOurs(view, at)
        ? null
        : Either3.forSecond(new PrepareRenameResult(view.range(at.span()), at.name()));
  }

  private static boolean isOurs(View view, Occurrence at) {
    List<Target> targets = Definitions.of(view, at);
    return !targets.isEmpty()
        && targets.stream()
            .allMatch(t -> t.isShown() && !(t.node() instanceof io.krait.frontend.tree.Module));
  }

  /** The edits. Fails with a message where the new name is none, or the old one is not ours. */
  public static WorkspaceEdit rename(View view, Position position, String newName) {
    Occurrence at = view.occurrence(position);
    if (at == null || !isOurs(view, at)) {
      throw refusal("There is nothing here that can be renamed");
    }
    if (!isIdentifier(newName)) {
      throw refusal("\"" + newName + "\" is not a name");
    }
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    for (References.Use use : References.find(view, at, false)) {
      boolean otherName = !use.at().name().equals(at.name());
      if (!otherName) {
        Range range = use.view().range(use.at().span());
        changes
            .computeIfAbsent(use.view().uri(), uri -> new ArrayList<>())
            .add(new TextEdit(range, replacement(use, newName)));
      }
    }
    return new WorkspaceEdit(changes);
  }

  private static String replacement(References.Use use, String newName) {
    boolean dotted = use.at().node() instanceof Alias a && a.name().contains(".");
    return dotted ? use.at().name() : newName;
  }

  private static boolean isIdentifier(String name) {
    var tokens = Lexer.lex(SourceFile.of("name", name));
    return tokens.count() >= 2
        && tokens.kind(0) == Tok.NAME
        && tokens.start(0) == 0
        && tokens.end(0) == name.length();
  }

  private static ResponseErrorException refusal(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, message, null));
  }
}
