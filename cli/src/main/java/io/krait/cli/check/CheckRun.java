package io.krait.cli.check;

import io.krait.cli.Version;
import io.krait.cli.classpath.ClassPath;
import io.krait.cli.classpath.ClassPathText;
import io.krait.cli.classpath.SourceFolders;
import io.krait.cli.source.StandardLibrary;
import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.java.JavaStubs;
import io.krait.typeinfer.session.AnalysisSession;
import io.krait.typeinfer.session.CheckCache;
import io.krait.typeinfer.session.ProgramCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One check of all files, with what earlier runs have found. */
public final class CheckRun {
  private final SourceFiles files;
  private final ProjectSources sources;
  private final Selection selection;
  private final @Nullable Path cacheFile;
  private final int threads;

  private CheckRun(
      SourceFiles files,
      ProjectSources sources,
      Selection selection,
      @Nullable Path cacheFile,
      int threads) {
    this.files = files;
    this.sources = sources;
    this.selection = selection;
    this.cacheFile = cacheFile;
    this.threads = threads;
  }

  /**
   * Finds the files.
   *
   * @param cacheFolder where results are kept, or null
   */
  public static CheckRun of(
      List<Path> paths, Selection selection, @Nullable Path cacheFolder, int threads)
      throws IOException {
    Settings settings = selection.settings();
    SourceFiles files = SourceFiles.of(paths, settings);
    ProjectSources sources =
        new ProjectSources(
            settings.stubPath(), files.roots(), settings.typeshed(), StandardLibrary.folder());
    Path cache = cacheFolder == null ? null : cacheFolder.resolve(name(files, settings));
    return new CheckRun(files, sources, selection, cache, threads);
  }

  /** Another set of folders is another project. */
  private static String name(SourceFiles files, Settings settings) {
    String key =
        files.roots()
            + "|"
            + settings.stubPath()
            + "|"
            + settings.typeshed()
            + "|"
            + StandardLibrary.folder()
            + "|"
            + Path.of("").toAbsolutePath();
    return "check-" + Long.toHexString(key.hashCode() * 0x9E3779B97F4A7C15L) + ".bin";
  }

  /**
   * What a check found.
   *
   * @param findings in order of files, then of places
   * @param files all files that were checked
   * @param computed how many of them were gone through
   */
  public record Report(List<Finding> findings, List<String> files, int computed) {}

  /** Checks. */
  public Report run() throws IOException {
    CheckCache cache = cache();
    AnalysisSession session = new AnalysisSession(sources, stubs(), true);
    ProgramCheck.Outcome outcome = ProgramCheck.run(session, files.paths(), cache, threads);
    if (outcome.computed() > 0) {
      store(cache);
    }
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, List<Diagnostic>> each : outcome.diagnostics().entrySet()) {
      findings.addAll(selection.of(sources.moduleName(each.getKey()), each.getValue()));
    }
    return new Report(findings, files.paths(), outcome.computed());
  }

  private BuiltinStubs stubs() throws IOException {
    Settings settings = selection.settings();
    return JavaStubs.over(
        new BundledStubs(), ClassPath.classes(settings.classPath(), settings.javaSources()));
  }

  private CheckCache cache() throws IOException {
    Path file = cacheFile;
    Settings settings = selection.settings();
    String version =
        Version.text()
            + " "
            + build()
            + ClassPathText.stamp(settings.classPath())
            + ClassPathText.stamp(SourceFolders.files(settings.javaSources()));
    return file == null || !Files.isRegularFile(file)
        ? new CheckCache(version)
        : CheckCache.of(version, Files.readAllBytes(file));
  }

  /** Another build of the checker finds other things. */
  private static String build() throws IOException {
    var source = AnalysisSession.class.getProtectionDomain().getCodeSource();
    if (source == null || !"file".equals(source.getLocation().getProtocol())) {
      return "";
    }
    Path built = Path.of(source.getLocation().getPath());
    return Files.getLastModifiedTime(built).toMillis() + "";
  }

  private void store(CheckCache cache) {
    Path file = cacheFile;
    Path folder = file == null ? null : file.getParent();
    if (file == null || folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "check-", ".tmp");
      Files.write(fresh, cache.toBytes());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Nothing is kept: the next run takes longer, and finds the same.
      System.err.println("krait: results are not kept: " + e);
    }
  }

  /** When the newest of the files was written; also changes when one comes or goes. */
  public long stamp() throws IOException {
    long stamp = files.paths().size();
    for (String path : files.paths()) {
      Path file = Path.of(path);
      if (Files.exists(file)) {
        long at = Files.getLastModifiedTime(file).toMillis();
        stamp = stamp * 31 + at + Files.size(file);
      }
    }
    return stamp;
  }
}
