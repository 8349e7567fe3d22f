package io.krait.runtime.module;

/** C's strftime in the C locale, with the extensions of glibc that programs use. */
final class TimeFormat {
  private final TimeFields t;
  private final StringBuilder out = new StringBuilder();

  private TimeFormat(TimeFields t) {
    this.t = t;
  }

  static String format(String pattern, TimeFields t) {
    TimeFormat format = new TimeFormat(t);
    format.all(pattern);
    return format.out.toString();
  }

  private void all(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '%' || i + 1 == pattern.length()) {
        out.append(c);
        continue;
      }
      i = directive(pattern, i + 1);
    }
  }

  // Flags: "-" no padding, "_" blanks, "0" zeros, "^" upper case. The index of the last character.
  private int directive(String pattern, int start) {
    int i = start;
    char flag = 0;
    if (i + 1 < pattern.length() && "-_0^#".indexOf(pattern.charAt(i)) >= 0) {
      flag = pattern.charAt(i++);
    }
    int mark = out.length();
    if (!one(pattern.charAt(i))) {
      out.append(pattern, start - 1, i + 1);
    } else if (flag != 0) {
      String made = out.substring(mark);
      out.setLength(mark);
      out.append(flagged(made, flag));
    }
    return i;
  }

  private static String flagged(String made, char flag) {
    if (flag == '^') {
      return made.toUpperCase(java.util.Locale.ROOT);
    }
    if (flag == '0' || flag == '#') {
      return made.replace(' ', '0');
    }
    int zeros = 0;
    while (zeros < made.length() - 1 && (made.charAt(zeros) == '0' || made.charAt(zeros) == ' ')) {
      zeros++;
    }
    return (flag == '_' ? " ".repeat(zeros) : "") + made.substring(zeros);
  }

  private boolean one(char directive) {
    switch (directive) {
      case 'a' -> out.append(TimeFields.DAYS[t.weekday()], 0, 3);
      case 'A' -> out.append(TimeFields.DAYS[t.weekday()]);
      case 'b', 'h' -> out.append(TimeFields.MONTHS[t.month() - 1], 0, 3);
      case 'B' -> out.append(TimeFields.MONTHS[t.month() - 1]);
      case 'c' -> all("%a %b %e %H:%M:%S %Y");
      case 'C' -> padded(Math.floorDiv(t.year(), 100L), 2, '0');
      case 'd' -> padded(t.day(), 2, '0');
      case 'D', 'x' -> all("%m/%d/%y");
      case 'e' -> padded(t.day(), 2, ' ');
      case 'F' -> all("%Y-%m-%d");
      case 'g' -> padded(Math.floorMod(isoYear(), 100L), 2, '0');
      case 'G' -> out.append(isoYear());
      case 'H' -> padded(t.hour(), 2, '0');
      case 'I' -> padded((t.hour() + 11) % 12 + 1L, 2, '0');
      case 'j' -> padded(t.yearDay(), 3, '0');
      case 'k' -> padded(t.hour(), 2, ' ');
      case 'l' -> padded((t.hour() + 11) % 12 + 1L, 2, ' ');
      case 'm' -> padded(t.month(), 2, '0');
      case 'M' -> padded(t.minute(), 2, '0');
      case 'n' -> out.append('\n');
      case 'p' -> out.append(t.hour() < 12 ? "AM" : "PM");
      case 'P' -> out.append(t.hour() < 12 ? "am" : "pm");
      case 'r' -> all("%I:%M:%S %p");
      case 'R' -> all("%H:%M");
      case 's' -> out.append(seconds());
      case 'S' -> padded(t.second(), 2, '0');
      case 't' -> out.append('\t');
      case 'T', 'X' -> all("%H:%M:%S");
      case 'u' -> out.append(t.weekday() + 1);
      case 'U' -> padded((t.yearDay() + 6 - (t.weekday() + 1) % 7) / 7, 2, '0');
      case 'V' -> padded(isoWeek(), 2, '0');
      case 'w' -> out.append((t.weekday() + 1) % 7);
      case 'W' -> padded((t.yearDay() + 6 - t.weekday()) / 7, 2, '0');
      case 'y' -> padded(Math.floorMod(t.year(), 100L), 2, '0');
      case 'Y' -> out.append(t.year());
      case 'z' -> offset();
      case 'Z' -> out.append(t.zone());
      case '%' -> out.append('%');
      default -> {
        return false;
      }
    }
    return true;
  }

  private void offset() {
    int minutes = Math.abs(t.offset()) / 60;
    out.append(t.offset() < 0 ? '-' : '+');
    padded(minutes / 60, 2, '0');
    padded(minutes % 60, 2, '0');
  }

  private long seconds() {
    return TimeFields.epochDay(t.year(), t.month(), t.day()) * 86400
        + t.hour() * 3600L
        + t.minute() * 60L
        + t.second()
        - t.offset();
  }

  // ISO 8601: week 1 has the year's first Thursday.
  private int isoWeek() {
    int week = (t.yearDay() - t.weekday() + 9) / 7;
    if (week == 0) {
      return weeks(t.year() - 1);
    }
    return week > weeks(t.year()) ? 1 : week;
  }

  private long isoYear() {
    int week = (t.yearDay() - t.weekday() + 9) / 7;
    return week == 0 ? t.year() - 1 : week > weeks(t.year()) ? t.year() + 1 : t.year();
  }

  private static int weeks(long year) {
    long first = Math.floorMod(TimeFields.epochDay(year, 1, 1) + 3, 7L);
    return first == 3 || (first == 2 && TimeFields.leap(year)) ? 53 : 52;
  }

  private void padded(long value, int width, char fill) {
    String digits = Long.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append(fill);
    }
    out.append(digits);
  }

  /** {@code asctime()}. */
  static String ascTime(TimeFields t) {
    return format("%a %b %e %H:%M:%S %Y", t);
  }
}
