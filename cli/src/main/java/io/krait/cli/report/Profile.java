package io.krait.cli.report;

import io.krait.codegen.ModuleSource;
import io.krait.codegen.slow.SlowSpot;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** How often a recording of the JVM's flight recorder saw each line of a program. */
public final class Profile {
  private final Map<String, Long> samples = new HashMap<>();

  private Profile() {}

  /** Reads the execution samples of a recording. */
  public static Profile read(Path recording, List<ModuleSource> modules) throws IOException {
    Map<String, String> paths = new HashMap<>();
    for (ModuleSource m : modules) {
      paths.put(packageOf(ModuleNames.className(m.name())), m.parsed().file().path());
    }
    Profile profile = new Profile();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        profile.add(file.readEvent(), paths);
      }
    }
    return profile;
  }

  private static String packageOf(String className) {
    return className.substring(0, className.lastIndexOf('.') + 1);
  }

  /** A sample counts for the innermost frame of the program: what it called is its doing. */
  private void add(RecordedEvent event, Map<String, String> paths) {
    if (!event.getEventType().getName().equals("jdk.ExecutionSample")
        || event.getStackTrace() == null) {
      return;
    }
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      RecordedMethod method = frame.getMethod();
      String path = paths.get(packageOf(method.getType().getName()));
      if (path != null && frame.getLineNumber() > 0) {
        samples.merge(path + ":" + frame.getLineNumber(), 1L, Long::sum);
        return;
      }
    }
  }

  /** The samples of each spot's line. */
  public Map<SlowSpot, Long> of(List<SlowSpot> spots) {
    IdentityHashMap<SlowSpot, Long> measured = new IdentityHashMap<>();
    for (SlowSpot spot : spots) {
      @Nullable Long count = samples.get(spot.file().path() + ":" + spot.line());
      measured.put(spot, count == null ? 0 : count);
    }
    return measured;
  }
}
