package io.krait.cli.incremental;

import io.krait.cli.incremental.BuildState.Output;
import io.krait.codegen.incremental.ClassReferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Java classes that were compiled against Python classes that look different now. javac's own
 * staleness test sees Java sources only, so their class files are deleted: it then compiles them
 * again, and says what no longer fits.
 */
final class JavaCallers {
  private final Map<String, Output> before = new HashMap<>();
  private final Map<String, Output> now = new HashMap<>();

  JavaCallers(Collection<BuildState.Module> before, Collection<BuildState.Module> now) {
    before.forEach(m -> m.outputs().forEach(o -> this.before.put(o.name(), o)));
    now.forEach(m -> m.outputs().forEach(o -> this.now.put(o.name(), o)));
  }

  /** The classes that changed for those who call them, by internal name. */
  Set<String> changed() {
    Set<String> changed = new HashSet<>();
    before.forEach((name, old) -> {
      Output fresh = now.get(name);
      if (fresh == null || fresh.surface() != old.surface()) {
        changed.add(internalName(name));
      }
    });
    return changed;
  }

  private boolean constantsChanged(Set<String> changed) {
    return before.values().stream()
        .anyMatch(o -> o.hasConstants() && changed.contains(internalName(o.name())));
  }

  private static String internalName(String output) {
    return output.substring(0, output.length() - ".class".length());
  }

  /** Deletes the stale callers in some folders. */
  void deleteStale(List<Path> folders, Outputs outputs) throws IOException {
    Set<String> changed = changed();
    if (changed.isEmpty()) {
      return;
    }
    boolean all = constantsChanged(changed);
    Map<Path, ClassReferences> classes = new HashMap<>();
    for (Path folder : folders) {
      read(folder, classes);
    }
    Set<String> affected = withSubclasses(changed, classes.values());
    for (Map.Entry<Path, ClassReferences> each : classes.entrySet()) {
      String name = first(each.getValue(), affected);
      if (all || name != null) {
        outputs.delete(each.getKey(), "uses " + (name == null ? "constants" : name));
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String first(
      ClassReferences references, Set<String> affected) {
    return references.names().stream().filter(affected::contains).sorted().findFirst().orElse(null);
  }

  private void read(Path folder, Map<Path, ClassReferences> into) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!now.containsKey(name)) {
          into.put(file, ClassReferences.of(Files.readAllBytes(file)));
        }
      }
    }
  }

  /** What a class inherits it is asked for under its own name. */
  private static Set<String> withSubclasses(
      Set<String> changed, Collection<ClassReferences> classes) {
    Set<String> all = new HashSet<>(changed);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (ClassReferences c : classes) {
        if (!all.contains(c.name()) && c.supertypes().stream().anyMatch(all::contains)) {
          grew |= all.add(c.name());
        }
      }
    }
    return all;
  }
}
