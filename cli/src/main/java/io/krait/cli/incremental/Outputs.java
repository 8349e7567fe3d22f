package io.krait.cli.incremental;

import io.krait.cli.incremental.BuildState.Output;
import io.krait.codegen.ClassFile;
import io.krait.codegen.incremental.ClassSurface;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The class files of a build. */
final class Outputs {
  private final Path folder;
  private final BuildEvents events;

  Outputs(Path folder, BuildEvents events) {
    this.folder = folder;
    this.events = events;
  }

  /** Whether all of them are there, as they were written. */
  boolean areIntact(List<Output> outputs) throws IOException {
    for (Output o : outputs) {
      Path file = folder.resolve(o.name());
      if (!Files.isRegularFile(file) || Files.size(file) != o.size()) {
        return false;
      }
    }
    return true;
  }

  /** Writes a class; a file that holds it already stays, so that nobody thinks that it is new. */
  Output write(ClassFile c) throws IOException {
    String name = c.name() + ".class";
    Path file = folder.resolve(name);
    boolean same =
        Files.isRegularFile(file)
            && Files.size(file) == c.bytes().length
            && Arrays.equals(Files.readAllBytes(file), c.bytes());
    if (!same) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, c.bytes());
    }
    ClassSurface.Surface surface = ClassSurface.of(c.bytes());
    return new Output(name, c.bytes().length, surface.hash(), surface.hasConstants());
  }

  /** Deletes those of {@code before} that {@code now} does not name. */
  void deleteOthers(List<Output> before, List<Output> now, String why) throws IOException {
    Set<String> kept = new HashSet<>();
    now.forEach(o -> kept.add(o.name()));
    for (Output o : before) {
      if (!kept.contains(o.name())) {
        delete(folder.resolve(o.name()), why);
      }
    }
  }

  void delete(Path file, String why) throws IOException {
    if (Files.deleteIfExists(file)) {
      events.deleted(file, why);
    }
    deleteEmpty(file.getParent());
  }

  private void deleteEmpty(@Nullable Path below) throws IOException {
    for (Path f = below; f != null && f.startsWith(folder) && !f.equals(folder); ) {
      try {
        Files.deleteIfExists(f);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      f = f.getParent();
    }
  }
}
