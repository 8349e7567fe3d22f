package io.krait.codegen;

import io.krait.frontend.bind.BoundFile;
import io.krait.typeinfer.ModuleResolver;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of a program's files has which module name. */
final class ProgramModules implements ModuleResolver {
  private final Map<String, BoundFile> files = new HashMap<>();
  private final IdentityHashMap<BoundFile, ModuleSource> sources = new IdentityHashMap<>();

  ProgramModules(List<ModuleSource> modules, List<BoundFile> bound) {
    for (int i = 0; i < bound.size(); i++) {
      files.put(modules.get(i).name(), bound.get(i));
      sources.put(bound.get(i), modules.get(i));
    }
  }

  @Override
  public @Nullable BoundFile file(String moduleName) {
    return files.get(moduleName);
  }

  @Override
  public String name(BoundFile file) {
    return source(file).name();
  }

  @Override
  public boolean isPackage(BoundFile file) {
    return source(file).isPackage();
  }

  private ModuleSource source(BoundFile file) {
    return Objects.requireNonNull(sources.get(file));
  }
}
