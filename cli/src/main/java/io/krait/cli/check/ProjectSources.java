package io.krait.cli.check;

import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.session.SourceProvider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules as PEP 561 says: stub folders, the project's own code, typeshed's standard library,
 * then installed packages, of which {@code NAME-stubs} go before packages marked {@code py.typed},
 * last typeshed's stubs of other packages. Beside a module its {@code .pyi} goes first. A stub
 * package that is marked {@code partial} leaves what it lacks to the package itself. Where the
 * project is a standard library itself, its modules know each other by their stubs, as all programs
 * know them, and by their code where there is none.
 */
public final class ProjectSources implements SourceProvider {
  /** The checker's own stubs of these are what its rules rest on. */
  private static final Set<String> OWN = Set.of("typing", "typing_extensions");

  private static final List<String> FORMS = List.of("/__init__.pyi", ".pyi", "/__init__.py", ".py");

  private final List<Path> stubs;
  private final List<Path> roots;
  private final List<Path> libraries;
  private final @Nullable Path typeshed;
  private final List<Path> installed;
  private final List<Path> foreign;
  private final Map<String, Path> others;
  private final BundledStubs bundled = new BundledStubs();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * Where to look.
   *
   * @param stubs folders of stubs
   * @param roots folders of the project's code
   * @param typeshed a checkout of typeshed, or null
   * @param library an installed CPython's library, whose code says what no stub does, or null
   */
  public ProjectSources(
      List<Path> stubs, List<Path> roots, @Nullable Path typeshed, @Nullable Path library) {
    this.stubs = List.copyOf(stubs);
    LinkedHashSet<Path> own = new LinkedHashSet<>(roots);
    List<Path> libraries =
        new ArrayList<>(own.stream().filter(ProjectSources::isStandardLibrary).toList());
    own.removeAll(libraries);
    this.foreign = new ArrayList<>();
    if (libraries.isEmpty() && library != null) {
      libraries.add(library);
      foreign.add(library.toAbsolutePath().normalize());
    }
    this.libraries = List.copyOf(libraries);
    this.roots = List.copyOf(own);
    this.typeshed = typeshed;
    this.installed = installed();
    this.others = others(typeshed);
  }

  /** CPython too knows its library by {@code os.py}. */
  private static boolean isStandardLibrary(Path root) {
    return Files.isRegularFile(root.resolve("os.py"))
        && Files.isRegularFile(root.resolve("typing.py"));
  }

  /** PYTHONPATH, and the packages of an active virtual environment. */
  private static List<Path> installed() {
    List<Path> found = new ArrayList<>();
    String path = System.getenv("PYTHONPATH");
    if (path != null) {
      for (String part : path.split(File.pathSeparator)) {
        if (!part.isEmpty()) {
          found.add(Path.of(part));
        }
      }
    }
    String environment = System.getenv("VIRTUAL_ENV");
    if (environment != null) {
      Path lib = Path.of(environment, "lib");
      if (Files.isDirectory(lib)) {
        try (Stream<Path> versions = Files.list(lib)) {
          versions
              .map(v -> v.resolve("site-packages"))
              .filter(Files::isDirectory)
              .sorted()
              .forEach(found::add);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    }
    return found;
  }

  @Override
  public @Nullable String locate(String moduleName) {
    Path found = find(moduleName);
    if (found == null) {
      return null;
    }
    String path = shown(found);
    names.putIfAbsent(path, moduleName);
    return path;
  }

  private @Nullable Path find(String moduleName) {
    String relative = moduleName.replace('.', '/');
    for (Path root : stubs) {
      Path found = in(root, relative);
      if (found != null) {
        return found;
      }
    }
    for (Path root : roots) {
      Path found = in(root, relative);
      if (found != null) {
        return found;
      }
    }
    Path shed = typeshed;
    if (shed != null && !OWN.contains(moduleName)) {
      Path found = in(shed.resolve("stdlib"), relative);
      if (found != null) {
        return found;
      }
    }
    if (bundled.stub(moduleName).isPresent()) {
      return null;
    }
    for (Path root : libraries) {
      Path found = in(root, relative);
      if (found != null) {
        return found;
      }
    }
    Path found = inInstalled(moduleName);
    if (found == null) {
      found = namespace(relative);
    }
    return found == null ? ofOthers(moduleName) : found;
  }

  /** Typeshed's stubs of packages that have none themselves: the last place, by PEP 561. */
  private @Nullable Path ofOthers(String moduleName) {
    int dot = moduleName.indexOf('.');
    Path root = others.get(dot < 0 ? moduleName : moduleName.substring(0, dot));
    return root == null ? null : in(root, moduleName.replace('.', '/'));
  }

  /** The folders of typeshed's {@code stubs} by the packages and modules in them. */
  private static Map<String, Path> others(@Nullable Path typeshed) {
    Path stubs = typeshed == null ? null : typeshed.resolve("stubs");
    if (stubs == null || !Files.isDirectory(stubs)) {
      return Map.of();
    }
    Map<String, Path> found = new HashMap<>();
    for (Path distribution : list(stubs)) {
      for (Path child : list(distribution)) {
        String name = child.getFileName().toString();
        if (Files.isDirectory(child) && !name.startsWith("@")) {
          found.putIfAbsent(name, distribution);
        } else if (name.endsWith(".pyi")) {
          found.putIfAbsent(name.substring(0, name.length() - 4), distribution);
        }
      }
    }
    return Map.copyOf(found);
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static @Nullable Path in(Path root, String relative) {
    for (String form : FORMS) {
      Path candidate = root.resolve(relative + form);
      if (Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private @Nullable Path inInstalled(String moduleName) {
    int dot = moduleName.indexOf('.');
    String top = dot < 0 ? moduleName : moduleName.substring(0, dot);
    String rest = dot < 0 ? "" : moduleName.substring(dot + 1).replace('.', '/');
    for (Path root : installed) {
      Path stubPackage = root.resolve(top + "-stubs");
      if (Files.isDirectory(stubPackage)) {
        Path found = rest.isEmpty() ? in(root, top + "-stubs") : in(stubPackage, rest);
        if (found != null || !isPartial(stubPackage)) {
          return found;
        }
      }
      if (Files.isRegularFile(root.resolve(top).resolve("py.typed"))
          || Files.isRegularFile(root.resolve(top + ".pyi"))) {
        Path found = in(root, moduleName.replace('.', '/'));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isPartial(Path stubPackage) {
    Path marker = stubPackage.resolve("py.typed");
    try {
      return Files.isRegularFile(marker) && Files.readString(marker).contains("partial");
    } catch (IOException e) {
      return false; // a marker that cannot be read marks nothing
    }
  }

  /** A folder without {@code __init__} that holds modules (PEP 420) is an empty module. */
  private @Nullable Path namespace(String relative) {
    for (Path root : roots) {
      Path folder = root.resolve(relative);
      if (holdsModules(folder)) {
        return folder.resolve("__init__.py");
      }
    }
    return null;
  }

  private static boolean holdsModules(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(".py") || f.toString().endsWith(".pyi"));
    } catch (IOException e) {
      return false; // not to be looked into: no package
    }
  }

  /** A path as it is shown: from the working folder where it is below it. */
  static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path full = path.toAbsolutePath().normalize();
    return (full.startsWith(here) ? here.relativize(full) : full).toString();
  }

  @Override
  public String moduleName(String path) {
    String known = names.get(path);
    if (known == null) {
      known = ModuleNames.of(Path.of(path));
      names.put(path, known);
    }
    return known;
  }

  @Override
  public boolean isForeign(String path) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    return foreign.stream().anyMatch(file::startsWith)
        || installed.stream().anyMatch(root -> isUntyped(root, file));
  }

  /**
   * Whether it belongs to an installed package without the mark that its types may be relied on.
   */
  private static boolean isUntyped(Path root, Path file) {
    Path base = root.toAbsolutePath().normalize();
    if (!file.startsWith(base)) {
      return false;
    }
    Path top = base.resolve(base.relativize(file).getName(0));
    return !Files.isRegularFile(top.resolve("py.typed"));
  }

  @Override
  public byte @Nullable [] read(String path) {
    Path file = Path.of(path);
    try {
      if (Files.isRegularFile(file)) {
        return Files.readAllBytes(file);
      }
      Path folder = file.getParent();
      boolean namespace =
          path.endsWith("__init__.py") && folder != null && Files.isDirectory(folder);
      return namespace ? new byte[0] : null;
    } catch (IOException e) {
      return null; // as the contract says: it cannot be read
    }
  }
}
