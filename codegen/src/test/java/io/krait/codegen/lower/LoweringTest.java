package io.krait.codegen.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lowered programs pass the verifier: typed bodies leave only for points that their twins have. */
class LoweringTest {
  private static CompiledProgram compile(String text) {
    SourceFile file = SourceFile.of("test.py", text);
    ModuleSource module = new ModuleSource("test", false, Parser.parse(file));
    return Compiler.compile(List.of(module), new CompilerOptions(true, true, false));
  }

  private static void compiles(String text) {
    assertThat(compile(text).classes()).isNotEmpty();
  }

  @Test
  void leavesFromFinallyBodies() {
    compiles(
        """
        def f(xs: list[int]) -> int:
            t = 0
            for x in xs:
                try:
                    if x > 3:
                        return t + x
                    t += x
                except ValueError as e:
                    t = len(str(e))
                finally:
                    t = t * 2 + 1
            return t
        """);
  }

  @Test
  void leavesFromChainsAndComprehensions() {
    compiles(
        """
        def f(a: int, b: int, xs: list[float]) -> list[float]:
            if a < b * 2 < a * b or (c := a + b) > 3:
                return [x * a for x in xs if 0.5 < x < b]
            a, b = b, a + b
            return [float(a), *xs]
        """);
  }

  @Test
  void callsMethodsAndConstructors() {
    compiles(
        """
        class Shape:
            def __init__(self, w: int, h: float = 1.0):
                self.w = w
                self.h = h
            def area(self) -> float:
                return self.w * self.h
        class Square(Shape):
            def __init__(self, w: int):
                super().__init__(w, float(w))
            def area(self) -> float:
                return super().area() + 0.0
        def total(n: int) -> float:
            t = 0.0
            for i in range(n):
                s = Shape(i) if i % 2 else Square(i)
                t += s.area()
                s.w += 1
            return t
        """);
  }

  @Test
  void generatorsAndMatches() {
    compiles(
        """
        def g(n: int):
            k = 1
            while k < n:
                match k:
                    case 1 | 2 as small:
                        yield small
                    case [a, *rest] if rest:
                        yield from rest
                    case {"x": x, **more}:
                        yield x
                    case _:
                        yield k * k
                k += 1
        """);
  }

  @Test
  void saysWhyAnOperationIsSlow() {
    List<SlowSpot> spots =
        compile("def f(x):\n    for i in range(3):\n        print(x.size)\n").slowSpots();
    assertThat(spots).extracting(SlowSpot::id).contains(SlowSpotId.UNTYPED_PARAMETER);
    assertThat(spots).anySatisfy(spot -> assertThat(spot.loopDepth()).isEqualTo(1));
  }
}
