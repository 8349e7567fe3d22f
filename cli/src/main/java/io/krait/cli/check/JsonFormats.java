package io.krait.cli.check;

import io.krait.cli.Version;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The formats that are JSON. */
final class JsonFormats {
  private static final String SARIF_SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private JsonFormats() {}

  static String array(List<Finding> findings) {
    return Json.of(findings.stream().map(JsonFormats::object).toList());
  }

  static Map<String, @Nullable Object> object(Finding finding) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("path", finding.path());
    object.put("start", place(finding.line(), finding.column()));
    object.put("end", place(finding.endLine(), finding.endColumn()));
    object.put("severity", finding.level());
    object.put("code", finding.code());
    object.put("message", finding.message());
    List<Object> related = new ArrayList<>();
    for (Diagnostic.Related each : finding.diagnostic().related()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("path", each.file().path());
      LineIndex lines = each.file().lines();
      int start = each.span().start();
      one.put("start", place(lines.line(start), lines.codePointColumn(start) + 1));
      one.put("message", each.message());
      related.add(one);
    }
    object.put("related", related);
    return object;
  }

  private static Map<String, @Nullable Object> place(int line, int column) {
    Map<String, @Nullable Object> place = new LinkedHashMap<>();
    place.put("line", line);
    place.put("column", column);
    return place;
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }

  /** SARIF 2.1.0 (OASIS): one run, and others that are at hand. */
  static String sarif(List<Finding> findings, List<?> further) {
    TreeSet<String> codes = new TreeSet<>();
    findings.forEach(f -> codes.add(f.code()));
    List<Object> rules = new ArrayList<>();
    for (String code : codes) {
      String summary = RulePages.summary(code);
      String text = summary.isEmpty() ? code : summary;
      rules.add(map("id", code, "shortDescription", map("text", text)));
    }
    List<Object> results = new ArrayList<>();
    for (Finding finding : findings) {
      results.add(result(finding));
    }
    Object driver = map("name", "krait", "version", Version.text(), "rules", rules);
    Object run =
        map("tool", map("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
    List<Object> runs = new ArrayList<>();
    runs.add(run);
    runs.addAll(further);
    return Json.of(map("$schema", SARIF_SCHEMA, "version", "2.1.0", "runs", runs));
  }

  private static Object result(Finding finding) {
    Diagnostic d = finding.diagnostic();
    List<Object> related = new ArrayList<>();
    for (Diagnostic.Related each : d.related()) {
      Map<String, @Nullable Object> place = location(each.file(), each.span());
      place.put("message", map("text", each.message()));
      related.add(place);
    }
    Map<String, @Nullable Object> result =
        map(
            "ruleId",
            finding.code(),
            "level",
            switch (finding.severity()) {
              case ERROR -> "error";
              case WARNING -> "warning";
              case INFORMATION, HINT -> "note";
            },
            "message",
            map("text", finding.message()),
            "locations",
            List.of(location(d.file(), d.span())));
    if (!related.isEmpty()) {
      result.put("relatedLocations", related);
    }
    return result;
  }

  private static Map<String, @Nullable Object> location(SourceFile file, Span span) {
    LineIndex lines = file.lines();
    int end = Math.min(Math.max(span.start(), span.end()), file.text().length());
    Object region =
        map(
            "startLine",
            lines.line(span.start()),
            "startColumn",
            lines.codePointColumn(span.start()) + 1,
            "endLine",
            lines.line(end),
            "endColumn",
            lines.codePointColumn(end) + 1);
    Object artifact = map("uri", file.path().replace('\\', '/').replace(" ", "%20"));
    return map("physicalLocation", map("artifactLocation", artifact, "region", region));
  }

  /** GitLab's code quality report. */
  static String gitlab(List<Finding> findings) {
    List<Object> issues = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String print = finding.fingerprint();
      int copy = seen.merge(print, 1, Integer::sum);
      String hash = Long.toHexString(hash(print + "#" + copy));
      issues.add(
          map(
              "description",
              finding.message(),
              "check_name",
              finding.code(),
              "fingerprint",
              hash,
              "severity",
              switch (finding.severity()) {
                case ERROR -> "major";
                case WARNING -> "minor";
                case INFORMATION, HINT -> "info";
              },
              "location",
              map(
                  "path",
                  finding.path(),
                  "lines",
                  map("begin", finding.line(), "end", finding.endLine()))));
    }
    return Json.of(issues);
  }

  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
