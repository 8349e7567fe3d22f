package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.cli.classpath.ClassPath;
import io.krait.cli.classpath.SourceFolders;
import io.krait.codegen.Compiler;
import io.krait.codegen.java.source.JavaSources;
import io.krait.codegen.java.source.SourceClasses;
import io.krait.runtime.PyObject;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaField;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaTypeParameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java sources read as sources, and read as the class files that javac makes of them: the same. */
class JavaSourcesTest {
  private static final String CORNERS =
      """
      package corners;

      import static java.util.Map.Entry;
      import java.io.IOException;
      import java.util.*;
      import java.util.function.Function;

      public abstract class Corners<T extends Comparable<? super T> & Runnable, U extends T> {
        public static final int A = 1 + 2 * 3, B = A << 4 | ~7;
        public static final long LONG = 1L << 40;
        public static final String TEXT = "a" + A + 'c' + (A > 3 ? "x" : "y") + true;
        public static final char C = (char) 65;
        static final boolean FLAG = !false && A == 7;
        public static final double D = 1 / 2 + 1 / 2.0, LEAST = -2147483648;
        public static final byte SMALL = (byte) 300;
        public static final float F = 1.5f * 2;
        public static final long INTERNAL = Limits.MOST + Integer.MAX_VALUE;
        protected transient volatile int[] numbers[];
        public final List<? extends Map<String, T[]>> list = null;
        public static final Integer BOXED = 5;
        private int hidden;

        protected Corners(T first, U... rest) throws IOException {}
        Corners(Entry<T, U> e) {}
        public abstract <X extends T, Y extends X> Y pick(Function<? super X, ? extends Y> f, List<X>[] xs)
            throws IOException, IllegalStateException;
        public synchronized final void close(int a, long[]... more) {}
        @Deprecated protected static native Object make();
        private void secret() {}

        public class Inner { public Inner(int a) {} public class Deep {} Other.Nested n() { return null; } }
        static class Empty {}
        protected static final class Sub extends Base { Shared shared() { return null; } }
        private static class Gone {}
        public interface Shape { double PI = 3.0; double area(); default int n() { return 1; }
          static Shape of() { return null; } class Unit implements Shape { public double area() { return 1; } } }
        public enum Plain { ONE, @Deprecated TWO; public static final int K = 4; Plain next() { return ONE; } }
        enum Rich implements Runnable { X { public void run() {} }, Y; Rich() {} public void run() {} }
        enum Abs { Z { int f() { return 1; } }; abstract int f(); }
        public record Pair<A, B extends List<A>>(A first, B second, int... rest) implements Shape {
          public Pair { }
          public static int count;
          public double area() { return 0; }
          public A first() { return first; }
          public String toString() { return ""; }
        }
        record Unit() {}
        protected sealed interface Choice permits Left, Right {}
        record Left(int x) implements Choice { Left(String s) { this(1); } }
        static final class Right implements Choice { }
        @interface Mark { String value() default ""; Class<?>[] types() default {}; int MAX = 3; }
      }

      class Limits { static final int MOST = 10; }
      class Base { static class Shared {} }
      class Other { static class Nested {} }
      """;

  @TempDir Path folder;

  @Test
  void cornersOfTheLanguage() throws IOException {
    Path source = folder.resolve("src/corners/Corners.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, CORNERS);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                new PrintStream(messages),
                "-nowarn",
                "-parameters",
                "-proc:none",
                "-d",
                classes + "",
                source + "");
    assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(same(List.of(folder.resolve("src")), classes, List.of())).isGreaterThan(15);
  }

  @Test
  void ourOwnSources() throws Exception {
    Path root = Path.of("").toAbsolutePath().getParent();
    Path runtime = location(PyObject.class);
    Path codegen = location(Compiler.class);
    List<Path> others = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      others.add(Path.of(entry).toAbsolutePath());
    }
    assertThat(same(List.of(root.resolve("runtime/src/main/java")), runtime, others))
        .isGreaterThan(400);
    assertThat(same(List.of(root.resolve("codegen/src/main/java")), codegen, others))
        .isGreaterThan(200);
  }

  private static Path location(Class<?> cls) throws Exception {
    return Path.of(cls.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Compares all named classes of a folder or jar; how many there were. */
  private static int same(List<Path> roots, Path classes, List<Path> others) throws IOException {
    List<Path> path = new ArrayList<>(others);
    path.add(classes);
    JavaClasses compiled = new ClassPath(path).classes();
    JavaClasses jdk = new ClassPath(others).classes();
    SourceFolders folders = new SourceFolders(roots);
    SourceClasses sources = new SourceClasses(folders, jdk);
    int count = 0;
    for (String name : names(folders, sources)) {
      JavaClass expected = compiled.find(name).orElseThrow();
      JavaClass actual = sources.find(name).orElseThrow();
      assertThat(text(actual)).as(name).isEqualTo(text(expected));
      count++;
    }
    return count;
  }

  private static Collection<String> names(SourceFolders folders, SourceClasses sources) {
    TreeSet<String> names = new TreeSet<>();
    for (String p : folders.packages()) {
      for (String file : folders.files(p)) {
        String simple = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        if (!simple.equals("package-info")) {
          add(p.isEmpty() ? simple : p + "." + simple, sources, names);
        }
      }
    }
    return names;
  }

  private static void add(String name, SourceClasses sources, TreeSet<String> names) {
    names.add(name);
    JavaClass c = sources.find(name).orElseThrow(() -> new AssertionError(name));
    c.members().values().forEach(m -> add(m, sources, names));
  }

  /** Without what the two cannot agree on: names of parameters, and the order of members. */
  private static String text(JavaClass c) {
    StringBuilder text = new StringBuilder();
    text.append(c.kind()).append(' ').append(c.modifiers()).append(' ').append(c.name());
    text.append(' ').append(bounds(c.typeParameters())).append(' ').append(c.superclass());
    text.append(' ').append(c.interfaces()).append(' ').append(new TreeSet<>(c.members().keySet()));
    text.append(' ').append(c.outer()).append(' ').append(c.components()).append('\n');
    Stream<String> fields = c.fields().stream().map(JavaSourcesTest::text);
    Stream<String> methods = c.methods().stream().map(JavaSourcesTest::text);
    Stream.concat(fields, methods).sorted().forEach(m -> text.append("  ").append(m).append('\n'));
    return text.toString();
  }

  /** What class files say of null in bounds is not read. */
  private static String bounds(List<JavaTypeParameter> parameters) {
    return parameters.toString().replace("NULLABLE", "UNKNOWN");
  }

  private static String text(JavaField f) {
    return f.modifiers() + " " + f.name() + " " + f.type() + " = " + f.constant() + f.deprecated();
  }

  private static String text(JavaMethod m) {
    return m.modifiers()
        + " "
        + m.name()
        + m.descriptor()
        + " "
        + bounds(m.typeParameters())
        + " "
        + m.parameters().stream().map(p -> p.type()).toList()
        + " "
        + m.result()
        + " "
        + m.thrown()
        + m.deprecated();
  }

  @Test
  void whatIsWrongHidesOnlyItself() {
    SourceClasses classes =
        of(
            Map.of(
                "p/Broken.java",
                "package p; public class Broken { public int good() { return 1; } "
                    + "public void bad( { } public String alsoGood() { return null; } }"));
    List<String> names =
        classes.find("p.Broken").orElseThrow().methods().stream().map(JavaMethod::name).toList();
    assertThat(names).contains("good", "alsoGood");
    assertThat(classes.problems())
        .singleElement()
        .extracting("code")
        .isEqualTo("java-source-error");
  }

  @Test
  void lombokIsNamed() {
    SourceClasses classes =
        of(Map.of("p/A.java", "package p; import lombok.Data; @Data public class A { int x; }"));
    assertThat(classes.find("p.A")).isPresent();
    assertThat(classes.problems()).singleElement().extracting("code").isEqualTo("java-lombok");
  }

  @Test
  void nearNames() {
    SourceClasses classes = of(Map.of("p/Invoice.java", "package p; public class Invoice {}"));
    assertThat(classes.near("p.Invioce")).containsExactly("p.Invoice");
    assertThat(classes.isPackage("p")).isTrue();
    assertThat(classes.isPackage("q")).isFalse();
  }

  private static SourceClasses of(Map<String, String> files) {
    return new SourceClasses(
        new JavaSources() {
          @Override
          public Collection<String> packages() {
            return List.of("p");
          }

          @Override
          public Collection<String> files(String packageName) {
            return packageName.equals("p") ? files.keySet() : List.of();
          }

          @Override
          public String text(String path) {
            return files.get(path);
          }
        },
        new ClassPath(List.of()).classes());
  }
}
