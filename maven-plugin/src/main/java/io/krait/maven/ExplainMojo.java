package io.krait.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Tells what in src/main/python stays slow, and why, the worst first. */
@Mojo(name = "explain", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
public final class ExplainMojo extends AbstractKraitMojo {
  /** Where one HTML page is written: heat by line, reasons, fixes, bytecode. */
  @Parameter(property = "krait.html")
  private @Nullable File html;

  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    if (!sourceDirectory.isDirectory()) {
      return;
    }
    Request request = request("EXPLAIN");
    request.add("source", sourceDirectory);
    request.addAll("java", existing(project.getCompileSourceRoots()));
    request.addAll("classpath", compileClassPath());
    if (html != null) {
      request.add("html", html);
    }
    Answer answer = send(request);
    judge(answer);
    if (maxSlowSpots >= 0 && answer.slowSpots() > maxSlowSpots) {
      throw new MojoFailureException(
          answer.slowSpots() + " slow spots, " + maxSlowSpots + " are allowed (maxSlowSpots)");
    }
  }
}
