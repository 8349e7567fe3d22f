package io.krait.codegen.slow.report;

import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.codegen.slow.SpotGroup;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slow spots as SARIF 2.1.0 (OASIS): a result for each cause, its effects as related locations. */
public final class SarifReport {
  private SarifReport() {}

  /** The whole report. */
  public static String of(SpotReport report) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    root.put("runs", List.of(run(report)));
    return JsonText.of(root);
  }

  /** The report as one run of a file: maps, lists, strings and numbers. */
  public static Map<String, @Nullable Object> run(SpotReport report) {
    List<Object> rules = new ArrayList<>();
    for (SlowSpotId id : SlowSpotId.values()) {
      rules.add(
          Map.of(
              "id", id.id(), "shortDescription", Map.of("text", id.headline("A value").strip())));
    }
    Map<String, @Nullable Object> driver = new LinkedHashMap<>();
    driver.put("name", "krait");
    driver.put("rules", rules);
    Map<String, @Nullable Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", report.groups().stream().map(SarifReport::result).toList());
    return run;
  }

  private static Map<String, @Nullable Object> result(SpotGroup group) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    result.put("ruleId", group.root().id().id());
    result.put("level", "note");
    result.put("message", Map.of("text", group.headline()));
    result.put("locations", List.of(location(group.root().file(), group.root().range(), null)));
    List<Object> related = new ArrayList<>();
    for (SlowSpot spot : group.effects()) {
      related.add(location(spot.file(), spot.range(), spot.message()));
    }
    result.put("relatedLocations", related);
    result.put("properties", Map.of("weight", group.weight()));
    return result;
  }

  private static Map<String, @Nullable Object> location(
      SourceFile file, Span span, @Nullable String message) {
    LineIndex lines = file.lines();
    Map<String, @Nullable Object> region = new LinkedHashMap<>();
    region.put("startLine", lines.line(span.start()));
    region.put("startColumn", lines.codePointColumn(span.start()) + 1);
    region.put("endLine", lines.line(span.end()));
    region.put("endColumn", lines.codePointColumn(span.end()) + 1);
    Map<String, @Nullable Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", file.path().replace('\\', '/')));
    physical.put("region", region);
    Map<String, @Nullable Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    if (message != null) {
      location.put("message", Map.of("text", message));
    }
    return location;
  }
}
