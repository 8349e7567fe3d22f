package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles src/test/python, which may use src/main/python and the Java classes of both. */
@Mojo(
    name = "test-compile",
    defaultPhase = LifecyclePhase.PROCESS_TEST_SOURCES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class TestCompileMojo extends AbstractCompileMojo {
  /** Whether tests are not compiled, as for the Java compiler. */
  @Parameter(property = "maven.test.skip", defaultValue = "false")
  private boolean skipTests;

  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    if (skipTests) {
      getLog().info("Not compiling test sources");
      return;
    }
    if (testSourceDirectory.isDirectory()) {
      project.addTestCompileSourceRoot(testSourceDirectory.getAbsolutePath());
    }
    super.goal();
  }

  @Override
  String name() {
    return "test";
  }

  @Override
  File source() {
    return testSourceDirectory;
  }

  @Override
  File output() {
    return new File(project.getBuild().getTestOutputDirectory());
  }

  @Override
  List<File> libraries() {
    return sourceDirectory.isDirectory() ? List.of(sourceDirectory) : List.of();
  }

  @Override
  List<String> javaRoots() {
    return project.getTestCompileSourceRoots();
  }

  @Override
  List<File> classPath() {
    List<File> path = new ArrayList<>();
    path.add(new File(project.getBuild().getOutputDirectory()));
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getFile() != null) {
        path.add(artifact.getFile());
      }
    }
    return path;
  }
}
