package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import java.util.Locale;

/** {@code strptime}, shared with datetime. */
final class TimeParsing {
  private final String text;
  private final String pattern;
  private int at;

  long year = 1900;
  int month = 1;
  int day = 1;
  int hour;
  int minute;
  int second;
  int micros;
  int weekday = -1;
  int yearDay = -1;
  int dst = -1;

  /** Seconds east of UTC; only where {@link #hasOffset}. */
  int offset;

  boolean hasOffset;
  String zone = "";
  private int half = -1;
  private int week = -1;
  private boolean mondayWeek;
  private boolean dateSeen;
  private boolean yearSeen;

  private TimeParsing(String text, String pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /**
   * Reads a time.
   *
   * @throws io.krait.runtime.PyBaseException ValueError when text and pattern do not fit
   */
  static TimeParsing parse(String text, String pattern) {
    TimeParsing parsing = new TimeParsing(text, pattern);
    parsing.check();
    if (!parsing.match(pattern)) {
      throw Err.valueError(
          "time data " + Ops.repr(text) + " does not match format " + Ops.repr(pattern));
    }
    if (parsing.at < text.length()) {
      throw Err.valueError("unconverted data remains: " + text.substring(parsing.at));
    }
    parsing.complete();
    return parsing;
  }

  private void check() {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '%') {
        continue;
      }
      if (++i == pattern.length()) {
        throw Err.valueError("stray %% in format '" + pattern + "'");
      }
      if ("aAbBcdHIjmMpSUwWxXyYzZ%fGuV".indexOf(pattern.charAt(i)) < 0) {
        throw Err.valueError(
            "'" + pattern.charAt(i) + "' is a bad directive in format '" + pattern + "'");
      }
    }
  }

  private boolean match(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '%') {
        if (!directive(part.charAt(++i))) {
          return false;
        }
      } else if (Character.isWhitespace(c)) {
        if (at == text.length() || !Character.isWhitespace(text.charAt(at))) {
          return false;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      } else if (at == text.length()
          || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  // A number of at most that many digits within bounds, or -1.
  private int number(int digits, int low, int high) {
    int end = at;
    while (end < text.length() && end - at < digits && Character.isDigit(text.charAt(end))) {
      end++;
    }
    for (; end > at; end--) {
      int value = Integer.parseInt(text.substring(at, end));
      if (value >= low && value <= high) {
        at = end;
        return value;
      }
    }
    return -1;
  }

  private int name(String[] names, boolean whole) {
    for (int i = 0; i < names.length; i++) {
      String name = whole ? names[i] : names[i].substring(0, 3);
      if (text.regionMatches(true, at, name, 0, name.length())) {
        at += name.length();
        return i;
      }
    }
    return -1;
  }

  private boolean directive(char c) {
    switch (c) {
      case 'Y' -> {
        year = fourDigits();
        yearSeen = true;
        return year >= 0;
      }
      case 'y' -> {
        int two = number(2, 0, 99);
        year = two <= 68 ? 2000L + two : 1900L + two;
        yearSeen = true;
        return two >= 0;
      }
      case 'm' -> {
        dateSeen = true;
        return (month = number(2, 1, 12)) >= 0;
      }
      case 'd' -> {
        dateSeen = true;
        return (day = number(2, 1, 31)) >= 0;
      }
      case 'H' -> {
        return (hour = number(2, 0, 23)) >= 0;
      }
      case 'I' -> {
        return (hour = number(2, 1, 12)) >= 0;
      }
      case 'M' -> {
        return (minute = number(2, 0, 59)) >= 0;
      }
      case 'S' -> {
        return (second = number(2, 0, 61)) >= 0;
      }
      case 'j' -> {
        return (yearDay = number(3, 1, 366)) >= 0;
      }
      case 'f' -> {
        return fraction();
      }
      case 'p' -> {
        return half();
      }
      case 'a' -> {
        return (weekday = name(TimeFields.DAYS, false)) >= 0;
      }
      case 'A' -> {
        return (weekday = name(TimeFields.DAYS, true)) >= 0;
      }
      case 'b' -> {
        dateSeen = true;
        return (month = name(TimeFields.MONTHS, false) + 1) > 0;
      }
      case 'B' -> {
        dateSeen = true;
        return (month = name(TimeFields.MONTHS, true) + 1) > 0;
      }
      default -> {
        return rareDirective(c);
      }
    }
  }

  private boolean rareDirective(char c) {
    switch (c) {
      case 'c' -> {
        return match("%a %b %d %H:%M:%S %Y");
      }
      case 'x' -> {
        return match("%m/%d/%y");
      }
      case 'X' -> {
        return match("%H:%M:%S");
      }
      case 'w' -> {
        int sunday = number(1, 0, 6);
        weekday = Math.floorMod(sunday - 1, 7);
        return sunday >= 0;
      }
      case 'u' -> {
        return (weekday = number(1, 1, 7) - 1) >= 0;
      }
      case 'U', 'W' -> {
        mondayWeek = c == 'W';
        return (week = number(2, 0, 53)) >= 0;
      }
      case 'z' -> {
        return offset();
      }
      case 'Z' -> {
        return zone();
      }
      case '%' -> {
        return at < text.length() && text.charAt(at++) == '%';
      }
      default -> {
        return false;
      }
    }
  }

  private int fourDigits() {
    int end = at + 4;
    if (end > text.length()) {
      return -1;
    }
    for (int i = at; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return -1;
      }
    }
    int value = Integer.parseInt(text.substring(at, end));
    at = end;
    return value;
  }

  private boolean fraction() {
    int from = at;
    while (at < text.length() && at - from < 6 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      return false;
    }
    micros = Integer.parseInt((text.substring(from, at) + "00000").substring(0, 6));
    return true;
  }

  private boolean half() {
    String two = text.substring(at, Math.min(at + 2, text.length())).toLowerCase(Locale.ROOT);
    half = two.equals("am") ? 0 : two.equals("pm") ? 1 : -1;
    at += 2;
    return half >= 0;
  }

  private boolean offset() {
    if (at < text.length() && text.charAt(at) == 'Z') {
      at++;
      hasOffset = true;
      zone = "Z";
      return true;
    }
    if (at == text.length() || "+-".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int sign = text.charAt(at++) == '-' ? -1 : 1;
    int hours = number(2, 0, 99);
    boolean colon = at < text.length() && text.charAt(at) == ':';
    at += colon ? 1 : 0;
    int minutes = number(2, 0, 59);
    int seconds = 0;
    if (minutes >= 0 && at + 2 < text.length() && text.charAt(at) == ':') {
      at++;
      seconds = number(2, 0, 59);
    }
    offset = sign * (hours * 3600 + minutes * 60 + seconds);
    hasOffset = true;
    return hours >= 0 && minutes >= 0 && seconds >= 0;
  }

  private boolean zone() {
    for (String known : new String[] {"UTC", "GMT"}) {
      if (text.regionMatches(true, at, known, 0, 3)) {
        at += 3;
        zone = known;
        dst = 0;
        return true;
      }
    }
    return false;
  }

  private void complete() {
    if (half >= 0) {
      hour = half == 1 ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour);
    }
    if (week >= 0 && weekday >= 0 && yearDay < 0 && yearSeen) {
      long first = Math.floorMod(TimeFields.epochDay(year, 1, 1) + 3, 7L);
      int shift = mondayWeek ? 0 : 1;
      long start = 7 - Math.floorMod(first + shift, 7L);
      int inWeek = Math.floorMod(weekday + shift, 7);
      long base = Math.floorMod(first + shift, 7L) == 0 ? 0 : start - 7;
      boolean full = Math.floorMod(first + shift, 7L) == 0;
      yearDay = (int) (1 + base + (full ? week - 1L : week) * 7 + inWeek);
    }
    if (yearDay >= 0 && !dateSeen) {
      long epoch = TimeFields.epochDay(year, 1, 1) + yearDay - 1;
      TimeFields t = TimeFields.of(epoch * 86400, 0, "", 0);
      year = t.year();
      month = t.month();
      day = t.day();
    }
    int[] lengths = {31, TimeFields.leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    boolean february = !yearSeen && month == 2 && day == 29;
    if (day > lengths[month - 1] && !february) {
      throw Err.valueError("day is out of range for month");
    }
    long epoch = TimeFields.epochDay(february ? 1904 : year, month, day);
    weekday = weekday >= 0 ? weekday : (int) Math.floorMod(epoch + 3, 7L);
    yearDay = yearDay >= 0 ? yearDay : (int) (epoch - TimeFields.epochDay(year, 1, 1)) + 1;
  }
}
