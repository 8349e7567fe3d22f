package io.krait.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Reports syntax, scope and type errors of src/main/python, and writes no classes. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends AbstractKraitMojo {
  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    if (!sourceDirectory.isDirectory()) {
      return;
    }
    Request request = request("CHECK");
    request.add("source", sourceDirectory);
    request.addAll("java", existing(project.getCompileSourceRoots()));
    request.addAll("classpath", compileClassPath());
    Answer answer = send(request);
    judge(answer);
    getLog().info("Checked " + answer.modules() + " Python modules");
  }
}
