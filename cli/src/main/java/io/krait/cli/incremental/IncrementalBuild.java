package io.krait.cli.incremental;

import io.krait.cli.ExitCode;
import io.krait.cli.Version;
import io.krait.codegen.CheckedModules;
import io.krait.codegen.ClassFile;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.incremental.ModuleFacts;
import io.krait.codegen.slow.ProgramView;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.report.SpotReport;
import io.krait.frontend.source.Diagnostic;
import io.krait.runtime.PyObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the modules of a project whose classes could differ from those that are there. Types are
 * inferred for the whole program each time, which is quick; code is generated for a module if its
 * text changed, or what the compiler knows of it ({@link ModuleFacts}). So a build after an edit
 * leaves the very class files that a build from nothing would give.
 */
public final class IncrementalBuild {
  /** So many take long enough for a line that says so. */
  private static final int MANY = 50;

  private final ProjectRequest request;
  private final BuildEvents events;
  private final Outputs outputs;
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private @Nullable String fullBuild;

  private IncrementalBuild(ProjectRequest request, BuildEvents events) {
    this.request = request;
    this.events = events;
    this.outputs = new Outputs(Objects.requireNonNull(request.output()), events);
  }

  /**
   * Builds.
   *
   * @return an {@link ExitCode}
   * @throws IOException if a file cannot be read or written
   */
  public static int run(ProjectRequest request, BuildEvents events) throws IOException {
    return new IncrementalBuild(request, events).run();
  }

  private int run() throws IOException {
    List<SourceUnit> units = SourceSet.read(request);
    String key = key();
    BuildState before = before(key);
    if (units.isEmpty() && before.modules().isEmpty()) {
      return ExitCode.OK;
    }
    List<ModuleSource> modules = units.stream().map(SourceUnit::parsed).toList();
    CheckedModules checked = Compiler.check(modules, request.java());
    if (refuse(checked.diagnostics())) {
      return ExitCode.DIAGNOSTICS;
    }
    Map<String, Long> facts = ModuleFacts.of(checked);
    for (SourceUnit unit : units) {
      if (unit.own()) {
        findReason(unit, before.modules().get(unit.name()), facts);
      }
    }
    List<SourceUnit> stale = units.stream().filter(u -> reasons.containsKey(u.name())).toList();
    ProjectCheck check = new ProjectCheck(request, events);
    boolean passed =
        check.run(request.strict() ? units.stream().filter(SourceUnit::own).toList() : stale);
    BuildState after = BuildState.empty(key);
    if (stale.size() >= MANY) {
      events.info("compiling " + stale.size() + " of " + units.size() + " Python modules ...");
    }
    CompiledProgram program = compile(checked, units);
    Map<String, List<ClassFile>> classes = byModule(program.classes());
    ProgramView view = new ProgramView(checked.bound(), checked.types());
    List<SlowSpot> spots = SpotReport.of(view, program.slowSpots()).spots();
    for (SourceUnit unit : units) {
      if (unit.own()) {
        BuildState.Module old = before.modules().get(unit.name());
        after.modules().put(unit.name(), module(unit, old, facts, classes, spots));
      }
    }
    finish(before, after, passed);
    int slow = after.modules().values().stream().mapToInt(BuildState.Module::slowSpots).sum();
    events.done(reasons.size(), after.modules().size(), slow);
    return passed && SlowBudget.holds(request, checked, slow, check.findings(), events)
        ? ExitCode.OK
        : ExitCode.DIAGNOSTICS;
  }

  /** What the classes depend on besides sources: this compiler, and how it was asked. */
  private String key() {
    String options = "slow=" + countsSlowSpots() + " verify=" + CompilerOptions.DEFAULT.verify();
    return "compiler "
        + Version.text()
        + " "
        + CompilerStamp.of(PyObject.class)
        + " "
        + CompilerStamp.of(Compiler.class)
        + " "
        + options;
  }

  private boolean countsSlowSpots() {
    return request.maxSlowSpots() >= 0;
  }

  private BuildState before(String key) throws IOException {
    Path file = request.state();
    if (file == null) {
      fullBuild = "not incremental";
      return BuildState.empty(key);
    }
    try {
      BuildState state = BuildState.read(file);
      if (!state.key().equals(key)) {
        fullBuild = "another compiler, or other options";
      }
      return state;
    } catch (BuildState.Unusable e) {
      fullBuild = e.getMessage();
      return BuildState.empty(key);
    }
  }

  private boolean refuse(List<Diagnostic> diagnostics) {
    if (!Compiler.hasErrors(diagnostics)) {
      return false;
    }
    diagnostics.stream()
        .filter(d -> !d.kind().isEmpty())
        .forEach(d -> events.diagnostic(d, d.severity()));
    return true;
  }

  private void findReason(SourceUnit unit, BuildState.@Nullable Module old, Map<String, Long> facts)
      throws IOException {
    String why = null;
    if (fullBuild != null) {
      why = "full build: " + fullBuild;
    } else if (old == null) {
      why = "new";
    } else if (!old.hash().equals(unit.hash()) || !old.path().equals(unit.shown())) {
      why = "its text changed";
    } else if (old.facts() != Objects.requireNonNull(facts.get(unit.name()))) {
      why = "types changed that it uses or is given";
    } else if (!outputs.areIntact(old.outputs())) {
      why = "class files are missing";
    }
    if (why != null) {
      reasons.put(unit.name(), why);
    }
  }

  private CompiledProgram compile(CheckedModules checked, List<SourceUnit> units) {
    CompilerOptions options = countsSlowSpots() ? CompilerOptions.EXPLAIN : CompilerOptions.DEFAULT;
    Set<String> own = new HashSet<>();
    units.stream().filter(SourceUnit::own).forEach(u -> own.add(u.name()));
    return Compiler.compile(checked, m -> reasons.containsKey(m.name()), options.seenFromJava(own));
  }

  /** A module is a package of its own. */
  private static Map<String, List<ClassFile>> byModule(List<ClassFile> classes) {
    Map<String, List<ClassFile>> found = new HashMap<>();
    for (ClassFile c : classes) {
      String name = c.name().substring(0, c.name().lastIndexOf('/')).replace('/', '.');
      found.computeIfAbsent(name, n -> new ArrayList<>()).add(c);
    }
    return found;
  }

  private BuildState.Module module(
      SourceUnit unit,
      BuildState.@Nullable Module old,
      Map<String, Long> facts,
      Map<String, List<ClassFile>> classes,
      List<SlowSpot> spots)
      throws IOException {
    String why = reasons.get(unit.name());
    long known = Objects.requireNonNull(facts.get(unit.name()));
    if (why == null) {
      return Objects.requireNonNull(old);
    }
    List<BuildState.Output> written = new ArrayList<>();
    for (ClassFile c : classes.getOrDefault(unit.name(), List.of())) {
      written.add(outputs.write(c));
    }
    if (old != null) {
      outputs.deleteOthers(old.outputs(), written, "no longer made");
    }
    events.compiled(unit.name(), why);
    int slow = (int) spots.stream().filter(s -> s.file().path().equals(unit.shown())).count();
    return new BuildState.Module(unit.shown(), unit.hash(), known, slow, written);
  }

  /** Takes away what is no longer there, and has Java compile what it must. */
  private void finish(BuildState before, BuildState after, boolean passed) throws IOException {
    for (Map.Entry<String, BuildState.Module> old : before.modules().entrySet()) {
      if (!after.modules().containsKey(old.getKey())) {
        outputs.deleteOthers(old.getValue().outputs(), List.of(), "its source is gone");
      }
    }
    JavaCallers callers = new JavaCallers(before.modules().values(), after.modules().values());
    callers.deleteStale(request.callers(), outputs);
    Path file = request.state();
    if (file != null && passed) {
      after.write(file);
    }
  }
}
