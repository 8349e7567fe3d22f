package io.krait.cli.incremental;

import io.krait.cli.check.CheckRun;
import io.krait.cli.check.Finding;
import io.krait.cli.check.Selection;
import io.krait.cli.check.Settings;
import io.krait.cli.check.SettingsFault;
import io.krait.cli.check.SettingsFile;
import io.krait.frontend.source.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code krait check} finds in a project. A type error is a warning, since the compiled
 * program behaves as it does in CPython; under {@code strict} it is an error and ends the build.
 */
final class ProjectCheck {
  private final ProjectRequest request;
  private final BuildEvents events;
  private List<Finding> findings = List.of();

  ProjectCheck(ProjectRequest request, BuildEvents events) {
    this.request = request;
    this.events = events;
  }

  /** What was found. */
  List<Finding> findings() {
    return findings;
  }

  /** Checks modules; true if nothing found ends the build. */
  boolean run(List<SourceUnit> units) throws IOException {
    if (units.isEmpty()) {
      return true;
    }
    Settings settings;
    try {
      settings = settings();
    } catch (SettingsFault e) {
      events.error(String.valueOf(e.getMessage()));
      return false;
    }
    Selection selection = new Selection(settings, Set.of(), Set.of(), request.strict());
    List<Path> files = units.stream().map(SourceUnit::file).filter(Files::exists).toList();
    int threads = Runtime.getRuntime().availableProcessors();
    findings = CheckRun.of(files, selection, cacheFolder(), threads).run().findings();
    boolean passed = true;
    for (Finding finding : findings) {
      Severity severity = severity(finding);
      events.diagnostic(finding.diagnostic(), severity);
      passed &= severity != Severity.ERROR;
    }
    return passed;
  }

  private Severity severity(Finding finding) {
    boolean stops =
        request.strict()
            || request.goal() == ProjectRequest.Goal.CHECK
            || !finding.diagnostic().kind().isEmpty();
    return finding.severity() == Severity.ERROR && !stops ? Severity.WARNING : finding.severity();
  }

  /** Those of pyproject.toml; the project's source folders are where modules are looked for. */
  private Settings settings() throws IOException, SettingsFault {
    Settings s = SettingsFile.find(request.base());
    List<Path> roots = new ArrayList<>(request.sources());
    roots.addAll(request.libraries());
    roots.addAll(s.src());
    return s.with(roots, request.classPath(), request.javaSources());
  }

  private @Nullable Path cacheFolder() {
    Path state = request.state();
    return state == null ? null : state.toAbsolutePath().getParent();
  }
}
