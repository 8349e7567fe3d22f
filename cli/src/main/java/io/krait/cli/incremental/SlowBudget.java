package io.krait.cli.incremental;

import io.krait.cli.check.Finding;
import io.krait.cli.check.SarifFile;
import io.krait.codegen.CheckedModules;
import io.krait.codegen.slow.report.SarifReport;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.codegen.slow.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A project's limit of slow spots, and the report that tells them. */
final class SlowBudget {
  private SlowBudget() {}

  /** Whether a project keeps it; says where the spots are if it does not. */
  static boolean holds(
      ProjectRequest request,
      CheckedModules checked,
      int slowSpots,
      List<Finding> findings,
      BuildEvents events)
      throws IOException {
    int most = request.maxSlowSpots();
    boolean holds = most < 0 || slowSpots <= most;
    Path sarif = request.sarif();
    if (holds && sarif == null) {
      return true;
    }
    SpotReport report = SpotReport.of(checked);
    if (sarif != null) {
      SarifFile.write(sarif, findings, List.of(SarifReport.run(report)));
    }
    if (!holds) {
      events.info(TextReport.of(report));
      events.error(slowSpots + " slow spots, " + most + " are allowed (maxSlowSpots)");
    }
    return holds;
  }
}
