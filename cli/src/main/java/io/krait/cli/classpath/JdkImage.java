package io.krait.cli.classpath;

import io.krait.codegen.java.ClassFiles;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The packages that the running JDK's modules export to all, read from its image ({@code jrt:/}).
 */
final class JdkImage implements ClassFiles {
  private final Map<String, ClassFolder> byPackage = new HashMap<>();
  private final Set<String> above = new HashSet<>();

  JdkImage() {
    FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
    ModuleLayer.boot()
        .modules()
        .forEach(m -> {
          ClassFolder folder = new ClassFolder(image.getPath("/modules", m.getName()));
          m.getDescriptor().exports().stream()
              .filter(e -> !e.isQualified())
              .map(ModuleDescriptor.Exports::source)
              .forEach(p -> add(p, folder));
        });
  }

  private void add(String name, ClassFolder folder) {
    byPackage.put(name, folder);
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      above.add(name.substring(0, dot));
    }
    above.add(name);
  }

  @Override
  public byte @org.jspecify.annotations.Nullable [] bytes(String internalName) {
    int slash = internalName.lastIndexOf('/');
    ClassFolder folder =
        slash < 0 ? null : byPackage.get(internalName.substring(0, slash).replace('/', '.'));
    return folder == null ? null : folder.bytes(internalName);
  }

  @Override
  public boolean isPackage(String name) {
    return above.contains(name);
  }

  @Override
  public Collection<String> classes(String packageName) {
    ClassFolder folder = byPackage.get(packageName);
    return folder == null ? List.of() : folder.classes(packageName);
  }

  @Override
  public Collection<String> packages() {
    return byPackage.keySet();
  }
}
