package io.krait.runtime.module;

/**
 * A broken-down time, as C's struct tm, but with the full year, months from 1, Monday as day 0 of
 * the week and days of the year from 1.
 */
record TimeFields(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearDay,
    int dst,
    String zone,
    int offset) {
  static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  static boolean leap(long year) {
    return Math.floorMod(year, 4) == 0
        && (Math.floorMod(year, 100) != 0 || Math.floorMod(year, 400) == 0);
  }

  /** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
  static long epochDay(long year, int month, int day) {
    long y = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(y, 400);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
  }

  /** The time that many seconds after the epoch, at a place that far from UTC. */
  static TimeFields of(long seconds, int offset, String zone, int dst) {
    long local = seconds + offset;
    long days = Math.floorDiv(local, 86400L);
    int rest = (int) Math.floorMod(local, 86400L);
    long z = days + 719468;
    long era = Math.floorDiv(z, 146097L);
    long dayOfEra = z - era * 146097;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shifted = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * shifted + 2) / 5) + 1;
    int month = (int) (shifted < 10 ? shifted + 3 : shifted - 9);
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    int weekday = (int) Math.floorMod(days + 3, 7L);
    int yearDay = (int) (days - epochDay(year, 1, 1)) + 1;
    return new TimeFields(
        year,
        month,
        day,
        rest / 3600,
        rest / 60 % 60,
        rest % 60,
        weekday,
        yearDay,
        dst,
        zone,
        offset);
  }
}
