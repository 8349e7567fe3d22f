package io.krait.typeinfer.java;

import io.krait.typeinfer.BuiltinStubs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Java packages and classes as stubs, so that both engines know them as they know builtin modules.
 * A package is a module that imports each class from a module of its own, whose text is written
 * when the class is asked for: {@code java.util.ArrayList} is in {@code java.util.__ArrayList}.
 */
public final class JavaStubs implements BuiltinStubs {
  /** What a class's own module has before the class's name. */
  static final String OWN = "__";

  private final BuiltinStubs builtin;
  private final JavaClasses classes;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  private JavaStubs(BuiltinStubs builtin, JavaClasses classes) {
    this.builtin = builtin;
    this.classes = classes;
  }

  /** The stubs of builtin modules, then those of Java packages. */
  public static BuiltinStubs over(BuiltinStubs builtin, JavaClasses classes) {
    return classes == JavaClasses.NONE ? builtin : new JavaStubs(builtin, classes);
  }

  /** The module of a package's class, by which packages of both languages find it. */
  public static String moduleOf(String packageName, String cls) {
    return packageName + "." + OWN + cls;
  }

  /** The top-level Java class that a module of {@link JavaStubs} is about, or null. */
  public static @Nullable String classOf(String module) {
    int dot = module.lastIndexOf('.');
    return dot >= 0 && module.startsWith(OWN, dot + 1)
        ? module.substring(0, dot + 1) + module.substring(dot + 1 + OWN.length())
        : null;
  }

  @Override
  public Optional<String> stub(String module) {
    Optional<String> text = known.get(module);
    if (text == null) {
      text = builtin.stub(module);
      if (text.isEmpty()) {
        text = ofJava(module);
      }
      known.put(module, text);
    }
    return text;
  }

  @Override
  public Optional<Missing> missing(String module, @Nullable String name) {
    Optional<Missing> told = builtin.missing(module, name);
    if (told.isPresent() || builtin.stub(module).isPresent()) {
      return told;
    }
    return name == null ? missingPackage(module) : missingClass(module, name);
  }

  private Optional<Missing> missingClass(String packageName, String name) {
    if (!classes.isPackage(packageName) || classes.isPackage(packageName + "." + name)) {
      return Optional.empty();
    }
    String wanted = packageName + "." + name;
    if (classes.find(wanted).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        problem(wanted)
            .orElseGet(() ->
                new Missing(
                    "java-unknown-class",
                    "Java package \""
                        + packageName
                        + "\" has no class \""
                        + name
                        + "\""
                        + near(wanted))));
  }

  private Optional<Missing> missingPackage(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !classes.isPackage(name.substring(0, dot)) || classes.isPackage(name)) {
      return Optional.empty();
    }
    return Optional.of(
        new Missing(
            "java-unknown-class",
            "there is no Java package or class \"" + name + "\"" + near(name)));
  }

  private String near(String wanted) {
    List<String> names = classes.near(wanted);
    return names.isEmpty()
        ? "; is its jar on the class path?"
        : "; did you mean " + String.join(" or ", names) + "?";
  }

  // A class whose file cannot be read, or one that may be in a jar that cannot.
  private Optional<Missing> problem(String wanted) {
    for (JavaProblem p : classes.problems()) {
      if (p.message().contains(" " + wanted + " ") || p.code().endsWith("classpath-unreadable")) {
        return Optional.of(new Missing(p.code(), p.message() + ". " + p.help()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofJava(String module) {
    if (module.equals(JavaStubTypes.ARRAYS)) {
      return Optional.of(JavaStubTypes.ARRAY_STUB);
    }
    String cls = classOf(module);
    if (cls != null) {
      return classes.find(cls).map(c -> JavaStubWriter.write(classes, c));
    }
    return classes.isPackage(module) ? Optional.of(ofPackage(module)) : Optional.empty();
  }

  private String ofPackage(String name) {
    StringBuilder text = new StringBuilder();
    for (String cls : classes.classNames(name)) {
      String simple = cls.substring(cls.lastIndexOf('.') + 1);
      if (isIdentifier(simple)) {
        text.append("from ").append(name).append('.').append(OWN).append(simple);
        text.append(" import ").append(simple).append(" as ").append(simple).append('\n');
      }
    }
    return text.toString();
  }

  // Nested classes are in their class's stub; package-info is no class.
  private static boolean isIdentifier(String simple) {
    return simple.indexOf('$') < 0 && simple.indexOf('-') < 0;
  }
}
