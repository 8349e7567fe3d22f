package io.krait.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compiles src/main/python to class files, which javac then finds beside its own. */
@Mojo(
    name = "compile",
    defaultPhase = LifecyclePhase.PROCESS_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CompileMojo extends AbstractCompileMojo {
  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    if (sourceDirectory.isDirectory()) {
      project.addCompileSourceRoot(sourceDirectory.getAbsolutePath());
    }
    super.goal();
  }

  @Override
  String name() {
    return "main";
  }

  @Override
  File source() {
    return sourceDirectory;
  }

  @Override
  File output() {
    return new File(project.getBuild().getOutputDirectory());
  }

  @Override
  List<File> libraries() {
    return List.of();
  }

  @Override
  List<String> javaRoots() {
    return project.getCompileSourceRoots();
  }

  @Override
  List<File> classPath() {
    return compileClassPath();
  }
}
