package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {
  private static final TimeFields TIME = TimeFields.of(86400L * 200, 0, "GMT", 0);

  @ParameterizedTest
  @CsvSource({
    "%Y-%m-%d %H:%M:%S, 1970-07-20 00:00:00",
    "%a %A %j %U %W %w %u, Mon Monday 201 29 29 1 1",
    "%G-W%V, 1970-W30",
    "%-d|%e|%I %p, 20|20|12 AM",
    "%q %E, %q %E",
  })
  void directives(String pattern, String expected) {
    assertThat(TimeFormat.format(pattern, TIME)).isEqualTo(expected);
  }

  @Test
  void fieldsAndEpochDaysAgree() {
    for (long day = -800_000; day < 800_000; day += 9973) {
      TimeFields t = TimeFields.of(day * 86400, 0, "", 0);
      assertThat(TimeFields.epochDay(t.year(), t.month(), t.day())).isEqualTo(day);
    }
  }

  @Test
  void parsingReadsWhatFormattingWrites() {
    TimeParsing parsed = TimeParsing.parse("2024-02-29 01:05:06 PM", "%Y-%m-%d %I:%M:%S %p");
    assertThat(parsed.hour).isEqualTo(13);
    assertThat(parsed.weekday).isEqualTo(3);
    assertThat(parsed.yearDay).isEqualTo(60);
    TimeParsing week = TimeParsing.parse("Monday 1 2024", "%A %W %Y");
    assertThat(week.month).isEqualTo(1);
    assertThat(week.day).isEqualTo(1);
  }
}
