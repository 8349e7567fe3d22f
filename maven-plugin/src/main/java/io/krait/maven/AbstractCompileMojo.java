package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Compiles Python modules, before javac sees them. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class AbstractCompileMojo extends AbstractKraitMojo {
  /** Whether only what changed is compiled. */
  @Parameter(property = "krait.incremental", defaultValue = "true")
  private boolean incremental;

  /** Whether a missing runtime dependency ends the build. */
  @Parameter(property = "krait.checkRuntime", defaultValue = "true")
  private boolean checkRuntime;

  /** Where what earlier builds did is kept. */
  @Parameter(property = "krait.stateDirectory", defaultValue = "${project.build.directory}/krait")
  private File stateDirectory;

  abstract String name();

  abstract File source();

  abstract File output();

  /** Folders of modules that are compiled by another execution. */
  abstract List<File> libraries();

  abstract List<String> javaRoots();

  abstract List<File> classPath();

  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    File state = new File(stateDirectory, name() + ".state");
    if (!source().isDirectory() && !state.exists()) {
      getLog().debug("no " + source());
      return;
    }
    if (checkRuntime) {
      RuntimeDependency.check(project.getArtifacts(), pluginVersion);
    }
    Request request = request("COMPILE");
    request.add("source", source());
    request.addAll("library", libraries());
    request.addAll("java", existing(javaRoots()));
    request.addAll("classpath", classPath());
    request.add("output", output());
    request.add("callers", new File(project.getBuild().getOutputDirectory()));
    request.add("callers", new File(project.getBuild().getTestOutputDirectory()));
    if (incremental) {
      request.add("state", state);
    }
    InputStamps stamps = new InputStamps(new File(stateDirectory, name() + ".inputs"), request);
    if (incremental && stamps.areSame(state, output())) {
      getLog().info("Python classes are up to date");
      getLog().debug("nothing was changed since the last build: " + stamps.count() + " files");
      return;
    }
    long begin = System.nanoTime();
    Answer answer = send(request);
    judge(answer);
    if (answer.status() == 0) {
      report(answer, System.nanoTime() - begin);
      if (incremental) {
        stamps.write();
      }
    }
  }

  private void report(Answer answer, long nanos) {
    String time = String.format(java.util.Locale.ROOT, "%.1f s", nanos / 1e9);
    if (answer.compiled() == 0) {
      getLog().info("Python classes are up to date (looked at again, " + time + ")");
      return;
    }
    String slow =
        maxSlowSpots < 0 ? "" : ", " + answer.slowSpots() + " of " + maxSlowSpots + " slow spots";
    getLog()
        .info(
            "Compiled "
                + answer.compiled()
                + " of "
                + answer.modules()
                + " Python modules to "
                + output()
                + " in "
                + time
                + slow);
  }
}
