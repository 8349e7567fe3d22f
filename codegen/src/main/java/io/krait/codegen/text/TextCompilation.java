package io.krait.codegen.text;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.TextForm;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.ModuleNames;
import io.krait.runtime.PyTextCode;
import io.krait.runtime.TextCompiler;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Serves {@code eval}, {@code exec} and {@code compile}: compiles texts while the program runs. */
public final class TextCompilation implements TextCompiler {
  @Override
  public PyTextCode parse(byte[] text, String file, String mode) {
    TextForm.Mode form = TextForm.Mode.valueOf(mode.toUpperCase(Locale.ROOT));
    ParsedFile parsed = Parser.parse(file, text, PythonVersion.PY314);
    TextErrors.check(parsed, form);
    return new PyTextCode(file, new Text(parsed, form));
  }

  @Override
  public Object tree(byte[] text, String file, String mode) {
    TextForm.Mode form = TextForm.Mode.valueOf(mode.toUpperCase(Locale.ROOT));
    ParsedFile parsed = Parser.parse(file, text, PythonVersion.PY314);
    TextErrors.checkSyntax(parsed, form);
    return new SyntaxTrees(parsed.file()).whole(parsed.tree(), form);
  }

  /** A parsed text; each form that it is run in is compiled once. */
  private record Text(
      ParsedFile parsed, TextForm.Mode mode, Map<TextForm, Map<String, byte[]>> compiled)
      implements PyTextCode.Text {
    Text(ParsedFile parsed, TextForm.Mode mode) {
      this(parsed, mode, new ConcurrentHashMap<>());
    }

    @Override
    public CompiledModule load(boolean dictGlobals, boolean separateLocals) {
      TextForm form = new TextForm(mode, dictGlobals, separateLocals);
      Map<String, byte[]> classes = compiled.computeIfAbsent(form, this::compile);
      ClassLoader parent = Thread.currentThread().getContextClassLoader();
      return module(new Loader(parent, classes));
    }

    private static CompiledModule module(ClassLoader loader) {
      String name = ModuleNames.className(NAME);
      try {
        return (CompiledModule) Class.forName(name, true, loader).getField("MODULE").get(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the compiled text has no " + name, e);
      }
    }

    private static final String NAME = "text";

    private Map<String, byte[]> compile(TextForm form) {
      CompiledProgram program =
          Compiler.compile(
              List.of(new ModuleSource(NAME, false, parsed, form)), CompilerOptions.DEFAULT);
      Map<String, byte[]> classes = new HashMap<>();
      program.classes().forEach(c -> classes.put(c.name().replace('/', '.'), c.bytes()));
      return classes;
    }
  }

  /** Defines the classes of one run of a text. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(@Nullable ClassLoader parent, Map<String, byte[]> classes) {
      super("krait-text", parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      // Each text has classes of the same names.
      return classes.containsKey(name) ? own(name) : super.loadClass(name, resolve);
    }

    private Class<?> own(String name) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
