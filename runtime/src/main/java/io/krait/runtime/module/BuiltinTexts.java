package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrame;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTextCode;
import io.krait.runtime.StackFrames;
import io.krait.runtime.TextCompiler;
import io.krait.runtime.TextRuns;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Built-in functions that compile text at run time, and {@code __import__}. */
public final class BuiltinTexts {
  private BuiltinTexts() {}

  @Py("eval(source: Any, /, globals: Any = None, locals: Any = None) -> Any")
  static Object eval(Object source, Object globals, Object locals) {
    if (locals != PyNone.NONE && !isMapping(locals)) {
      throw Err.typeError("locals must be a mapping");
    }
    if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
      throw Err.typeError(
          isMapping(globals)
              ? "globals must be a real dict; try eval(expr, {}, mapping)"
              : "globals must be a dict");
    }
    PyTextCode code = code(source, "eval", "eval");
    return TextRuns.run(code, dict(globals), separate(globals, locals));
  }

  @Py(
      "exec(source: Any, /, globals: Any = None, locals: Any = None, *, closure: Any = None) -> None")
  static void exec(Object source, Object globals, Object locals, Object closure) {
    if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
      throw Err.typeError("exec() globals must be a dict, not " + Types.of(globals).name);
    }
    if (locals != PyNone.NONE && !isMapping(locals)) {
      throw Err.typeError("locals must be a mapping or None, not " + Types.of(locals).name);
    }
    if (closure != PyNone.NONE) {
      throw Err.typeError("closure can only be used when source is a code object");
    }
    PyTextCode code = code(source, "exec", "exec");
    TextRuns.run(code, dict(globals), separate(globals, locals));
  }

  @Py(
      "compile(source: Any, filename: Any, mode: str, flags: int = 0, dont_inherit: bool = False,"
          + " optimize: int = -1, *, _feature_version: int = -1) -> Any")
  static Object compile(
      Object source,
      Object filename,
      String mode,
      Object flags,
      Object dontInherit,
      Object optimize,
      Object featureVersion) {
    boolean tree = (Convert.index(flags) & _astModule.ONLY_AST) != 0;
    if (!mode.equals("exec") && !mode.equals("eval") && !mode.equals("single")) {
      if (tree && mode.equals("func_type")) {
        throw Err.notImplementedError("compile() does not know the mode 'func_type' yet");
      }
      throw Err.valueError(
          tree
              ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
              : "compile() mode must be 'exec', 'eval' or 'single'");
    }
    if (SyntaxObjects.isTree(source)) {
      if (tree) {
        return source;
      }
      Object unparsed = Calls.call1(Attrs.get(Imports.load("ast"), "unparse"), source);
      byte[] lines = (Ops.str(unparsed) + "\n").getBytes(StandardCharsets.UTF_8);
      return compiler("compile").parse(lines, Ops.str(filename), mode);
    }
    byte[] text = text(source);
    if (text != null && tree) {
      return compiler("compile").tree(text, fileName(filename), mode);
    }
    if (text == null) {
      throw Err.typeError("compile() arg 1 must be a string, bytes or AST object");
    }
    return compiler("compile").parse(text, fileName(filename), mode);
  }

  private static String fileName(Object name) {
    return FilePaths.text(name instanceof PyByteArray b ? PyBytes.of(b.copy()) : name);
  }

  private static PyTextCode code(Object source, String function, String mode) {
    if (source instanceof PyTextCode code) {
      return code;
    }
    byte[] text = text(source);
    if (text == null) {
      throw Err.typeError(function + "() arg 1 must be a string, bytes or code object");
    }
    return compiler(function).parse(mode.equals("eval") ? stripped(text) : text, "<string>", mode);
  }

  /** Without blanks in front, which {@code eval} allows. */
  private static byte[] stripped(byte[] text) {
    int start = 0;
    while (start < text.length && (text[start] == ' ' || text[start] == '\t')) {
      start++;
    }
    return java.util.Arrays.copyOfRange(text, start, text.length);
  }

  private static byte @Nullable [] text(Object source) {
    String s = Convert.strOrNull(source);
    if (s != null) {
      return s.getBytes(StandardCharsets.UTF_8);
    }
    if (source instanceof PyBytes b) {
      return b.bytes().clone();
    }
    return source instanceof PyByteArray b ? b.copy() : null;
  }

  private static TextCompiler compiler(String function) {
    TextCompiler compiler = TextCompiler.find();
    if (compiler == null) {
      throw Err.notImplementedError(
          function
              + "() needs Krait's compiler in the same process: start the program with 'krait run',"
              + " or put the compiler's jars on the class path");
    }
    return compiler;
  }

  private static PyDict dict(Object globals) {
    if (globals instanceof PyDict d) {
      return d;
    }
    PyFrame caller = StackFrames.current();
    return caller == null ? new PyDict() : caller.globals();
  }

  /** The locals where they are not the globals. */
  private static @Nullable Object separate(Object globals, Object locals) {
    return locals == PyNone.NONE || locals == globals ? null : locals;
  }

  private static boolean isMapping(Object o) {
    return o instanceof PyDict || Types.of(o).lookup("__getitem__") != null;
  }

  @Py(
      "__import__(name: str, globals: Any = None, locals: Any = None, fromlist: Any = (),"
          + " level: int = 0) -> Any")
  static Object import_(String name, Object globals, Object locals, Object fromlist, long level) {
    String full = level == 0 ? name : Imports.resolve(packageOf(globals), name, (int) level);
    Object whole = Imports.load(full);
    boolean wantsWhole = fromlist != PyNone.NONE && Ops.truth(fromlist);
    if (wantsWhole) {
      submodules(whole, fromlist);
      return whole;
    }
    int dot = name.indexOf('.');
    return dot < 0 ? whole : Imports.load(full.substring(0, full.length() - name.length() + dot));
  }

  private static @Nullable Object packageOf(Object globals) {
    return globals instanceof PyDict d ? d.getStr("__package__") : null;
  }

  // "from package import module" with the names of a package's modules loads them.
  private static void submodules(Object whole, Object names) {
    if (Attrs.getOrNull(whole, "__path__") == null) {
      return;
    }
    for (Object name : Iter.toList(names)) {
      if (name instanceof String s && !s.equals("*") && Attrs.getOrNull(whole, s) == null) {
        Imports.submodule(whole, s);
      }
    }
  }
}
