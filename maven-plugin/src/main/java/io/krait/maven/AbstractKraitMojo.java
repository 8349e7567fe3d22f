package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where the sources are, and how the compiler is started. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public abstract class AbstractKraitMojo extends AbstractMojo {
  /** The folder of Python modules; their names count from it. */
  @Parameter(property = "krait.sourceDirectory", defaultValue = "${basedir}/src/main/python")
  protected File sourceDirectory;

  /** The folder of the tests' Python modules. */
  @Parameter(property = "krait.testSourceDirectory", defaultValue = "${basedir}/src/test/python")
  protected File testSourceDirectory;

  /** Patterns of the modules that are wanted, from the source folder; all if there is none. */
  @Parameter protected @Nullable List<String> includes;

  /** Patterns of the modules that are not wanted. */
  @Parameter protected @Nullable List<String> excludes;

  /** Type errors and warnings end the build, and everything is to be annotated. */
  @Parameter(property = "krait.strict", defaultValue = "false")
  protected boolean strict;

  /** How many slow spots there may be; negative for any number. */
  @Parameter(property = "krait.maxSlowSpots", defaultValue = "-1")
  protected int maxSlowSpots;

  /** Where a report in SARIF 2.1.0 is written: what was found, and the slow spots. */
  @Parameter(property = "krait.sarif")
  protected @Nullable File sarif;

  /** Whether errors in sources end the build; else they are only reported. */
  @Parameter(property = "krait.failOnError", defaultValue = "true")
  protected boolean failOnError;

  /**
   * Whether the compiler gets a JVM of its own: {@code auto} for yes unless Maven's is one that
   * stays (mvnd) and 21 or newer, {@code always}, or {@code never}.
   */
  @Parameter(property = "krait.fork", defaultValue = "auto")
  protected String fork;

  /**
   * The home of the JDK (21 or newer) that the compiler runs on when it is forked; else that of the
   * project's toolchain, else the newest one that is found.
   */
  @Parameter(property = "krait.javaHome")
  protected @Nullable File javaHome;

  /** Options for the compiler's own JVM, such as {@code -Xmx2g}. */
  @Parameter(property = "krait.jvmArguments")
  protected @Nullable List<String> jvmArguments;

  /** Do nothing. */
  @Parameter(property = "krait.skip", defaultValue = "false")
  protected boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  protected MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  protected MavenSession session;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  protected String pluginVersion;

  @SuppressWarnings("deprecation") // its replacement needs a newer Maven's container
  @Component
  private ToolchainManager toolchains;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Krait is skipped");
      return;
    }
    try {
      goal();
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }

  abstract void goal() throws IOException, MojoExecutionException, MojoFailureException;

  /** A request with what every goal says. */
  Request request(String goal) {
    Request request = new Request();
    request.add("goal", goal);
    request.add("base", project.getBasedir());
    request.addAll("include", includes == null ? List.of() : includes);
    request.addAll("exclude", excludes == null ? List.of() : excludes);
    request.add("strict", strict + "");
    request.add("maxSlowSpots", maxSlowSpots + "");
    if (sarif != null) {
      request.add("sarif", sarif);
    }
    return request;
  }

  /** Sends a request to the compiler; its answers go to the log. */
  Answer send(Request request) throws IOException, MojoExecutionException {
    Answer answer = new Answer(getLog(), failOnError);
    List<File> classPath = new ArrayList<>();
    for (Artifact artifact : pluginArtifacts) {
      classPath.add(artifact.getFile());
    }
    JdkFinder jdks = new JdkFinder(toolchains, session, javaHome);
    List<String> options = jvmArguments == null ? List.of() : jvmArguments;
    new CompilerProcess(classPath, jdks, fork, options, getLog()).run(request, answer);
    return answer;
  }

  /** Ends the build if sources have errors. */
  void judge(Answer answer) throws MojoExecutionException, MojoFailureException {
    if (answer.status() > 1) {
      throw new MojoExecutionException("the compiler could not do its work; see above");
    }
    if (answer.status() == 1 && failOnError) {
      throw new MojoFailureException(answer.summary());
    }
  }

  /** The dependencies of main code. */
  List<File> compileClassPath() {
    List<File> jars = new ArrayList<>();
    for (Artifact artifact : project.getArtifacts()) {
      String scope = artifact.getScope();
      if (!Artifact.SCOPE_TEST.equals(scope) && artifact.getFile() != null) {
        jars.add(artifact.getFile());
      }
    }
    return jars;
  }

  static List<File> existing(List<String> paths) {
    List<File> found = new ArrayList<>();
    for (String path : paths) {
      if (new File(path).exists()) {
        found.add(new File(path));
      }
    }
    return found;
  }
}
