package io.krait.cli.check;

import io.krait.frontend.source.Diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code [tool.krait]} says.
 *
 * @param folder where the settings stand; paths in them count from there
 * @param src the folders in which modules are looked for, and checked where no path is given
 * @param exclude names of files and folders, or paths, that are not checked; {@code *} matches
 * @param stubPath folders of stubs, looked into first
 * @param typeshed a checkout of typeshed, or null
 * @param classPath jars and folders of Java classes
 * @param javaSources folders of Java sources that may not be compiled yet
 * @param base what holds for all modules
 * @param overrides what holds for some modules, the last one that matches first
 */
public record Settings(
    Path folder,
    List<Path> src,
    List<String> exclude,
    List<Path> stubPath,
    @Nullable Path typeshed,
    List<Path> classPath,
    List<Path> javaSources,
    Rules base,
    List<ModuleRules> overrides) {

  /**
   * How findings are weighed.
   *
   * @param strict null where nothing is said
   * @param levels by code; an empty level means that the rule is off
   */
  public record Rules(@Nullable Boolean strict, Map<String, Level> levels) {}

  /** What is done with a rule. */
  public enum Level {
    IGNORE,
    INFORMATION,
    WARNING,
    ERROR;

    /** The level of a name in settings; null for no such name. */
    static @Nullable Level of(String name) {
      for (Level level : values()) {
        if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
          return level;
        }
      }
      return null;
    }

    @Nullable Severity severity() {
      return switch (this) {
        case IGNORE -> null;
        case INFORMATION -> Severity.INFORMATION;
        case WARNING -> Severity.WARNING;
        case ERROR -> Severity.ERROR;
      };
    }
  }

  /** Rules of the modules that a pattern such as {@code legacy.*} names. */
  public record ModuleRules(List<String> modules, Rules rules) {
    boolean matches(String module) {
      return modules.stream().anyMatch(pattern -> matches(pattern, module));
    }

    /**
     * {@code a.*} stands for {@code a} too; a lone {@code *} within stands for one part or more.
     */
    private static boolean matches(String pattern, String module) {
      if (pattern.endsWith(".*") && module.equals(pattern.substring(0, pattern.length() - 2))) {
        return true;
      }
      return Wildcards.matches(pattern, module);
    }
  }

  /** Nothing is said. */
  public static Settings none(Path folder) {
    return new Settings(
        folder,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        new Rules(null, Map.of()),
        List.of());
  }

  /** The same with more of a class path, which comes first. */
  public Settings withClassPath(List<Path> first) {
    return with(src, first, javaSources);
  }

  /** The same with these source folders, and more of Java, which comes first. */
  public Settings with(List<Path> folders, List<Path> moreClassPath, List<Path> moreSources) {
    List<Path> all = new ArrayList<>(moreClassPath);
    all.addAll(classPath);
    List<Path> java = new ArrayList<>(moreSources);
    javaSources.stream().filter(s -> !java.contains(s)).forEach(java::add);
    return new Settings(folder, folders, exclude, stubPath, typeshed, all, java, base, overrides);
  }

  /** Whether the strict rules hold for a module; {@code all} is what the command line says. */
  public boolean isStrict(String module, boolean all) {
    Boolean found = null;
    for (ModuleRules each : overrides) {
      if (each.rules().strict() != null && each.matches(module)) {
        found = each.rules().strict();
      }
    }
    if (found != null) {
      return found;
    }
    return all || Boolean.TRUE.equals(base.strict());
  }

  /** What settings say of a rule for a module; null for nothing. */
  public @Nullable Level level(String module, String code) {
    Level found = base.levels().get(code);
    for (ModuleRules each : overrides) {
      Level level = each.rules().levels().get(code);
      if (level != null && each.matches(module)) {
        found = level;
      }
    }
    return found;
  }
}
