package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.check.CheckRun;
import io.krait.cli.check.Finding;
import io.krait.cli.check.FixedRun;
import io.krait.cli.check.KnownFindings;
import io.krait.cli.check.OutputFormat;
import io.krait.cli.check.Selection;
import io.krait.cli.check.Settings;
import io.krait.cli.check.SettingsFault;
import io.krait.cli.check.SettingsFile;
import io.krait.cli.classpath.ClassPathText;
import io.krait.cli.report.Terminal;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports syntax, scope and type errors without writing anything. */
@Command(
    name = "check",
    description = {
      "Reports syntax, scope and type errors; runs and builds nothing.",
      "krait explain CODE tells what a code means."
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final long WATCH_MILLIS = 300;

  /** Stands for files that cannot be found just now. */
  private static final long ABSENT = -1;

  @Parameters(
      paramLabel = "SRC",
      arity = "0..*",
      description = "Files and folders; else src of the settings, else this folder.")
  private List<Path> paths = List.of();

  @Option(names = "--output-format", description = "One of ${COMPLETION-CANDIDATES}.")
  private OutputFormat format = OutputFormat.full;

  @Option(names = "--watch", description = "Check again whenever a file changes.")
  private boolean watch;

  @Option(names = "--strict", description = "Warnings are errors; everything is annotated.")
  private boolean strict;

  @Option(names = "--select", split = ",", paramLabel = "CODE", description = "Only these.")
  private List<String> select = List.of();

  @Option(names = "--ignore", split = ",", paramLabel = "CODE", description = "Not these.")
  private List<String> ignore = List.of();

  @Option(names = "--baseline", paramLabel = "FILE", description = "Report only what is new.")
  private @Nullable Path baseline;

  @Option(names = "--write-baseline", paramLabel = "FILE", description = "Take all as known.")
  private @Nullable Path newBaseline;

  @Option(names = "--fix", description = "Mend in the files what can safely be mended.")
  private boolean fix;

  @Option(names = "--statistics", description = "How often each code was found, to stderr.")
  private boolean statistics;

  @Option(names = "--exit-zero", description = "Exit with 0 also if there are errors.")
  private boolean exitZero;

  @Option(names = "--config", paramLabel = "FILE", description = "A pyproject.toml to use.")
  private @Nullable Path config;

  @Option(names = "--isolated", description = "Use no pyproject.toml.")
  private boolean isolated;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "JARS",
      description = "Jars and folders of Java classes, before class-path of the settings.")
  private String classPath = "";

  @Option(names = "--no-cache", description = "Neither read nor keep results of earlier runs.")
  private boolean noCache;

  @Option(names = "--jobs", paramLabel = "N", description = "Check so many files at once.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws Exception {
    Settings settings;
    try {
      settings = settings().withClassPath(ClassPathText.split(classPath));
    } catch (SettingsFault e) {
      System.err.println(e.getMessage());
      return ExitCode.USAGE;
    }
    List<Path> given = paths;
    if (given.isEmpty()) {
      given = settings.src().isEmpty() ? List.of(Path.of("")) : settings.src();
    }
    Selection selection = new Selection(settings, codes(select), codes(ignore), strict);
    if (!watch) {
      return once(CheckRun.of(given, selection, cacheFolder(), jobs));
    }
    while (true) {
      long stamp = stamp(given, selection);
      once(CheckRun.of(given, selection, cacheFolder(), jobs));
      System.err.println("krait: watching; Ctrl-C ends");
      long now = stamp;
      while (now == stamp || now == ABSENT) {
        Thread.sleep(WATCH_MILLIS);
        now = stamp(given, selection);
      }
    }
  }

  /** Another number when a file was written, came or went. */
  private static long stamp(List<Path> given, Selection selection) throws IOException {
    try {
      return CheckRun.of(given, selection, null, 1).stamp();
    } catch (NoSuchFileException e) {
      return ABSENT; // between the two steps of an editor that saves by renaming
    }
  }

  private static Set<String> codes(List<String> given) {
    Set<String> codes = new HashSet<>();
    given.forEach(each -> codes.add(each.strip()));
    return codes;
  }

  private Settings settings() throws IOException, SettingsFault {
    Path here = Path.of("").toAbsolutePath();
    if (isolated) {
      return Settings.none(here);
    }
    if (config != null) {
      return SettingsFile.read(config);
    }
    Path first = paths.isEmpty() ? here : paths.get(0).toAbsolutePath();
    Path folder = Files.isDirectory(first) ? first : first.getParent();
    return SettingsFile.find(folder == null ? here : folder);
  }

  private @Nullable Path cacheFolder() {
    if (noCache) {
      return null;
    }
    String home = System.getenv("XDG_CACHE_HOME");
    Path base =
        home == null || home.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(home);
    return base.resolve("krait").resolve("check");
  }

  private int once(CheckRun run) throws IOException {
    CheckRun.Report report = run.run();
    List<Finding> findings = report.findings();
    if (fix) {
      findings = FixedRun.mend(run, findings);
    }
    if (newBaseline != null) {
      KnownFindings.write(newBaseline, findings);
    }
    if (baseline != null) {
      findings = KnownFindings.read(baseline).added(findings);
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    format.write(findings, report.files(), out, Terminal.usesColor());
    out.flush();
    if (statistics) {
      statistics(findings, report);
    }
    boolean failed = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return failed && !exitZero ? ExitCode.DIAGNOSTICS : ExitCode.OK;
  }

  private static void statistics(List<Finding> findings, CheckRun.Report report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    findings.forEach(f -> counts.merge(f.diagnostic().code(), 1, Integer::sum));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(e -> System.err.println(e.getValue() + "\t" + e.getKey()));
    System.err.println(
        findings.size()
            + " findings in "
            + report.files().size()
            + " files, "
            + report.computed()
            + " of them gone through");
  }

  static boolean failed(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
