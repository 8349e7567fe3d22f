package io.krait.codegen.slow.report;

import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SpotGroup;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slow spots as JSON: one object for each spot, in the order of the causes. */
public final class JsonReport {
  private JsonReport() {}

  /** The whole report. */
  public static String of(SpotReport report) {
    List<Object> spots = new ArrayList<>();
    for (SpotGroup group : report.groups()) {
      for (SlowSpot spot : group.effects()) {
        Map<String, @Nullable Object> record = spot(spot);
        if (!report.samples().isEmpty()) {
          record.put("count", report.samples().getOrDefault(spot, 0L));
        }
        spots.add(record);
      }
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("version", 1);
    root.put("silenced", report.silenced());
    root.put("spots", spots);
    return JsonText.of(root);
  }

  static Map<String, @Nullable Object> spot(SlowSpot spot) {
    Map<String, @Nullable Object> record = new LinkedHashMap<>();
    record.put("id", spot.id().id());
    record.put("file", spot.file().path());
    record.put("range", range(spot.file(), spot.range()));
    record.put("function", spot.function());
    record.put("operation", spot.operation());
    record.put("form", spot.form().name().toLowerCase(java.util.Locale.ROOT));
    record.put("cost", spot.cost());
    record.put("loop_depth", spot.loopDepth());
    record.put("minor", spot.minor());
    record.put("message", spot.message());
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("id", spot.root().id().id());
    root.put("file", spot.root().file().path());
    root.put("range", range(spot.root().file(), spot.root().range()));
    record.put("root", root);
    record.put("chain", spot.chain().stream().map(JsonReport::step).toList());
    record.put("types", Map.of("have", spot.types().have(), "want", spot.types().want()));
    record.put("fix", spot.fix() == null ? null : fix(spot.fix()));
    return record;
  }

  private static Map<String, @Nullable Object> step(SlowSpot.Step step) {
    Map<String, @Nullable Object> record = new LinkedHashMap<>();
    record.put("file", step.file().path());
    record.put("range", range(step.file(), step.range()));
    record.put("text", step.text());
    return record;
  }

  private static Map<String, @Nullable Object> fix(SlowSpot.Fix fix) {
    Map<String, @Nullable Object> record = new LinkedHashMap<>();
    record.put("title", fix.title());
    record.put("safe", fix.safe());
    List<Object> edits = new ArrayList<>();
    for (SlowSpot.Edit edit : fix.edits()) {
      Map<String, @Nullable Object> each = new LinkedHashMap<>();
      each.put("file", edit.file().path());
      each.put("range", range(edit.file(), edit.range()));
      each.put("text", edit.text());
      edits.add(each);
    }
    record.put("edits", edits);
    return record;
  }

  /** Lines and columns from 1, columns in code points, the end behind the last one. */
  static Map<String, @Nullable Object> range(SourceFile file, Span span) {
    LineIndex lines = file.lines();
    Map<String, @Nullable Object> range = new LinkedHashMap<>();
    range.put("line", lines.line(span.start()));
    range.put("column", lines.codePointColumn(span.start()) + 1);
    range.put("end_line", lines.line(span.end()));
    range.put("end_column", lines.codePointColumn(span.end()) + 1);
    return range;
  }
}
