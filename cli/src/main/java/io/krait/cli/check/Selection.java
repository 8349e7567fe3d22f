package io.krait.cli.check;

import io.krait.cli.check.Settings.Level;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which diagnostics are reported, and as what: the command line goes before settings, settings
 * before what the checker says.
 *
 * @param select if not empty, only these codes are reported
 * @param ignore codes that are not reported
 * @param strict whether the command line asks for the strict rules
 */
public record Selection(Settings settings, Set<String> select, Set<String> ignore, boolean strict) {
  /** Rules that hold where strictness is asked for, or the rule by name. */
  private static final Set<String> STRICT = Set.of("missing-annotation", "unused-ignore");

  /** The findings of one file. */
  List<Finding> of(String module, List<Diagnostic> diagnostics) {
    List<Finding> findings = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Severity severity = severity(module, diagnostic);
      if (severity != null) {
        findings.add(new Finding(diagnostic, severity));
      }
    }
    return findings;
  }

  private @Nullable Severity severity(String module, Diagnostic diagnostic) {
    String code = diagnostic.code();
    if (!diagnostic.kind().isEmpty()) {
      return diagnostic.severity(); // what Python itself refuses is always reported
    }
    if (ignore.contains(code) || !(select.isEmpty() || select.contains(code))) {
      return null;
    }
    Level level = settings.level(module, code);
    if (level != null && !select.contains(code)) {
      return level.severity();
    }
    boolean isStrict = settings.isStrict(module, strict);
    if (STRICT.contains(code) && !isStrict && !select.contains(code)) {
      return null;
    }
    boolean raised = isStrict && diagnostic.severity() == Severity.WARNING;
    return raised ? Severity.ERROR : diagnostic.severity();
  }
}
