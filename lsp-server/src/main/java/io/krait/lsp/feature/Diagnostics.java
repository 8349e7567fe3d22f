package io.krait.lsp.feature;

import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.codegen.slow.SpotGroup;
import io.krait.frontend.source.Span;
import io.krait.lsp.SpotStore;
import io.krait.lsp.SpotsOfFile;
import io.krait.lsp.View;
import io.krait.lsp.text.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Errors of a file, and the causes of slow spots that lie in it. */
public final class Diagnostics {
  private static final int MOST_CAUSES = 100;
  private static final int MOST_RELATED = 20;

  private Diagnostics() {}

  /** All that is to be shown of a file. */
  public static List<Diagnostic> of(View view, SpotStore store) {
    List<Diagnostic> all = new ArrayList<>();
    for (var each : view.analysis().diagnostics()) {
      Diagnostic shown =
          new Diagnostic(
              view.range(each.span()), each.message(), severity(each.severity()), "krait");
      shown.setCode(each.code());
      all.add(shown);
    }
    all.addAll(slow(view, store));
    return all;
  }

  private static DiagnosticSeverity severity(
      io.krait.frontend.source.Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFORMATION -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }

  private static List<Diagnostic> slow(View view, SpotStore store) {
    SpotsOfFile spots = view.workspace().settings().slowSpots() ? store.of(view.path()) : null;
    if (spots == null) {
      return List.of();
    }
    List<Diagnostic> shown = new ArrayList<>();
    for (SpotGroup group : spots.groups()) {
      boolean here = group.root().file().path().equals(view.path());
      Span now = here ? spots.now(view.source(), group.root().range()) : null;
      boolean limit = group.root().id() == SlowSpotId.COMPILER_LIMIT;
      if (now != null && !limit && shown.size() < MOST_CAUSES) {
        shown.add(cause(view, spots, group, now));
      }
    }
    return shown;
  }

  private static Diagnostic cause(View view, SpotsOfFile spots, SpotGroup group, Span now) {
    DiagnosticSeverity severity =
        group.inLoops() > 0 ? DiagnosticSeverity.Information : DiagnosticSeverity.Hint;
    Diagnostic shown = new Diagnostic(view.range(now), group.headline(), severity, "krait");
    String id = group.root().id().id();
    shown.setCode(id);
    shown.setRelatedInformation(
        byLine(group).stream()
            .limit(MOST_RELATED)
            .map(effects -> related(view, spots, effects))
            .toList());
    return shown;
  }

  /** The effects, those of one line together; the heaviest line first. */
  private static Collection<List<SlowSpot>> byLine(SpotGroup group) {
    Map<String, List<SlowSpot>> lines = new LinkedHashMap<>();
    for (SlowSpot spot : group.effects()) {
      String line = spot.file().path() + ":" + spot.line();
      lines.computeIfAbsent(line, l -> new ArrayList<>()).add(spot);
    }
    return lines.values();
  }

  private static DiagnosticRelatedInformation related(
      View view, SpotsOfFile spots, List<SlowSpot> effects) {
    SlowSpot spot = effects.get(0);
    boolean here = spot.file().path().equals(view.path());
    Span now = here ? spots.now(view.source(), spot.range()) : null;
    Location location =
        now != null ? view.location(now) : Places.location(spot.file(), spot.range());
    int others = effects.size() - 1;
    String rest = others == 0 ? "" : " (and " + others + " more on this line)";
    return new DiagnosticRelatedInformation(location, spot.message() + rest);
  }
}
