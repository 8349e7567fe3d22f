package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Runs a module of the project, compiled, in a JVM of its own. */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RunMojo extends AbstractKraitMojo {
  /** The module that is run, by its dotted name. */
  @Parameter(property = "krait.main")
  private @Nullable String main;

  /** What the program gets as {@code sys.argv[1:]}. */
  @Parameter(property = "krait.arguments")
  private @Nullable List<String> arguments;

  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    if (main == null) {
      throw new MojoFailureException("which module? Say -Dkrait.main=acme.app, or set <main>");
    }
    String last = main.substring(main.lastIndexOf('.') + 1);
    String cls =
        main + "." + last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1) + "Module";
    File classes = new File(project.getBuild().getOutputDirectory());
    if (!new File(classes, cls.replace('.', '/') + ".class").isFile()) {
      throw new MojoFailureException("there is no module " + main + " in " + sourceDirectory);
    }
    int status = start(cls, classes);
    if (status != 0) {
      throw new MojoFailureException(main + " ended with " + status);
    }
  }

  private int start(String cls, File classes) throws IOException, MojoExecutionException {
    StringBuilder path = new StringBuilder(classes.getPath());
    for (Artifact artifact : project.getArtifacts()) {
      path.append(File.pathSeparator).append(artifact.getFile());
    }
    List<String> command = new ArrayList<>();
    command.add(new File(System.getProperty("java.home"), "bin/java").getPath());
    command.addAll(jvmArguments == null ? List.of() : jvmArguments);
    command.addAll(List.of("-cp", path.toString(), cls));
    command.addAll(arguments == null ? List.of() : arguments);
    try {
      return new ProcessBuilder(command)
          .directory(project.getBasedir())
          .inheritIO()
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }
}
