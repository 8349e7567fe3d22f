package io.krait.frontend.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.tree.Stmt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All faults of a file are reported, and the tree keeps what is fine. */
class RecoveryTest {
  private static ParsedFile parse(String text) {
    return Parser.parse(SourceFile.of("t.py", text));
  }

  private static List<String> faults(ParsedFile parsed) {
    return parsed.diagnostics().stream().map(RecoveryTest::show).toList();
  }

  private static String show(Diagnostic d) {
    return d.file().lines().line(d.span().start()) + " " + d.message();
  }

  @Test
  void everyFaultyStatementIsReported() {
    ParsedFile parsed =
        parse(
            """
            x = = 3
            def f()
                return 1 2
            import
            1 = y
            ok = 1
            """);
    assertThat(faults(parsed))
        .containsExactly(
            "1 invalid syntax",
            "2 expected ':'",
            "3 invalid syntax",
            "4 Expected one or more names after 'import'",
            "5 cannot assign to literal here. Maybe you meant '==' instead of '='?");
    assertThat(parsed.tree().body())
        .anyMatch(s -> s instanceof Stmt.FunctionDef f && f.name().equals("f"))
        .anyMatch(s -> s instanceof Stmt.Assign);
  }

  @Test
  void anOpenBracketDoesNotHideTheRest() {
    ParsedFile parsed =
        parse(
            """
            x = foo(1,
            def g():
                return [1, 2
            class A:
                pass
            y = $
            """);
    assertThat(faults(parsed))
        .containsExactly(
            "2 invalid syntax",
            "1 '(' was never closed",
            "3 '[' was never closed",
            "6 invalid syntax");
    assertThat(parsed.tree().body())
        .anyMatch(s -> s instanceof Stmt.FunctionDef f && f.name().equals("g"))
        .anyMatch(s -> s instanceof Stmt.ClassDef c && c.name().equals("A"));
  }

  @Test
  void clausesOfAFaultyStatementAreNoFaults() {
    ParsedFile parsed =
        parse(
            """
            if x = 1:
                a
            elif y:
                b
            else:
                c
            """);
    assertThat(faults(parsed))
        .containsExactly("1 invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }

  @Test
  void aFaultyCaseLeavesTheOthers() {
    ParsedFile parsed =
        parse(
            """
            match x:
                case 1
                    a
                case {**rest, 1: 2}:
                    b
                case _:
                    c
            """);
    assertThat(faults(parsed)).containsExactly("2 expected ':'", "4 invalid syntax");
    assertThat(((Stmt.Match) parsed.tree().body().get(0)).cases()).hasSize(1);
  }

  @Test
  void indentation() {
    ParsedFile parsed =
        parse(
            """
            x = 1
              y = 2
            if x:
            pass
            while x:
                a
               b
            """);
    assertThat(faults(parsed))
        .containsExactly(
            "2 unexpected indent",
            "4 expected an indented block after 'if' statement on line 3",
            "7 unindent does not match any outer indentation level");
  }

  @Test
  void faultsOfTheLexerCountMore() {
    assertThat(faults(parse("a b\nx = 'abc\n")))
        .containsExactly("2 unterminated string literal (detected at line 2)", "1 invalid syntax");
  }

  @Test
  void nodeIdsAreDistinct() {
    ParsedFile parsed = parse("x: int = f(a, *b, c=1, **d)[1:2] if 'a' 'b' else [i for i in y]\n");
    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(TreeIds.of(parsed.tree())).doesNotHaveDuplicates();
    assertThat(TreeIds.of(parsed.tree())).allMatch(id -> id >= 0 && id < parsed.tree().nodeCount());
  }
}
