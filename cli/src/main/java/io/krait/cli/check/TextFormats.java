package io.krait.cli.check;

import java.util.List;

/** The formats of continuous integration that are no JSON. */
final class TextFormats {
  private TextFormats() {}

  /** A workflow command: {@code ::error file=...,line=...::message}. */
  static String github(Finding finding) {
    String level =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFORMATION, HINT -> "notice";
        };
    return "::"
        + level
        + " title="
        + property("krait (" + finding.code() + ")")
        + ",file="
        + property(finding.path())
        + ",line="
        + finding.line()
        + ",col="
        + finding.column()
        + ",endLine="
        + finding.endLine()
        + ",endColumn="
        + finding.endColumn()
        + "::"
        + data(finding.concise());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  static String junit(List<Finding> findings, List<String> files) {
    long failures = findings.stream().map(Finding::path).distinct().count();
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites>\n");
    out.append("  <testsuite name=\"krait check\" tests=\"").append(files.size());
    out.append("\" failures=\"").append(failures).append("\" errors=\"0\">\n");
    for (String file : files) {
      List<Finding> own = findings.stream().filter(f -> f.path().equals(file)).toList();
      out.append("    <testcase classname=\"krait\" name=\"").append(xml(file)).append('"');
      if (own.isEmpty()) {
        out.append("/>\n");
        continue;
      }
      out.append(">\n      <failure message=\"");
      out.append(xml(own.get(0).message())).append("\">");
      own.forEach(f -> out.append(xml(f.concise())).append('\n'));
      out.append("</failure>\n    </testcase>\n");
    }
    return out.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static String xml(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < 0x20 && c != '\n' && c != '\t' ? '?' : c);
      }
    }
    return out.toString();
  }
}
