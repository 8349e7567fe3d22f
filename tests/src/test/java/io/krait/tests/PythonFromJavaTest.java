package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code krait build} emits is ordinary to Java: its compiler, reflection and javadoc. */
class PythonFromJavaTest {
  @TempDir static Path folder;
  private static JavaPackage built;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    built = JavaPackage.build(folder);
  }

  @Test
  void javacCompilesAConsumerWithoutWarnings() throws IOException, InterruptedException {
    assertThat(built.compileConsumer()).isEmpty();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    CommandLine.Outcome run =
        CommandLine.run(
            folder, List.of(java.toString(), "-Xverify:all", "-cp", built.classPath(), "Consumer"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Files.readString(JavaPackage.FOLDER.resolve("Consumer.out")));
  }

  @Test
  void everyClassVerifies() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = built.loader();
        Stream<Path> files = Files.walk(built.classes())) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".class")).toList();
      assertThat(all).hasSizeGreaterThan(20);
      for (Path file : all) {
        String name = built.classes().relativize(file).toString().replace('/', '.');
        Class<?> loaded = loader.loadClass(name.substring(0, name.length() - ".class".length()));
        // Initializing links, and linking verifies.
        Class.forName(loaded.getName(), true, loader);
      }
    }
  }

  @Test
  void reflectionShowsNamesAndGenerics() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = built.loader()) {
      Class<?> module = loader.loadClass("acme.pricing.PricingModule");
      assertThat(shown(module, "net"))
          .containsExactly(
              "public static double net(double gross)",
              "public static double net(double gross, double rate)");
      assertThat(shown(module, "find"))
          .contains(
              "public static acme.pricing.Item find(java.util.List<acme.pricing.Item> items,"
                  + " java.lang.String name, acme.pricing.Item default_)");
      assertThat(shown(module, "index"))
          .containsExactly(
              "public static java.util.Map<java.lang.String, acme.pricing.Item>"
                  + " index(java.util.List<acme.pricing.Item> items)");
      assertThat(shown(module, "count_to"))
          .containsExactly("public static java.util.Iterator<java.lang.Long> count_to(long n)");
      assertThat(shown(module, "first"))
          .containsExactly("public static T first(java.util.List<T> values)");
      Class<?> box = loader.loadClass("acme.pricing.Box");
      assertThat(box.getTypeParameters()).hasSize(1);
      assertThat(shown(box, "setValue")).containsExactly("public void setValue(T value)");
      Class<?> version = loader.loadClass("acme.pricing.Version");
      assertThat(version.getGenericInterfaces()[0].getTypeName())
          .isEqualTo("java.lang.Comparable<acme.pricing.Version>");
      assertThat(loader.loadClass("acme.pricing.Priced").isInterface()).isTrue();
      assertThat(loader.loadClass("acme.pricing.Color").isEnum()).isTrue();
    }
  }

  @Test
  void nullnessIsJspecifys() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = built.loader()) {
      Class<?> module = loader.loadClass("acme.pricing.PricingModule");
      assertThat(((AnnotatedElement) module).isAnnotationPresent(NullMarked.class)).isTrue();
      Method find =
          Arrays.stream(module.getMethods())
              .filter(m -> m.getName().equals("find") && m.getParameterCount() == 2)
              .findFirst()
              .orElseThrow();
      assertThat(find.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)).isTrue();
      assertThat(find.getAnnotatedParameterTypes()[1].getAnnotations()).isEmpty();
    }
  }

  @Test
  void onlyTheFacadeIsNotSynthetic() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = built.loader()) {
      Class<?> item = loader.loadClass("acme.pricing.Item");
      assertThat(Arrays.stream(item.getDeclaredFields()).filter(f -> !f.isSynthetic())).isEmpty();
      assertThat(item.getConstructors()).filteredOn(c -> !c.isSynthetic()).hasSize(2);
      Class<?> module = loader.loadClass("acme.pricing.PricingModule");
      assertThat(Arrays.stream(module.getDeclaredFields()).filter(f -> !f.isSynthetic()))
          .extracting(f -> f.getName())
          .containsExactlyInAnyOrder("RATE", "SHOP");
    }
  }

  @Test
  void jarsHaveANameAsModules() throws IOException, InterruptedException {
    Path jar = folder.resolve("acme.jar");
    String sources = JavaPackage.FOLDER.toString();
    CommandLine.Outcome outcome = CommandLine.krait(folder, "build", "-o", jar.toString(), sources);
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(0);
    assertThat(ModuleFinder.of(jar).find("acme")).isPresent();
  }

  @Test
  void javadocShowsTheDocstrings() throws IOException {
    assertThat(built.document()).isEmpty();
    String page =
        Files.readString(built.documentation().resolve("acme/pricing/PricingModule.html"));
    assertThat(page)
        .contains("Gives the net price, that is <code>gross</code> without &lt;tax&gt;.")
        .contains("what the customer pays")
        .contains("what the shop keeps")
        .contains("&gt;&gt;&gt; net(119.0)");
    assertThat(Files.readString(built.documentation().resolve("acme/pricing/Color.html")))
        .contains("The colors of things.");
  }

  /** The declarations of a name that are not synthetic, sorted by length. */
  private static List<String> shown(Class<?> cls, String name) {
    return Arrays.stream(cls.getDeclaredMethods())
        .filter(m -> m.getName().equals(name) && !m.isSynthetic())
        .map(PythonFromJavaTest::shown)
        .sorted(java.util.Comparator.comparing(String::length))
        .toList();
  }

  private static String shown(Method method) {
    StringBuilder text = new StringBuilder(Modifier.toString(method.getModifiers()));
    text.append(' ').append(method.getGenericReturnType().getTypeName());
    text.append(' ').append(method.getName()).append('(');
    for (Parameter p : method.getParameters()) {
      text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ");
      text.append(p.getParameterizedType().getTypeName()).append(' ').append(p.getName());
    }
    return text.append(')').toString();
  }
}
