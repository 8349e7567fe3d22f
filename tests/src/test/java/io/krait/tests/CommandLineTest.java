package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, as a user calls them. */
class CommandLineTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private CommandLine.Outcome krait(String... args) throws Exception {
    return CommandLine.krait(folder, args);
  }

  @Test
  void runPassesArgumentsAndExitCode() throws Exception {
    file("a.py", "import sys\nprint(sys.argv[1:])\nsys.exit(7)\n");
    CommandLine.Outcome o = krait("a.py", "x", "--y");
    assertThat(o.out()).isEqualTo("['x', '--y']\n");
    assertThat(o.status()).isEqualTo(7);
  }

  @Test
  void runPrintsTracebacksAsCPythonDoes() throws Exception {
    Path a = file("a.py", "def f(x):\n    return 1 / x\n\nf(0)\n").toRealPath();
    CommandLine.Outcome o = krait(a.toString());
    assertThat(o.err())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "%s", line 4, in <module>
                f(0)
                ~^^^
              File "%s", line 2, in f
                return 1 / x
                       ~~^~~
            ZeroDivisionError: division by zero
            """
                .formatted(a, a));
    assertThat(o.status()).isEqualTo(1);
  }

  @Test
  void runPrintsSyntaxErrorsAsCPythonDoes() throws Exception {
    Path a = file("a.py", "x = = 1\n").toRealPath();
    CommandLine.Outcome o = krait(a.toString());
    assertThat(o.err())
        .isEqualTo(
            "  File \"%s\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n"
                .formatted(a));
    assertThat(o.status()).isEqualTo(1);
  }

  @Test
  void programsOfSeveralModulesRunAndAreCached() throws Exception {
    file("pack/__init__.py", "NAME = 'pack'\n");
    file("pack/deep.py", "from . import NAME\n\ndef twice(n: int) -> int:\n    return n * 2\n");
    file(
        "main.py",
        "from pack.deep import twice, NAME\nimport pack.deep as d\nprint(NAME, twice(4), d.twice(2**63))\n");
    String expected = "pack 8 18446744073709551616\n";
    assertThat(krait("main.py").out()).isEqualTo(expected);
    assertThat(krait("main.py").out()).isEqualTo(expected);
    file("pack/__init__.py", "NAME = 'changed'\n");
    assertThat(krait("main.py").out()).isEqualTo(expected.replace("pack", "changed"));
  }

  @Test
  void commandTextAndModule() throws Exception {
    file("tool.py", "import sys\nprint(__name__, sys.argv[1:])\n");
    assertThat(krait("-c", "print(6 * 7)").out()).isEqualTo("42\n");
    assertThat(krait("-m", "tool", "q").out()).isEqualTo("__main__ ['q']\n");
  }

  @Test
  void checkReportsEveryErrorOfAFile() throws Exception {
    file("bad.py", "x = (1,\ny = 2\n\ndef f(:\n    pass\n\nreturn 5\n");
    CommandLine.Outcome o = krait("check", "bad.py");
    assertThat(o.status()).isEqualTo(1);
    assertThat(o.out()).contains("bad.py:1:5: error[syntax-error]: '(' was never closed");
    assertThat(o.out().lines().filter(l -> l.contains("error[")).count()).isGreaterThan(1);
  }

  /** Typeshed gives builtins, modules whose names stand behind conditions, and other packages. */
  @Test
  void checkReadsAConfiguredTypeshed() throws Exception {
    file("pyproject.toml", "[tool.krait]\ntypeshed = \"shed\"\n");
    file("shed/stdlib/machine/__init__.pyi", "from . import path as _path\npath = _path\n");
    file(
        "shed/stdlib/machine/path.pyi",
        "import sys\nif sys.platform == 'win32':\n    from a import *\n"
            + "else:\n    from unix import *\n");
    file("shed/stdlib/unix.pyi", "def split(p: str) -> tuple[str, str]: ...\n");
    file("shed/stubs/Paint/paint/__init__.pyi", "RED: int\n");
    file(
        "a.py",
        "import machine\nimport paint\n"
            + "reveal_type(machine.path.split('a'))\nreveal_type(paint.RED)\n");
    CommandLine.Outcome o = krait("check", "--output-format=concise", "a.py");
    assertThat(o.out()).contains("\" is \"tuple[str, str]\"").contains("\" is \"int\"");
    assertThat(o.status()).isZero();
  }

  @Test
  void checkOfAStandardLibraryKnowsItByStubs() throws Exception {
    file("os.py", "from posix import *\nname = 'posix'\n");
    file("typing.py", "Any = None\ndef overload(func):\n    return None\n");
    file("words.py", "def count(text):\n    return text.count(' ')\n");
    file(
        "user.py",
        "import os, words\nfrom typing import Any\n"
            + "def f(x: Any) -> str:\n    words.nothing\n    return os.sep + x\n");
    CommandLine.Outcome o = krait("check", "--output-format", "concise", ".");
    assertThat(o.out().lines())
        .containsExactly(
            "user.py:4:5: error[unknown-attribute]: "
                + "\"Module(words)\" has no attribute \"nothing\"");
  }

  @Test
  void buildMakesClassesThatRun() throws Exception {
    file("app.py", "import sys\nprint('hello', sys.argv[1])\n");
    CommandLine.Outcome built = krait("build", "app.py", "-d", "classes");
    assertThat(built.err()).isEmpty();
    assertThat(built.out()).contains("run it:  java -cp classes:");
    String jvm = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = "classes" + java.io.File.pathSeparator + System.getProperty("java.class.path");
    CommandLine.Outcome ran =
        CommandLine.run(
            folder, java.util.List.of(jvm, "-Xverify:all", "-cp", path, "app.AppModule", "you"));
    assertThat(ran.out()).isEqualTo("hello you\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void wrongUsageIsExitCodeTwo() throws Exception {
    assertThat(krait("run", "missing.py").status()).isEqualTo(2);
    assertThat(krait("run", "missing.py").err()).contains("missing.py").doesNotContain("Exception");
    assertThat(krait("nonsense").status()).isEqualTo(2);
  }

  @Test
  void functionsHaveTypedSignatures() throws Exception {
    file("sig.py", "def f(n: int) -> int:\n    return n + 1\n\nprint(f(2**63 - 1), f(1))\n");
    assertThat(krait("build", "sig.py", "-d", "classes").status()).isZero();
    String javap = Path.of(System.getProperty("java.home"), "bin", "javap").toString();
    CommandLine.Outcome o =
        CommandLine.run(folder, java.util.List.of(javap, "-cp", "classes", "sig.SigModule"));
    assertThat(o.out()).contains("public static long f(long)");
    assertThat(krait("sig.py").out()).isEqualTo("9223372036854775808 2\n");
  }

  @Test
  void initWritesAProjectAndOverwritesNothing() throws Exception {
    CommandLine.Outcome o = krait("init", "--mixed", "shop");
    assertThat(o.err()).isEmpty();
    assertThat(o.out()).contains("pom.xml").contains("cd shop && mvn verify");
    Path pom = folder.resolve("shop/pom.xml");
    assertThat(Files.readString(pom)).contains("krait-maven-plugin").doesNotContain("@");
    assertThat(folder.resolve("shop/src/main/java/shop/Report.java")).exists();
    assertThat(krait("check", "shop/src").err()).isEmpty();
    CommandLine.Outcome again = krait("init", "shop");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("these exist, so nothing is written: pom.xml");
    assertThat(krait("init", "My-Shop!").err()).isEmpty();
    assertThat(folder.resolve("My-Shop!/src/main/python/my_shop_/words.py")).exists();
    assertThat(krait("init", "--package", "1x", "x").status()).isEqualTo(2);
  }
}
