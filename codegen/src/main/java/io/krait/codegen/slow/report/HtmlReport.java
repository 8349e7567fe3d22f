package io.krait.codegen.slow.report;

import io.krait.codegen.slow.FunctionSummary;
import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SpotGroup;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slow spots as one page that needs nothing else: sources with heat, reasons, fixes, bytecode. */
public final class HtmlReport {
  private HtmlReport() {}

  /** The page. */
  public static String of(SpotReport report, Bytecode bytecode) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("operations", report.functions().stream().mapToInt(FunctionSummary::operations).sum());
    data.put("causes", report.groups().stream().map(HtmlReport::cause).toList());
    List<Object> spots = new ArrayList<>();
    for (SlowSpot spot : report.spots()) {
      Map<String, @Nullable Object> record = JsonReport.spot(spot);
      if (!report.samples().isEmpty()) {
        record.put("count", report.samples().getOrDefault(spot, 0L));
      }
      spots.add(record);
    }
    data.put("spots", spots);
    data.put("files", report.program().files().stream().map(f -> file(f, bytecode)).toList());
    return template().replace("$DATA$", JsonText.of(data));
  }

  private static Map<String, @Nullable Object> cause(SpotGroup group) {
    Map<String, @Nullable Object> cause = new LinkedHashMap<>();
    SlowSpot first = group.effects().get(0);
    cause.put("id", group.root().id().id());
    cause.put("headline", group.headline());
    cause.put("file", first.file().path());
    cause.put("line", group.line());
    cause.put("spotLine", first.line());
    SlowSpot.Fix fix = group.fix();
    cause.put("fix", fix == null ? null : fix.title());
    return cause;
  }

  private static Map<String, @Nullable Object> file(FileView view, Bytecode bytecode) {
    SourceFile source = view.source();
    LineIndex lines = source.lines();
    List<Object> texts = new ArrayList<>();
    int count = source.text().endsWith("\n") ? lines.count() - 1 : lines.count();
    for (int i = 1; i <= count; i++) {
      texts.add(lines.text(i));
    }
    Map<String, @Nullable Object> file = new LinkedHashMap<>();
    file.put("path", source.path());
    file.put("lines", texts);
    file.put("bytecode", bytecode.lines(source.path()));
    return file;
  }

  private static String template() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("page.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("page.html", e);
    }
  }
}
