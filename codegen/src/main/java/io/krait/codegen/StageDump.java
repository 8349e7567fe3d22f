package io.krait.codegen;

import io.krait.codegen.verify.IrPrinter;
import io.krait.frontend.dump.AstDump;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.parse.ParsedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The texts of {@code krait dump}. */
public final class StageDump {
  private StageDump() {}

  /** What a phase gives for these modules, as text. */
  public static String of(Stage stage, List<ModuleSource> modules) {
    return switch (stage) {
      case tokens -> each(modules, StageDump::tokens);
      case tree -> each(modules, AstDump::dump);
      case scopes -> each(modules, StageDump::scopes);
      case types -> types(modules);
      case ir -> IrPrinter.print(Compiler.lower(Compiler.check(modules), CompilerOptions.DEFAULT));
      case bytecode -> bytecode(Compiler.compile(modules, CompilerOptions.DEFAULT).classes());
    };
  }

  private static String each(
      List<ModuleSource> modules, java.util.function.Function<ParsedFile, String> text) {
    StringBuilder out = new StringBuilder();
    modules.forEach(m -> out.append(text.apply(m.parsed())));
    return out.toString();
  }

  private static String tokens(ParsedFile f) {
    StringBuilder out = new StringBuilder();
    LexedFile tokens = f.lexed();
    for (int i = 0; i < tokens.count(); i++) {
      out.append(tokens.name(i)).append(' ').append(tokens.text(i)).append('\n');
    }
    return out.toString();
  }

  private static String scopes(ParsedFile f) {
    return io.krait.frontend.bind.Binder.bind(f).module() + "\n";
  }

  private static String types(List<ModuleSource> modules) {
    CheckedModules checked = Compiler.check(modules);
    StringBuilder out = new StringBuilder();
    checked.bound().forEach(b -> out.append(checked.types().types(b)).append('\n'));
    return out.toString();
  }

  /** As the JDK's own disassembler writes it. */
  public static String bytecode(List<ClassFile> classes) {
    ToolProvider javap =
        ToolProvider.findFirst("javap")
            .orElseThrow(() -> new IllegalStateException("this Java has no javap"));
    try {
      Path folder = Files.createTempDirectory("krait");
      try {
        List<String> arguments = new ArrayList<>(List.of("-c", "-p", "-l"));
        for (ClassFile c : classes) {
          Path p = folder.resolve(c.name() + ".class");
          Files.createDirectories(p.getParent());
          Files.write(p, c.bytes());
          arguments.add(p.toString());
        }
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        javap.run(writer, writer, arguments.toArray(String[]::new));
        return out.toString();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }
}
