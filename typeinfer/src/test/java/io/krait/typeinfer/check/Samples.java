package io.krait.typeinfer.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.ModuleResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Programs whose lines say which errors they have: {@code # error: code, code}. */
final class Samples {
  private Samples() {}

  /** Checks a program of one file; every error must be expected, and the other way round. */
  static void check(String text) {
    BoundFile file = bound("sample.py", text);
    check(List.of(file), ModuleResolver.single(file));
  }

  /**
   * Checks a program of modules.
   *
   * @param modules texts by dotted name; a name that begins with {@code !} is that of a file which
   *     others do not mean by it, as they know the module otherwise
   */
  static void check(Map<String, String> modules) {
    Map<String, BoundFile> files = new LinkedHashMap<>();
    modules.forEach((name, text) -> files.put(name, bound(name + ".py", text)));
    ModuleResolver resolver =
        new ModuleResolver() {
          @Override
          public @Nullable BoundFile file(String moduleName) {
            return files.get(moduleName);
          }

          @Override
          public String name(BoundFile file) {
            return file.parsed().file().path().replace("!", "").replace(".py", "");
          }
        };
    check(List.copyOf(files.values()), resolver);
  }

  /**
   * Checks a program that uses a library, {@code lib}, whose source is not the project's.
   *
   * @param library its text, in which no error is looked for
   */
  static void check(String library, String text) {
    BoundFile foreign = bound("lib.py", library);
    BoundFile file = bound("sample.py", text);
    ModuleResolver resolver =
        new ModuleResolver() {
          @Override
          public @Nullable BoundFile file(String moduleName) {
            return moduleName.equals("lib") ? foreign : moduleName.equals("sample") ? file : null;
          }

          @Override
          public String name(BoundFile of) {
            return of.equals(foreign) ? "lib" : "sample";
          }

          @Override
          public boolean isForeign(BoundFile of) {
            return of.equals(foreign);
          }
        };
    assertExpected(
        List.of(file),
        SingleModuleCheck.of(file, resolver, new BundledStubs(), () -> false).diagnostics());
  }

  private static BoundFile bound(String path, String text) {
    BoundFile file = Binder.bind(Parser.parse(SourceFile.of(path, text)));
    assertThat(file.parsed().diagnostics()).isEmpty();
    return file;
  }

  private static void check(List<BoundFile> files, ModuleResolver resolver) {
    assertExpected(files, TypeSystemCheck.check(files, resolver, new BundledStubs()));
  }

  private static void assertExpected(List<BoundFile> files, List<Diagnostic> diagnostics) {
    TreeSet<String> expected = new TreeSet<>();
    for (BoundFile file : files) {
      String[] lines = file.parsed().file().text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        int mark = lines[i].indexOf("# error: ");
        if (mark >= 0) {
          for (String code : lines[i].substring(mark + 9).split(",", -1)) {
            expected.add(file.parsed().file().path() + ":" + (i + 1) + " " + code.strip());
          }
        }
      }
    }
    TreeSet<String> found = new TreeSet<>();
    List<String> messages = new ArrayList<>();
    for (Diagnostic d : diagnostics) {
      if (d.severity() == Diagnostic.Severity.ERROR) {
        String place = d.file().path() + ":" + d.file().lines().line(d.span().start());
        found.add(place + " " + d.code());
        messages.add(place + ": " + d.message());
      }
    }
    assertThat(found).as(String.join("\n", messages)).isEqualTo(expected);
  }

  /** What {@code reveal_type} tells in a program of one file: line and type. */
  static List<String> revealed(String text) {
    BoundFile file = Binder.bind(Parser.parse(SourceFile.of("sample.py", text)));
    assertThat(file.parsed().diagnostics()).isEmpty();
    List<String> found = new ArrayList<>();
    for (Diagnostic d :
        TypeSystemCheck.check(List.of(file), ModuleResolver.single(file), new BundledStubs())) {
      String message = d.message();
      if (d.code().equals("revealed-type")) {
        String type = message.substring(message.lastIndexOf("\" is \"") + 6, message.length() - 1);
        found.add(d.file().lines().line(d.span().start()) + ": " + type);
      }
    }
    return found;
  }
}
