package io.krait.frontend.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BinderTest {
  private static BoundFile bind(String text) {
    BoundFile bound = Binder.bind(Parser.parse(SourceFile.of("t.py", text)));
    assertThat(bound.parsed().diagnostics()).isEmpty();
    return bound;
  }

  private static Scope child(Scope scope, int... path) {
    Scope at = scope;
    for (int i : path) {
      at = at.children().get(i);
    }
    return at;
  }

  /** Messages and columns as {@code compile()} of CPython 3.13 gives them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          def f():\\n x = 1\\n global x|name 'x' is assigned to before global declaration|2:1
          def f():\\n print(x)\\n global x|name 'x' is used prior to global declaration|2:1
          def f(x):\\n nonlocal x|name 'x' is parameter and nonlocal|1:1
          nonlocal x|nonlocal declaration not allowed at module level|0:0
          def f():\\n nonlocal x|no binding for nonlocal 'x' found|1:1
          def f(a, a): pass|duplicate argument 'a' in function definition|0:9
          return 1|'return' outside function|0:0
          break|'break' outside loop|0:0
          class C:\\n yield 1|'yield' outside function|1:1
          def f():\\n await x|'await' outside async function|1:1
          def f():\\n from a import *|import * only allowed at module level|1:15
          try: pass\\nexcept: pass\\nexcept E: pass|default 'except:' must be last|1:0
          a, *b, *c = x|multiple starred expressions in assignment|0:0
          f(a=1, a=2)|keyword argument repeated: a|0:7
          x = 1\\nfrom __future__ import annotations|from __future__ imports must occur at the beginning of the file|1:0
          [i := 0 for i in x]|assignment expression cannot rebind comprehension iteration variable 'i'|0:1
          class C:\\n [y := 1 for x in z]|assignment expression within a comprehension cannot be used in a class body|1:2
          [(yield) for x in y]|'yield' inside list comprehension|0:2
          def f[T, T](): pass|duplicate type parameter 'T'|0:9
          type X = (yield)|yield expression cannot be used within a type alias|0:10
          """)
  void refusesAsCPython(String source, String message, String position) {
    BoundFile bound = bind(source.replace("\\n", "\n") + "\n");
    Diagnostic first = bound.diagnostics().get(0);
    int start = first.span().start();
    int line = first.file().lines().line(start);
    assertThat(first.message()).isEqualTo(message);
    assertThat((line - 1) + ":" + first.file().lines().utf8Column(start)).isEqualTo(position);
    assertThat(first.kind()).isEqualTo("SyntaxError");
  }

  @Test
  void closureVariablesAreCellsOfTheirOwner() {
    BoundFile bound =
        bind("def f():\n x = 1\n def g():\n  def h():\n   nonlocal x\n   x = 2\n  return h\n");
    Scope f = child(bound.module(), 0);
    Scope g = child(f, 0);
    Scope h = child(g, 0);
    assertThat(f.resolve("x")).isEqualTo(new Resolution.Cell("x"));
    assertThat(h.resolve("x")).isEqualTo(new Resolution.Free("x", f));
    assertThat(g.freeVariables()).containsExactly(new Resolution.Free("x", f));
    assertThat(f.symbol("x").isWrittenByInnerScope()).isTrue();
    assertThat(f.symbol("x").isDefinedOnce()).isFalse();
  }

  @Test
  void methodsDoNotSeeTheNamesOfTheirClass() {
    BoundFile bound = bind("def f():\n x = 1\n class C:\n  x = x\n  def m(self): return x\n");
    Scope f = child(bound.module(), 0);
    Scope cls = child(f, 0);
    assertThat(cls.resolve("x")).isEqualTo(new Resolution.ClassLocalThenGlobal("x", cls));
    assertThat(child(cls, 0).resolve("x")).isEqualTo(new Resolution.Free("x", f));
  }

  @Test
  void superNeedsTheClassCell() {
    BoundFile bound = bind("class C:\n def m(self): return super().m()\n");
    Scope cls = child(bound.module(), 0);
    assertThat(cls.needsClassCell()).isTrue();
    assertThat(child(cls, 0).resolve("__class__")).isEqualTo(new Resolution.Free("__class__", cls));
  }

  @Test
  void privateNamesAreMangled() {
    BoundFile bound = bind("class _A:\n def m(self, __x): return __x, __y__\n");
    Scope method = child(bound.module(), 0, 0);
    assertThat(method.symbol("__x").name()).isEqualTo("_A__x");
    assertThat(method.mangle("__y__")).isEqualTo("__y__");
    assertThat(method.mangle("__a.b")).isEqualTo("__a.b");
  }

  @Test
  void walrusInComprehensionBindsAround() {
    BoundFile bound = bind("def f(xs):\n [y := x for x in xs]\n return y\n");
    Scope f = child(bound.module(), 0);
    assertThat(f.resolve("y")).isEqualTo(new Resolution.Cell("y"));
    assertThat(child(f, 0).resolve("y")).isEqualTo(new Resolution.Free("y", f));
    assertThat(f.symbol("y").bindingCount()).isEqualTo(1);
  }

  @Test
  void typeParametersHaveAScope() {
    BoundFile bound = bind("class C:\n y = 1\n def m[T](self, a: T, b: y): return T\n");
    Scope cls = child(bound.module(), 0);
    Scope generic = child(cls, 0);
    assertThat(generic.kind()).isEqualTo(ScopeKind.TYPE_PARAMETERS);
    assertThat(generic.resolve("T")).isEqualTo(new Resolution.Cell("T"));
    assertThat(generic.resolve("y")).isEqualTo(new Resolution.ClassLocalThenGlobal("y", cls));
    assertThat(child(generic, 0).resolve("T")).isEqualTo(new Resolution.Free("T", generic));
  }

  @Test
  void localsCallsAreSeen() {
    Scope module = bind("def f():\n return locals()\ndef g():\n yield 1\n").module();
    assertThat(child(module, 0).usesLocalsCall()).isTrue();
    assertThat(child(module, 1).isGenerator()).isTrue();
  }
}
