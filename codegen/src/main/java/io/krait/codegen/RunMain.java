package io.krait.codegen;

import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import io.krait.frontend.source.Diagnostic;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Launcher;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A development tool: compiles a script with all that it imports from its folder, and runs it. With
 * {@code -Dkrait.dump=ir} or {@code bytecode} it prints that instead, with {@code
 * -Dkrait.save=FOLDER} it also writes the class files.
 */
public final class RunMain {
  private static final Pattern IMPORT =
      Pattern.compile("^\\s*(?:from\\s+([\\w.]+)\\s+)?import\\s+([^#\\n]+)", Pattern.MULTILINE);

  private final Path root;
  private final Map<String, ModuleSource> modules = new LinkedHashMap<>();

  private RunMain(Path root) {
    this.root = root;
  }

  /** {@code FILE args...}. */
  public static void main(String[] args) throws InterruptedException {
    Thread compiler =
        new Thread(
            null,
            () -> {
              try {
                run(args);
              } catch (IOException | ReflectiveOperationException e) {
                throw new CompilerBugException("cannot run " + args[0], e);
              }
            },
            "krait",
            1L << 29);
    compiler.start();
    compiler.join();
  }

  private static void run(String[] args) throws IOException, ReflectiveOperationException {
    Path file = Path.of(args[0]);
    RunMain run = new RunMain(Path.of("").resolve(file).toAbsolutePath().resolveSibling(""));
    String name = file.getFileName().toString().replaceFirst("\\.py$", "");
    run.add(name, file, false);
    List<ModuleSource> modules = List.copyOf(run.modules.values());
    String dump = System.getProperty("krait.dump");
    if (dump != null) {
      System.out.print(StageDump.of(Stage.valueOf(dump), modules));
      return;
    }
    CompiledProgram program = Compiler.compile(modules, CompilerOptions.DEFAULT);
    if (Compiler.hasErrors(program.diagnostics())) {
      program.diagnostics().forEach(RunMain::print);
      System.exit(1);
    }
    save(program);
    ProgramClassLoader loader =
        new ProgramClassLoader(program.classes(), RunMain.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    CompiledModule main =
        (CompiledModule) loader.loadClass(ModuleNames.className(name)).getField("MODULE").get(null);
    String[] argv = Arrays.copyOf(args, args.length);
    System.exit(Launcher.run(main, argv));
  }

  private static void save(CompiledProgram program) throws IOException {
    String folder = System.getProperty("krait.save");
    if (folder != null) {
      for (ClassFile c : program.classes()) {
        Path p = Path.of(folder, c.name() + ".class");
        Files.createDirectories(p.getParent());
        Files.write(p, c.bytes());
      }
    }
  }

  private static void print(Diagnostic d) {
    System.err.println(
        d.file().path()
            + ":"
            + d.file().lines().line(d.span().start())
            + ": "
            + d.kind()
            + ": "
            + d.message());
  }

  private void add(String name, Path file, boolean isPackage) throws IOException {
    ParsedFile parsed =
        Parser.parse(file.toString(), Files.readAllBytes(file), PythonVersion.PY314);
    modules.put(name, new ModuleSource(name, isPackage, parsed));
    addImports(parsed.file().text(), isPackage ? name : parent(name));
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** By a look at the lines, which finds more than there is; what does not exist does no harm. */
  private void addImports(String text, String here) throws IOException {
    Matcher m = IMPORT.matcher(text);
    while (m.find()) {
      String from = m.group(1);
      String base = from == null ? "" : absolute(from, here);
      find(base);
      for (String part : m.group(2).replaceAll("[()]", "").split(",", -1)) {
        String name = part.strip().split("\\s", -1)[0];
        find(base.isEmpty() ? name : base + "." + name);
      }
    }
  }

  private static String absolute(String from, String here) {
    int level = 0;
    while (level < from.length() && from.charAt(level) == '.') {
      level++;
    }
    String up = here;
    for (int i = 1; i < level; i++) {
      up = parent(up);
    }
    String rest = from.substring(level);
    return level == 0 || up.isEmpty() ? rest : rest.isEmpty() ? up : up + "." + rest;
  }

  private void find(String dotted) throws IOException {
    StringBuilder prefix = new StringBuilder();
    for (String part : dotted.split("\\.", -1)) {
      prefix.append(prefix.isEmpty() ? "" : ".").append(part);
      String name = prefix.toString();
      if (name.isEmpty() || modules.containsKey(name)) {
        continue;
      }
      Path base = root.resolve(name.replace('.', '/'));
      Path init = base.resolve("__init__.py");
      Path file = Path.of(base + ".py");
      if (Files.exists(init)) {
        add(name, init, true);
      } else if (Files.exists(file)) {
        add(name, file, false);
      }
    }
  }
}
