package io.krait.junit;

import io.krait.junit.PythonTests.ClassTests;
import io.krait.junit.PythonTests.FunctionTest;
import io.krait.junit.PythonTests.ModuleTests;
import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Crossing;
import io.krait.runtime.Embedding;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.PackageSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;

/**
 * Finds tests: in compiled modules that are selected as classes, and in those named {@code
 * test_*.py} or {@code *_test.py} below a selected folder or package. A module is imported to see
 * what is in it, as {@code unittest} and pytest do.
 */
final class Discovery {
  private static final Pattern TEST_MODULE =
      Pattern.compile("(?:.*\\.)?(?:[Tt]est_\\w+|\\w+_test)Module");

  private final TestDescriptor engine;
  private final Set<String> seen = new LinkedHashSet<>();

  Discovery(TestDescriptor engine) {
    this.engine = engine;
  }

  void resolve(EngineDiscoveryRequest request) {
    Predicate<String> named =
        Filter.composeFilters(request.getFiltersByType(ClassNameFilter.class)).toPredicate();
    for (DiscoverySelector s : request.getSelectorsByType(DiscoverySelector.class)) {
      if (s instanceof ClassSelector c) {
        module(c.getClassName(), null);
      } else if (s instanceof MethodSelector m) {
        module(m.getClassName(), m.getMethodName());
      } else if (s instanceof ClasspathRootSelector root) {
        below(Path.of(root.getClasspathRoot()), "", named);
      } else if (s instanceof PackageSelector p) {
        inPackage(p.getPackageName(), named);
      } else if (s instanceof UniqueIdSelector u) {
        byId(u.getUniqueId());
      }
    }
  }

  private void byId(UniqueId id) {
    if (id.getEngineId().filter("krait"::equals).isPresent() && id.getSegments().size() > 1) {
      module(id.getSegments().get(1).getValue(), null);
      engine.getDescendants().stream()
          .filter(d -> !d.getUniqueId().hasPrefix(id) && !id.hasPrefix(d.getUniqueId()))
          .toList()
          .forEach(TestDescriptor::removeFromHierarchy);
    }
  }

  private void inPackage(String name, Predicate<String> named) {
    String path = System.getProperty("java.class.path", "");
    for (String entry : path.split(java.io.File.pathSeparator)) {
      below(Path.of(entry), name, named);
    }
  }

  private void below(Path root, String packageName, Predicate<String> named) {
    Path folder = root.resolve(packageName.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(f -> f.toString().endsWith("Module.class"))
          .map(f -> root.relativize(f).toString().replace('/', '.').replace('\\', '.'))
          .map(n -> n.substring(0, n.length() - ".class".length()))
          .filter(n -> TEST_MODULE.matcher(n).matches() && named.test(n))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    names.forEach(n -> module(n, null));
  }

  /** Adds the tests of a module's class; other classes have none that are ours. */
  private void module(String className, @Nullable String only) {
    CompiledModule module = compiled(className);
    if (module == null || !seen.add(className + "#" + only)) {
      return;
    }
    UniqueId id = engine.getUniqueId().append("module", className);
    PyModule loaded = null;
    Throwable failure = null;
    try {
      loaded = Embedding.load(module);
    } catch (RuntimeException | Error e) {
      failure = Crossing.leave(e);
    }
    ModuleTests tests = new ModuleTests(id, module.name(), className, loaded, failure);
    if (loaded != null) {
      members(tests, loaded, className, only);
    }
    if (failure != null || !tests.getChildren().isEmpty()) {
      engine.addChild(tests);
    }
  }

  private static @Nullable CompiledModule compiled(String className) {
    try {
      Class<?> cls =
          Class.forName(className, false, Thread.currentThread().getContextClassLoader());
      return CompiledModule.class.isAssignableFrom(cls)
          ? (CompiledModule) cls.getField("MODULE").get(null)
          : null;
    } catch (ReflectiveOperationException | LinkageError e) {
      return null; // no class of that name, or none that can be read: not a module of ours
    }
  }

  private static void members(
      ModuleTests tests, PyModule module, String className, @Nullable String only) {
    for (String name : module.names()) {
      Object member = module.getOrNull(name);
      if (member instanceof PyFunction && isTest(name, only) && isOf(member, module)) {
        UniqueId id = tests.getUniqueId().append("function", name);
        tests.addChild(new FunctionTest(id, className, name, member));
      } else if (member instanceof PyType type && isOf(type, module) && isTestClass(type)) {
        UniqueId id = tests.getUniqueId().append("class", type.simpleName());
        String shown = className.substring(0, className.lastIndexOf('.') + 1) + type.simpleName();
        ClassTests cls = new ClassTests(id, shown, type);
        methods(cls, type, shown, only);
        if (!cls.getChildren().isEmpty()) {
          tests.addChild(cls);
        }
      }
    }
  }

  private static boolean isTest(String name, @Nullable String only) {
    return only == null ? name.startsWith("test") : name.equals(only);
  }

  /** What a module imports is not its own. */
  private static boolean isOf(Object member, PyModule module) {
    return module.name().equals(Attrs.getOrNull(member, "__module__"));
  }

  private static boolean isTestClass(PyType type) {
    return type.simpleName().startsWith("Test") || ClassTests.isTestCase(type);
  }

  private static void methods(
      ClassTests tests, PyType type, String className, @Nullable String only) {
    Set<String> names = new LinkedHashSet<>();
    for (PyType each : type.mro()) {
      names.addAll(each.ownNames());
    }
    for (String name : names) {
      if (isTest(name, only) && Calls.isCallable(Attrs.get(type, name))) {
        UniqueId id = tests.getUniqueId().append("method", name);
        tests.addChild(new FunctionTest(id, className, name, null));
      }
    }
  }
}
