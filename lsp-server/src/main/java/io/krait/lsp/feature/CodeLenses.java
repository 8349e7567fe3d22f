package io.krait.lsp.feature;

import io.krait.frontend.source.Span;
import io.krait.lsp.SpotStore;
import io.krait.lsp.SpotsOfFile;
import io.krait.lsp.View;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;

/** Above each function, how much of it is direct: "45 operations: 42 direct, 3 dynamic". */
public final class CodeLenses {
  private CodeLenses() {}

  /** One lens for each function that was compiled. */
  public static List<CodeLens> of(View view, SpotStore store) {
    SpotsOfFile spots = store.of(view.path());
    if (spots == null
        || !view.workspace().settings().codeLens()
        || !view.workspace().settings().slowSpots()) {
      return List.of();
    }
    List<CodeLens> lenses = new ArrayList<>();
    for (SpotsOfFile.Function function : spots.functions()) {
      Span now = spots.now(view.source(), function.head());
      if (now != null) {
        Command command =
            new Command(function.text(), "krait.showExplainPage", List.of(view.uri()));
        lenses.add(new CodeLens(view.range(now), command, null));
      }
    }
    return lenses;
  }
}
