package io.krait.maven;

import java.util.Collection;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;

/** Compiled modules need one jar; without it in the pom they would fail where they are used. */
final class RuntimeDependency {
  private RuntimeDependency() {}

  static void check(Collection<Artifact> artifacts, String version) throws MojoFailureException {
    for (Artifact artifact : artifacts) {
      if (artifact.getGroupId().equals("io.krait")
          && artifact.getArtifactId().equals("krait-runtime")) {
        if (!artifact.getBaseVersion().equals(version)) {
          throw new MojoFailureException(
              "krait-runtime is "
                  + artifact.getBaseVersion()
                  + " but krait-maven-plugin is "
                  + version
                  + ": what one compiles the other runs, so their versions must be the same");
        }
        return;
      }
    }
    throw new MojoFailureException(
        String.join(
            "\n",
            "compiled Python needs Krait's runtime. Add this to the <dependencies> of pom.xml:",
            "",
            "    <dependency>",
            "      <groupId>io.krait</groupId>",
            "      <artifactId>krait-runtime</artifactId>",
            "      <version>" + version + "</version>",
            "    </dependency>",
            ""));
  }
}
