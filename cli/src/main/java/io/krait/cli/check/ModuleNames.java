package io.krait.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;

/** Which module a file is, told by the packages around it. */
final class ModuleNames {
  private ModuleNames() {}

  /** The folder at which the names of the modules below start: the one around the packages. */
  static Path root(Path source) {
    Path folder = source.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      folder = parent(folder);
    }
    while (folder.getParent() != null && isPackage(folder)) {
      folder = parent(folder);
    }
    return folder;
  }

  private static boolean isPackage(Path folder) {
    return Files.exists(folder.resolve("__init__.py"))
        || Files.exists(folder.resolve("__init__.pyi"));
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  /** {@code src/acme/pricing.py} is {@code acme.pricing} when {@code acme} is a package of src. */
  static String of(Path file) {
    Path relative = root(file).relativize(file.toAbsolutePath().normalize());
    String text = relative.toString().replace('\\', '/');
    int dot = text.lastIndexOf('.');
    String name = (dot < 0 ? text : text.substring(0, dot)).replace('/', '.');
    return name.endsWith(".__init__") ? name.substring(0, name.length() - 9) : name;
  }
}
