package io.krait.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks under a failing expression, as CPython 3.13 prints them. */
class CaretAnchorsTest {
  private static String marks(String expression) {
    CaretAnchors a = CaretAnchors.of(expression);
    if (a == null) {
      return "^".repeat(expression.length());
    }
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      marks.append(i >= a.leftColumn() && i < a.rightColumn() ? '^' : '~');
    }
    return marks.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "a + b, ~~^~~",
    "a+(b), ~^^~~",
    "f(x)[1], ~~~~^^^",
    "x.y(1), ~~~^^^",
    "a.b, ^^^",
    "-a, ^^",
    "a * b - c, ~~~~~~^~~",
    "a ** b ** c, ~~^^~~~~~~~",
    "a < b, ^^^^^",
    "a // 'b + c', ~~^^~~~~~~~~",
    "raise E(1), ^^^^^^^^^^"
  })
  void marksOf(String expression, String expected) {
    assertThat(marks(expression)).isEqualTo(expected);
  }
}
