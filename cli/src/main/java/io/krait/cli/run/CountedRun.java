package io.krait.cli.run;

import io.krait.cli.classpath.ClassPath;
import io.krait.cli.report.SlowCounts;
import io.krait.cli.source.ProgramSources;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import java.io.IOException;

/** {@code krait run --count-slow}: runs with a counter at each slow operation, then lists them. */
final class CountedRun {
  private CountedRun() {}

  static int run(RunRequest request, ProgramLocation location) throws IOException {
    ProgramSources sources = FreshProgram.sources(request, location);
    CompiledProgram compiled =
        Compiler.compile(
            FreshProgram.modules(sources),
            CompilerOptions.COUNT_SLOW.withJava(ClassPath.classes(request.classPath())));
    StoredProgram program = FreshProgram.store(request, location, null, sources, compiled);
    if (program == null) {
      return 1;
    }
    int status = Runner.start(program, request, location);
    System.out.flush();
    System.err.print(SlowCounts.table(compiled.counters()));
    return status;
  }
}
