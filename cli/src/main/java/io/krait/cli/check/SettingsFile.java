package io.krait.cli.check;

import io.krait.cli.check.Settings.Level;
import io.krait.cli.check.Settings.Rules;
import io.krait.cli.classpath.ClassPathText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads {@code [tool.krait]} of a {@code pyproject.toml}. */
public final class SettingsFile {
  private static final Set<String> KEYS =
      Set.of(
          "src",
          "exclude",
          "stub-path",
          "typeshed",
          "class-path",
          "java-sources",
          "strict",
          "rules",
          "overrides");

  /** Keys of other commands: they are no faults here. */
  private static final Set<String> OTHERS =
      Set.of("release", "cpython", "names", "lsp", "slow-spots");

  private static final Set<String> OVERRIDE_KEYS = Set.of("module", "strict", "rules");

  private final Path file;

  private SettingsFile(Path file) {
    this.file = file;
  }

  /** The settings of the nearest {@code pyproject.toml} with a {@code [tool.krait]}, else none. */
  public static Settings find(Path from) throws IOException, SettingsFault {
    Path start = from.toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("pyproject.toml");
      if (Files.isRegularFile(file)) {
        Settings found = new SettingsFile(shown(file)).read(false);
        if (found != null) {
          return found;
        }
      }
    }
    return Settings.none(start);
  }

  /** The settings of a file. */
  public static Settings read(Path file) throws IOException, SettingsFault {
    Settings found = new SettingsFile(file).read(true);
    return found == null ? Settings.none(folder(file)) : found;
  }

  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  private @Nullable Settings read(boolean wanted) throws IOException, SettingsFault {
    TomlParseResult toml = Toml.parse(file);
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      if (wanted || Files.readString(file).contains("[tool.krait")) {
        throw fault(first.position(), first.getMessage());
      }
      return null;
    }
    TomlTable table = toml.getTable(List.of("tool", "krait"));
    if (table == null) {
      return null;
    }
    for (String key : table.keySet()) {
      if (!KEYS.contains(key) && !OTHERS.contains(key)) {
        throw fault(at(table, key), "there is no setting \"" + key + "\"" + nearest(key));
      }
    }
    Path folder = folder(file);
    List<Path> src = paths(table, "src", folder);
    List<Path> typeshed = paths(table, "typeshed", folder);
    return new Settings(
        folder,
        src,
        strings(table, "exclude"),
        paths(table, "stub-path", folder),
        typeshed.isEmpty() ? null : typeshed.get(0),
        ClassPathText.below(folder, strings(table, "class-path")),
        paths(table, "java-sources", folder),
        rules(table),
        overrides(table));
  }

  private static String nearest(String key) {
    for (String known : KEYS) {
      if (known.replace("-", "").equals(key.replace("-", "").replace("_", ""))) {
        return "; \"" + known + "\" is meant?";
      }
    }
    return "; the settings are " + String.join(", ", KEYS.stream().sorted().toList());
  }

  private List<Settings.ModuleRules> overrides(TomlTable table) throws SettingsFault {
    Object value = table.get("overrides");
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof TomlArray array)) {
      throw fault(at(table, "overrides"), "write [[tool.krait.overrides]] tables");
    }
    List<Settings.ModuleRules> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof TomlTable each)) {
        throw fault(array.inputPositionOf(i), "an override is a table");
      }
      for (String key : each.keySet()) {
        if (!OVERRIDE_KEYS.contains(key)) {
          throw fault(at(each, key), "an override has no setting \"" + key + "\"");
        }
      }
      List<String> modules = strings(each, "module");
      if (modules.isEmpty()) {
        throw fault(array.inputPositionOf(i), "an override needs a \"module\" pattern");
      }
      all.add(new Settings.ModuleRules(modules, rules(each)));
    }
    return List.copyOf(all);
  }

  private Rules rules(TomlTable table) throws SettingsFault {
    Object strict = table.get("strict");
    if (strict != null && !(strict instanceof Boolean)) {
      throw fault(at(table, "strict"), "\"strict\" is true or false");
    }
    Map<String, Level> levels = new LinkedHashMap<>();
    Object given = table.get("rules");
    if (given instanceof TomlTable rules) {
      for (String code : rules.keySet()) {
        Level level = rules.get(List.of(code)) instanceof String name ? Level.of(name) : null;
        if (level == null) {
          throw fault(
              at(rules, code), "a rule is \"ignore\", \"information\", \"warning\" or \"error\"");
        }
        if (!RulePages.exists(code)) {
          throw fault(at(rules, code), "there is no rule \"" + code + "\"");
        }
        levels.put(code, level);
      }
    } else if (given != null) {
      throw fault(at(table, "rules"), "\"rules\" is a table of codes");
    }
    return new Rules((Boolean) strict, Map.copyOf(levels));
  }

  private List<Path> paths(TomlTable table, String key, Path folder) throws SettingsFault {
    List<Path> paths = new ArrayList<>();
    for (String each : strings(table, key)) {
      Path path = folder.resolve(each);
      if (!Files.isDirectory(path)) {
        throw fault(at(table, key), "\"" + key + "\": there is no folder " + each);
      }
      paths.add(path);
    }
    return List.copyOf(paths);
  }

  /** A string, or several. */
  private List<String> strings(TomlTable table, String key) throws SettingsFault {
    Object value = table.get(List.of(key));
    if (value == null) {
      return List.of();
    }
    if (value instanceof String one) {
      return List.of(one);
    }
    if (value instanceof TomlArray array
        && array.toList().stream().allMatch(String.class::isInstance)) {
      return array.toList().stream().map(String.class::cast).toList();
    }
    throw fault(at(table, key), "\"" + key + "\" is a string or a list of strings");
  }

  private static @Nullable TomlPosition at(TomlTable table, String key) {
    return table.inputPositionOf(List.of(key));
  }

  private SettingsFault fault(@Nullable TomlPosition at, @Nullable String message) {
    String text = message == null ? "cannot be read" : message;
    return at == null
        ? new SettingsFault(file, 1, 1, text)
        : new SettingsFault(file, at.line(), at.column(), text);
  }
}
