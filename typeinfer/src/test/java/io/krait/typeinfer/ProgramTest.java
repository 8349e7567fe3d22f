package io.krait.typeinfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Programs of several modules. */
final class ProgramTest {
  private static final class Program implements ModuleResolver {
    private final Map<String, BoundFile> files = new LinkedHashMap<>();

    Program add(String module, String text) {
      String path = module.replace('.', '/') + (module.equals("pkg") ? "/__init__" : "") + ".py";
      files.put(module, Binder.bind(Parser.parse(SourceFile.of(path, text))));
      return this;
    }

    @Override
    public @Nullable BoundFile file(String moduleName) {
      return files.get(moduleName);
    }

    @Override
    public String name(BoundFile file) {
      for (Map.Entry<String, BoundFile> entry : files.entrySet()) {
        if (entry.getValue() == file) {
          return entry.getKey();
        }
      }
      throw new AssertionError(file.parsed().file().path());
    }

    List<String> revealed() {
      List<String> messages = new ArrayList<>();
      new ArrayList<>(
              TypeChecker.check(List.copyOf(files.values()), this, new BundledStubs())
                  .diagnostics())
          .forEach(d -> messages.add(d.message()));
      return messages;
    }
  }

  @Test
  void typesFlowBetweenModules() {
    Program program =
        new Program()
            .add(
                "__main__",
                "from pkg.b import make\nimport pkg.b as m\nx = make(2)\nreveal_type(x)\nreveal_type(m.LIMIT)\n")
            .add("pkg", "")
            .add(
                "pkg.a",
                "from . import b\nclass A:\n def __init__(self, n): self.n = n\n def f(self): return b.LIMIT * self.n\n")
            .add("pkg.b", "from .a import A\nLIMIT = 1.5\ndef make(n):\n return A(n).f()\n");
    assertThat(program.revealed())
        .containsExactly("Type of \"x\" is \"float\"", "Type of \"m.LIMIT\" is \"float\"");
  }

  @Test
  void aFileThatDoesNotParseIsInferredAsFarAsItGoes() {
    Program program =
        new Program()
            .add(
                "__main__",
                "x = 1 +\ny = 2.5\nreveal_type(y)\ndef f(:\n pass\nimport nowhere\nreveal_type(nowhere.z)\n");
    assertThat(program.revealed()).contains("Type of \"y\" is \"float\"");
  }
}
