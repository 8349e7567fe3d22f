package io.krait.maven;

import java.util.List;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * With {@code <extensions>true</extensions>} a project that names the plugin needs no executions:
 * they are added here, unless it has some of its own.
 */
public final class KraitLifecycleParticipant extends AbstractMavenLifecycleParticipant {
  private static final String KEY = "io.krait:krait-maven-plugin";

  @Override
  public void afterProjectsRead(MavenSession session) {
    for (MavenProject project : session.getProjects()) {
      Plugin plugin = project.getBuild().getPluginsAsMap().get(KEY);
      if (plugin != null && plugin.isExtensions()) {
        add(plugin, "compile", "process-sources");
        add(plugin, "test-compile", "process-test-sources");
      }
    }
  }

  private static void add(Plugin plugin, String goal, String phase) {
    for (PluginExecution each : plugin.getExecutions()) {
      if (each.getGoals().contains(goal)) {
        return;
      }
    }
    PluginExecution execution = new PluginExecution();
    execution.setId("krait-" + goal);
    execution.setPhase(phase);
    execution.setGoals(List.of(goal));
    execution.setConfiguration(plugin.getConfiguration());
    plugin.addExecution(execution);
    plugin.flushExecutionMap();
  }
}
