package io.krait.cli.incremental;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Writes events for another process: a line each, its fields separated by tabs. Tabs, line ends and
 * backslashes within fields are escaped as in Java.
 */
final class EventWriter implements BuildEvents {
  private final PrintStream out;
  private final Path base;

  /**
   * Writes to {@code out}.
   *
   * @param base where relative paths of diagnostics count from
   */
  EventWriter(PrintStream out, Path base) {
    this.out = out;
    this.base = base;
  }

  private void line(String... fields) {
    StringBuilder text = new StringBuilder();
    for (String field : fields) {
      text.append(text.isEmpty() ? "" : "\t");
      text.append(
          field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", ""));
    }
    out.println(text);
    out.flush();
  }

  @Override
  public void diagnostic(Diagnostic d, Diagnostic.Severity severity) {
    LineIndex lines = d.file().lines();
    int start = d.span().start();
    int end = Math.min(Math.max(start, d.span().end()), d.file().text().length());
    line(
        "diagnostic",
        severity.name(),
        d.code(),
        base.resolve(d.file().path()).normalize().toString(),
        lines.line(start) + "",
        lines.codePointColumn(start) + 1 + "",
        lines.line(end) + "",
        lines.codePointColumn(end) + 1 + "",
        d.message());
  }

  @Override
  public void error(String text) {
    line("error", text);
  }

  @Override
  public void compiled(String module, String why) {
    line("compiled", module, why);
  }

  @Override
  public void deleted(Path file, String why) {
    line("deleted", file.toString(), why);
  }

  @Override
  public void info(String text) {
    line("info", text);
  }

  @Override
  public void detail(String text) {
    line("detail", text);
  }

  @Override
  public void done(int compiled, int modules, int slowSpots) {
    line("done", compiled + "", modules + "", slowSpots + "");
  }
}
