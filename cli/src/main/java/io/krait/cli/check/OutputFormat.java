package io.krait.cli.check;

import java.io.PrintStream;
import java.util.List;

/** How findings are written. Names are those of the option. */
public enum OutputFormat {
  /** {@code path:line:column: error[code]: message}. */
  concise,
  /** As concise, with the line, carets, related places and where to read on. */
  full,
  /** One JSON array. */
  json,
  /** One JSON object a line. */
  jsonl,
  /** SARIF 2.1.0. */
  sarif,
  /** Workflow commands of GitHub Actions. */
  github,
  /** A GitLab code quality report. */
  gitlab,
  /** A JUnit report, a case for each file. */
  junit;

  /** Writes findings, and for some formats which files had none. */
  public void write(List<Finding> findings, List<String> files, PrintStream out, boolean color) {
    switch (this) {
      case concise -> findings.forEach(f -> out.println(f.concise()));
      case full -> new FullFormat(out, color).write(findings);
      case json -> out.println(JsonFormats.array(findings));
      case jsonl -> findings.forEach(f -> out.println(Json.of(JsonFormats.object(f))));
      case sarif -> out.println(JsonFormats.sarif(findings, List.of()));
      case github -> findings.forEach(f -> out.println(TextFormats.github(f)));
      case gitlab -> out.println(JsonFormats.gitlab(findings));
      case junit -> out.print(TextFormats.junit(findings, files));
    }
  }
}
