package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A builtin module, known from {@code .pyi} text. The text is cut at its top-level statements, and
 * a statement is parsed only when its name is asked for: {@code print("hi")} parses one line.
 */
final class StubModule implements ModuleNode {
  private final World world;
  private final String name;
  private final String text;
  private final Map<String, List<int[]>> chunks = new HashMap<>();
  private final Map<String, @Nullable Definition> parsed = new HashMap<>();
  private final List<String> starImports = new ArrayList<>(0);

  StubModule(World world, String name, String text) {
    this.world = world;
    this.name = name;
    this.text = text;
    index();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable BoundFile file() {
    return null;
  }

  @Override
  public boolean isBuiltin() {
    return true;
  }

  /** Finds where the statements start and which names they define. */
  private void index() {
    int start = 0;
    int decorators = -1;
    while (start < text.length()) {
      int end = lineEnd(start);
      char c = text.charAt(start);
      if (isBlank(c)) {
        start = end;
        continue;
      }
      int next = end;
      while (next < text.length() && continues(text.charAt(next))) {
        next = lineEnd(next);
      }
      if (c == '@') {
        decorators = decorators < 0 ? start : decorators;
      } else {
        statement(decorators < 0 ? start : decorators, start, next);
        decorators = -1;
      }
      start = next;
    }
  }

  private static boolean isBlank(char c) {
    return c == '\n' || c == '#' || c == '"' || c == ' ' || c == '\r';
  }

  private static boolean continues(char c) {
    return c == ' ' || c == '\n' || c == ')' || c == '\t' || c == ']';
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private void statement(int start, int keyword, int end) {
    if (text.startsWith("from ", keyword)) {
      importFrom(keyword, end);
      return;
    }
    if (text.startsWith("import ", keyword)) {
      String module = text.substring(keyword + 7, end).strip();
      parsed.put(module, new Definition.Import(module, null));
      return;
    }
    int nameAt = keyword;
    for (String word : List.of("class ", "def ", "async def ", "type ")) {
      if (text.startsWith(word, keyword)) {
        nameAt = keyword + word.length();
        break;
      }
    }
    int nameEnd = nameAt;
    while (nameEnd < end && Character.isJavaIdentifierPart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    chunks
        .computeIfAbsent(text.substring(nameAt, nameEnd), k -> new ArrayList<>(1))
        .add(new int[] {start, end});
  }

  private void importFrom(int start, int end) {
    int middle = text.indexOf(" import ", start);
    String module = text.substring(start + 5, middle).strip();
    String names = text.substring(middle + 8, end).replace('(', ' ').replace(')', ' ');
    for (String part : names.split(",", -1)) {
      String written = part.strip();
      int as = written.indexOf(" as ");
      if (written.equals("*")) {
        starImports.add(module);
      } else if (!written.isEmpty()) {
        String from = as < 0 ? written : written.substring(0, as).strip();
        String to = as < 0 ? written : written.substring(as + 4).strip();
        parsed.put(to, new Definition.Import(module, from));
      }
    }
  }

  @Override
  public @Nullable Definition definition(String global) {
    if (parsed.containsKey(global)) {
      return parsed.get(global);
    }
    List<int[]> found = chunks.get(global);
    Definition definition = found == null ? starred(global) : parse(global, found);
    parsed.put(global, definition);
    return definition;
  }

  private @Nullable Definition starred(String global) {
    for (String module : starImports) {
      ModuleNode from = world.module(module);
      if (from != null && from.definition(global) != null) {
        return new Definition.Import(module, global);
      }
    }
    return null;
  }

  private @Nullable Definition parse(String global, List<int[]> found) {
    StringBuilder chunk = new StringBuilder();
    for (int[] range : found) {
      chunk.append(text, range[0], range[1]);
    }
    BoundFile bound = World.parse(name + ".pyi", chunk.toString());
    FileNode node = new FileNode(world, bound, this);
    io.krait.frontend.bind.Symbol symbol = bound.module().symbol(global);
    if (symbol == null) {
      return null;
    }
    for (int binding : symbol.bindings()) {
      if (node.definitions[binding] != null) {
        return node.definitions[binding];
      }
    }
    return node.results.bareAnnotations.get(symbol);
  }

  @Override
  public @Nullable Type attribute(String global) {
    Definition definition = definition(global);
    if (definition != null) {
      return world.builtins.annotations.valueOf(definition);
    }
    ModuleNode submodule = world.module(name + "." + global);
    return submodule == null ? null : new Type.ModuleType(submodule);
  }

  /** Whether the name is a class of this stub, told without parsing it. */
  boolean defines(String global) {
    return chunks.containsKey(global);
  }
}
