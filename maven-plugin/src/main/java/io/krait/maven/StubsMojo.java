package io.krait.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes {@code .pyi} stubs of the Java classes that Python uses, for pyright and mypy. */
@Mojo(
    name = "stubs",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class StubsMojo extends AbstractKraitMojo {
  /** Where to; {@code typings} is where pyright looks. */
  @Parameter(property = "krait.stubsDirectory", defaultValue = "${basedir}/typings")
  private File stubsDirectory;

  @Override
  void goal() throws IOException, MojoExecutionException, MojoFailureException {
    Request request = request("STUBS");
    request.add("source", sourceDirectory);
    request.addAll("java", existing(project.getCompileSourceRoots()));
    request.addAll("classpath", compileClassPath());
    request.add("output", stubsDirectory);
    judge(send(request));
  }
}
