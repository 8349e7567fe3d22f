package @name@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void countsAndCompares() {
    assertEquals("2 words, the longest is there", Report.of("hi there"));
  }
}
