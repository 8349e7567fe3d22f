package io.krait.typeinfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What calls and attributes reach, and what is known of classes and functions. */
final class TargetTest {
  private static final String PROGRAM =
      """
      class A:
          limit = 3
          def __init__(self, x):
              self.x = x
              if x:
                  self.maybe = 1
          def m(self): return self.x
          def n(self): return 1
      class B(A):
          def n(self): return 2
      def f(a, b: int, c=None): return a.x
      f(A(1), 2)
      A(1).m()
      B(2).m()
      A(1).n()
      [1].append(2)
      len("a")
      def cb(x): return x
      print(sorted([1], key=cb))
      """;

  private final BoundFile bound = Binder.bind(Parser.parse(SourceFile.of("t.py", PROGRAM)));
  private final TypeTable types =
      TypeChecker.check(List.of(bound), ModuleResolver.single(bound), new BundledStubs())
          .types(bound);

  private Expr.Call call(int statement) {
    Stmt stmt = bound.parsed().tree().body().get(statement);
    return (Expr.Call) ((Stmt.ExprStmt) stmt).value();
  }

  private ClassInfo cls(int statement) {
    return types.classOf((Stmt.ClassDef) bound.parsed().tree().body().get(statement));
  }

  @Test
  void callTargets() {
    FunctionInfo f = types.functionOf(bound.parsed().tree().body().get(2));
    assertThat(types.callTarget(call(3))).isEqualTo(new CallTarget.Function(f));
    assertThat(types.callTarget((Expr.Call) call(3).args().get(0)))
        .isEqualTo(new CallTarget.Constructor(cls(0)));
    FunctionInfo m = cls(0).attribute("m").function();
    assertThat(types.callTarget(call(4))).isEqualTo(new CallTarget.Method(m, cls(0), false, false));
    assertThat(types.callTarget(call(5))).isEqualTo(new CallTarget.Method(m, cls(1), false, false));
    FunctionInfo n = cls(0).attribute("n").function();
    assertThat(types.callTarget(call(6))).isEqualTo(new CallTarget.Method(n, cls(0), true, false));
    assertThat(types.callTarget(call(7)))
        .isInstanceOfSatisfying(
            CallTarget.BuiltinMethod.class,
            target -> {
              assertThat(target.owner().name()).isEqualTo("list");
              assertThat(target.name()).isEqualTo("append");
            });
    assertThat(types.callTarget(call(8)))
        .isEqualTo(new CallTarget.BuiltinFunction("builtins", "len"));
  }

  @Test
  void signatures() {
    FunctionInfo f = types.functionOf(bound.parsed().tree().body().get(2));
    assertThat(f.signature().parameters())
        .extracting(p -> p.name() + ": " + p.type().show() + " " + p.provenance())
        .containsExactly("a: A " + Provenance.GUESSED, "b: int DECLARED", "c: None GUESSED");
    assertThat(f.signature().returnType().show()).isEqualTo("int");
    assertThat(f.knownCallers()).isEqualTo(1);
    assertThat(f.escapes()).isFalse();
    FunctionInfo callback = types.functionOf(bound.parsed().tree().body().get(9));
    assertThat(callback.escapes()).isTrue();
    assertThat(callback.signature().parameters().get(0).type().show()).isEqualTo("int");
  }

  @Test
  void classes() {
    ClassInfo a = cls(0);
    assertThat(cls(1).mro()).extracting(ClassInfo::name).containsExactly("B", "A", "object");
    assertThat(a.directSubclasses()).containsExactly(cls(1));
    assertThat(a.attribute("x").isDefinitelyAssigned()).isTrue();
    assertThat(a.attribute("maybe").isDefinitelyAssigned()).isFalse();
    assertThat(a.attribute("limit").kind()).isEqualTo(AttributeInfo.Kind.CLASS_VARIABLE);
    assertThat(a.attribute("x").type().show()).isEqualTo("int");
    assertThat(a.builtinBase()).isNull();
  }
}
