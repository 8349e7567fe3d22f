package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.cli.classpath.ClassPath;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaHierarchy;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaProblem;
import io.krait.typeinfer.java.JavaStubs;
import io.krait.typeinfer.java.JavaType;
import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.Nullness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of Java class files. */
class JavaClassesTest {
  private static final JavaClasses JDK = new ClassPath(List.of()).classes();

  /** Read by the tests. */
  @NullMarked
  public static class Sample {
    public static final int LIMIT = 7;

    public @Nullable String find(List<@Nullable String> names, int... more) {
      return more.length == LIMIT ? names.get(0) : null;
    }
  }

  @Test
  void readsDeclarationsWithGenerics() {
    JavaClass map = JDK.find("java.util.Map").orElseThrow();
    assertThat(map.kind()).isEqualTo(JavaClass.Kind.INTERFACE);
    assertThat(map.typeParameters()).hasSize(2);
    assertThat(map.members()).containsEntry("Entry", "java.util.Map$Entry");
    JavaClass entry = JDK.findDotted("java.util.Map.Entry").orElseThrow();
    assertThat(entry.outer()).isEqualTo("java.util.Map");
    assertThat(entry.simpleName()).isEqualTo("Entry");
  }

  @Test
  void substitutesTypeArgumentsInInheritedMembers() {
    JavaHierarchy hierarchy = new JavaHierarchy(JDK);
    ClassType strings =
        new ClassType(
            "java.util.ArrayList", List.of(ClassType.of("java.lang.String")), Nullness.UNKNOWN);
    List<ClassType> above = hierarchy.supertypes(strings);
    assertThat(above.get(0)).isEqualTo(strings);
    assertThat(above)
        .contains(
            new ClassType(
                "java.lang.Iterable", List.of(ClassType.of("java.lang.String")), Nullness.UNKNOWN));
    assertThat(hierarchy.methods(strings, "containsAll")).hasSize(1);
    assertThat(hierarchy.functional(ClassType.of("java.util.Comparator")).orElseThrow().member())
        .extracting(JavaMethod::name)
        .isEqualTo("compare");
    assertThat(hierarchy.functional(ClassType.of("java.util.List"))).isEmpty();
  }

  @Test
  void readsNullnessConstantsAndVarargs() throws Exception {
    Path here = Path.of(Sample.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    JavaClass sample =
        new ClassPath(List.of(here)).classes().find(Sample.class.getName()).orElseThrow();
    assertThat(sample.fields().get(0).constant()).isEqualTo(7);
    JavaMethod find =
        sample.methods().stream().filter(m -> m.name().equals("find")).findFirst().orElseThrow();
    assertThat(find.isVarargs()).isTrue();
    assertThat(find.result().nullness()).isEqualTo(Nullness.NULLABLE);
    ClassType names = (ClassType) find.parameters().get(0).type();
    assertThat(names.nullness()).isEqualTo(Nullness.NON_NULL);
    assertThat(names.arguments().get(0).nullness()).isEqualTo(Nullness.NULLABLE);
    assertThat(find.parameters().get(1).type())
        .isEqualTo(new JavaType.Array(JavaType.Primitive.INT, Nullness.NON_NULL));
  }

  @Test
  void writesStubsWithNullness() throws Exception {
    Path here = Path.of(Sample.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    JavaClasses classes = new ClassPath(List.of(here)).classes();
    String stub =
        JavaStubs.over(new BundledStubs(), classes)
            .stub("io.krait.tests.__JavaClassesTest")
            .orElseThrow();
    assertThat(stub)
        .contains("LIMIT: ClassVar[int]")
        .contains("PySequence[str | None], *a1: int) -> str | None: ...");
  }

  @Test
  void saysWhatAnImportLacks() {
    BuiltinStubs stubs = JavaStubs.over(new BundledStubs(), JDK);
    assertThat(stubs.missing("java.util", "ArayList").orElseThrow().code())
        .isEqualTo("java-unknown-class");
    assertThat(stubs.missing("java.util", "ArrayList")).isEmpty();
    assertThat(stubs.missing("java.utl", null).orElseThrow().message()).contains("java.util?");
    assertThat(stubs.missing("nowhere", null)).isEmpty();
    assertThat(stubs.missing("math", "sqroot")).isEmpty();
  }

  @Test
  void suggestsNearNames() {
    assertThat(JDK.near("java.util.ArayList")).startsWith("java.util.ArrayList");
    assertThat(JDK.near("java.utl.ArrayList")).contains("java.util.ArrayList");
    assertThat(JDK.isPackage("java")).isTrue();
    assertThat(JDK.isPackage("jawa")).isFalse();
  }

  @Test
  void saysWhatCannotBeRead(@TempDir Path folder) throws Exception {
    byte[] future = new byte[40];
    System.arraycopy(
        new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 99},
        0,
        future,
        0,
        8);
    Files.createDirectories(folder.resolve("acme"));
    Files.write(folder.resolve("acme/Future.class"), future);
    Files.write(folder.resolve("acme/Broken.class"), new byte[] {1, 2, 3});
    Path jar = Files.writeString(folder.resolve("bad.jar"), "not a jar");
    JavaClasses classes = new ClassPath(List.of(folder, jar)).classes();
    assertThat(classes.find("acme.Future")).isEmpty();
    assertThat(classes.find("acme.Broken")).isEmpty();
    assertThat(classes.problems())
        .extracting(JavaProblem::code)
        .containsExactly(
            "java-classpath-unreadable", "java-class-too-new", "java-class-unreadable");
    assertThat(classes.problems().get(1).message())
        .isEqualTo(
            "class acme.Future was compiled for Java 55; class files are known up to Java 28");
  }
}
