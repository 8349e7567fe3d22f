package io.krait.frontend.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Small trees, as CPython dumps them. */
class AstDumpTest {
  private static String dump(String text) {
    return AstDump.dump(Parser.parse(SourceFile.of("t.py", text)));
  }

  @Test
  void assignmentAndOperators() {
    assertThat(dump("x = -a ** 2 < b\n"))
        .isEqualTo(
            """
            Module
              body[0] Assign 1:0-1:15
                targets[0] Name 1:0-1:1 id="x" ctx=Store
                value= Compare 1:4-1:15 ops=Lt
                  left= UnaryOp 1:4-1:11 op=USub
                    operand= BinOp 1:5-1:11 op=Pow
                      left= Name 1:5-1:6 id="a" ctx=Load
                      right= Constant 1:10-1:11 value=int:2
                  comparators[0] Name 1:14-1:15 id="b" ctx=Load
            """);
  }

  @Test
  void parameters() {
    assertThat(dump("def f(a, /, b=1, *, c, **d): pass"))
        .isEqualTo(
            """
            Module
              body[0] FunctionDef 1:0-1:33 name="f"
                args= arguments
                  posonlyargs[0] arg 1:6-1:7 arg="a"
                  args[0] arg 1:12-1:13 arg="b"
                  kwonlyargs[0] arg 1:20-1:21 arg="c"
                  kw_defaults[0] None
                  kwarg= arg 1:25-1:26 arg="d"
                  defaults[0] Constant 1:14-1:15 value=int:1
                body[0] Pass 1:29-1:33
            """);
  }

  @Test
  void fieldsOfStringsAndUtf8Columns() {
    assertThat(dump("f'é{x!r:>{w}}' \"\\ud800\""))
        .isEqualTo(
            """
            Module
              body[0] Expr 1:0-1:24
                value= JoinedStr 1:0-1:24
                  values[0] Constant 1:2-1:4 value=str:"\\u00e9"
                  values[1] FormattedValue 1:4-1:14 conversion=114
                    value= Name 1:5-1:6 id="x" ctx=Load
                    format_spec= JoinedStr 1:8-1:13
                      values[0] Constant 1:9-1:10 value=str:">"
                      values[1] FormattedValue 1:10-1:13 conversion=-1
                        value= Name 1:11-1:12 id="w" ctx=Load
                  values[2] Constant 1:16-1:24 value=str:"\\ud800"
            """);
  }

  @Test
  void templates() {
    assertThat(dump("t'{ a =}'"))
        .isEqualTo(
            """
            Module
              body[0] Expr 1:0-1:9
                value= TemplateStr 1:0-1:9
                  values[0] Constant 1:3-1:7 value=str:" a ="
                  values[1] Interpolation 1:2-1:8 str=" a" conversion=114
                    value= Name 1:4-1:5 id="a" ctx=Load
            """);
  }

  @Test
  void patterns() {
    assertThat(dump("match x:\n  case [1, *_] | A(b=None) as c: pass\n"))
        .isEqualTo(
            """
            Module
              body[0] Match 1:0-2:37
                subject= Name 1:6-1:7 id="x" ctx=Load
                cases[0] match_case
                  pattern= MatchAs 2:7-2:31 name="c"
                    pattern= MatchOr 2:7-2:26
                      patterns[0] MatchSequence 2:7-2:14
                        patterns[0] MatchValue 2:8-2:9
                          value= Constant 2:8-2:9 value=int:1
                        patterns[1] MatchStar 2:11-2:13
                      patterns[1] MatchClass 2:17-2:26 kwd_attrs=["b"]
                        cls= Name 2:17-2:18 id="A" ctx=Load
                        kwd_patterns[0] MatchSingleton 2:21-2:25 value=None
                  body[0] Pass 2:33-2:37
            """);
  }

  @Test
  void numbers() {
    assertThat(dump("0xff, 1_0.5e-3, 2j, 5e-324, 1e999"))
        .contains(
            "value=int:255",
            "value=float:0x1.5810624dd2f1bp-7",
            "value=complex:0x1.0000000000000p+1",
            "value=float:0x0.0000000000001p-1022",
            "value=float:inf");
  }
}
