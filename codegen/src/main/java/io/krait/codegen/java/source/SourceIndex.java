package io.krait.codegen.java.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds declarations in sources; a source is parsed when one of its names is first asked for. */
final class SourceIndex {
  private static final int MOST_REPAIRS = 10;

  private final JavaSources sources;
  private final Map<String, Optional<ParsedUnit>> parsed = new HashMap<>();
  private final Map<String, Map<String, Declared>> byPackage = new HashMap<>();
  private final List<JavaProblem> problems = new ArrayList<>();
  private final JavaParser parser = parser(false);

  SourceIndex(JavaSources sources) {
    this.sources = sources;
  }

  /** Only with tokens does it tell where an error is. */
  private static JavaParser parser(boolean tokens) {
    return new JavaParser(
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setStoreTokens(tokens));
  }

  /** The declaration of that binary name. */
  @Nullable Declared find(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    String simple = binaryName.substring(dot + 1);
    int dollar = simple.indexOf('$');
    String file = (dollar < 0 ? simple : simple.substring(0, dollar)) + ".java";
    for (String path : sources.files(packageName)) {
      if (path.equals(file) || path.endsWith("/" + file)) {
        Declared found = unit(path).map(u -> u.declared().get(binaryName)).orElse(null);
        if (found != null) {
          return found;
        }
      }
    }
    return ofPackage(packageName).get(binaryName);
  }

  /** All declarations of a package: those that are not named like their files need a look. */
  private Map<String, Declared> ofPackage(String packageName) {
    Map<String, Declared> known = byPackage.get(packageName);
    if (known != null) {
      return known;
    }
    Map<String, Declared> all = new LinkedHashMap<>();
    for (String path : sources.files(packageName)) {
      unit(path).ifPresent(u -> all.putAll(u.declared()));
    }
    byPackage.put(packageName, all);
    return all;
  }

  Collection<String> classes(String packageName) {
    return ofPackage(packageName).keySet();
  }

  /** What {@code package-info.java} says. */
  Optional<ParsedUnit> packageInfo(String packageName) {
    return sources.files(packageName).stream()
        .filter(p -> p.endsWith("/package-info.java") || p.equals("package-info.java"))
        .findFirst()
        .flatMap(this::unit);
  }

  boolean isPackage(String name) {
    String below = name + ".";
    return sources.packages().stream().anyMatch(p -> p.equals(name) || p.startsWith(below));
  }

  Collection<String> packages() {
    return sources.packages();
  }

  List<JavaProblem> problems() {
    return List.copyOf(problems);
  }

  private Optional<ParsedUnit> unit(String path) {
    Optional<ParsedUnit> known = parsed.get(path);
    if (known == null) {
      known = parse(path);
      parsed.put(path, known);
    }
    return known;
  }

  /** What could be read of a source; with syntax errors that is all but what they spoil. */
  private Optional<ParsedUnit> parse(String path) {
    String text = sources.text(path);
    ParseResult<CompilationUnit> result = parser.parse(text);
    if (!result.getProblems().isEmpty()) {
      JavaParser locating = parser(true);
      result = locating.parse(text);
      String where = place(result).map(p -> ":" + p.line).orElse("");
      problems.add(
          new JavaProblem(
              "java-source-error",
              path + where + " is not right as Java, so that members may be missing",
              "javac says what is wrong with it."));
      result = mended(text, result, locating);
    }
    Optional<CompilationUnit> tree = result.getResult();
    tree.ifPresent(t -> lombok(path, t));
    return tree.map(ParsedUnit::new);
  }

  private static Optional<Position> place(ParseResult<CompilationUnit> result) {
    return result
        .getProblem(0)
        .getLocation()
        .flatMap(l -> l.getBegin().getRange())
        .map(r -> r.begin);
  }

  /** Where the parser found no class at all, it may without the members that it stumbled over. */
  private static ParseResult<CompilationUnit> mended(
      String text, ParseResult<CompilationUnit> broken, JavaParser locating) {
    ParseResult<CompilationUnit> result = broken;
    String rest = text;
    for (int i = 0; i < MOST_REPAIRS && !hasClasses(result); i++) {
      Optional<Position> place = place(result);
      if (place.isEmpty()) {
        break;
      }
      rest = Repair.without(rest, Repair.offset(rest, place.get().line, place.get().column));
      result = locating.parse(rest);
    }
    return result;
  }

  private static boolean hasClasses(ParseResult<CompilationUnit> result) {
    return result.getProblems().isEmpty()
        || result.getResult().map(t -> !t.getTypes().isEmpty()).orElse(false);
  }

  private void lombok(String path, CompilationUnit tree) {
    Set<String> names = new LinkedHashSet<>();
    for (ImportDeclaration i : tree.getImports()) {
      if (i.getNameAsString().equals("lombok") || i.getNameAsString().startsWith("lombok.")) {
        names.add(i.getNameAsString());
      }
    }
    if (!names.isEmpty()) {
      problems.add(
          new JavaProblem(
              "java-lombok",
              path + " uses Lombok, whose members do not exist before javac has run",
              "Delombok it, or put it into a module of its own that is built first."));
    }
  }
}
