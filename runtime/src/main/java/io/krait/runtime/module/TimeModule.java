package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;

/** The module {@code time}. */
@PyModuleInfo("time")
final class TimeModule {
  static final PyType STRUCT_TIME =
      PyStructSequence.declare(
          "time.struct_time",
          9,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst",
          "tm_zone",
          "tm_gmtoff");

  private TimeModule() {}

  @PyConst("struct_time: type")
  static PyType structTime() {
    return STRUCT_TIME;
  }

  @PyConst("timezone: int")
  static long timezone() {
    return -TimeZone.getDefault().getRawOffset() / 1000;
  }

  @PyConst("altzone: int")
  static long altzone() {
    return timezone() - TimeZone.getDefault().getDSTSavings() / 1000;
  }

  @PyConst("daylight: int")
  static long daylight() {
    return TimeZone.getDefault().useDaylightTime() ? 1 : 0;
  }

  @PyConst("tzname: tuple[str, str]")
  static PyTuple tzname() {
    TimeZone zone = TimeZone.getDefault();
    String standard = zone.getDisplayName(false, TimeZone.SHORT, Locale.ROOT);
    boolean summer = zone.useDaylightTime();
    String other = summer ? zone.getDisplayName(true, TimeZone.SHORT, Locale.ROOT) : standard;
    return PyTuple.of(standard, other);
  }

  @Py("time() -> float")
  static double time() {
    Instant now = Instant.now();
    return now.getEpochSecond() + now.getNano() * 1e-9;
  }

  @Py("time_ns() -> int")
  static long timeNs() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Py("perf_counter() -> float")
  static double perfCounter() {
    return System.nanoTime() * 1e-9;
  }

  @Py("perf_counter_ns() -> int")
  static long perfCounterNs() {
    return System.nanoTime();
  }

  @Py("monotonic() -> float")
  static double monotonic() {
    return System.nanoTime() * 1e-9;
  }

  @Py("monotonic_ns() -> int")
  static long monotonicNs() {
    return System.nanoTime();
  }

  @Py("process_time() -> float")
  static double processTime() {
    return processTimeNs() * 1e-9;
  }

  @Py("process_time_ns() -> int")
  static long processTimeNs() {
    return ProcessHandle.current().info().totalCpuDuration().map(d -> d.toNanos()).orElse(0L);
  }

  @Py("thread_time() -> float")
  static double threadTime() {
    return threadTimeNs() * 1e-9;
  }

  @Py("thread_time_ns() -> int")
  static long threadTimeNs() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Py("sleep(seconds: float, /) -> None")
  static void sleep(Object seconds) {
    double wanted = seconds instanceof Double d ? d : checkedReal(seconds);
    if (Double.isNaN(wanted)) {
      throw Err.valueError("Invalid value NaN (not a number)");
    }
    if (wanted < 0) {
      throw Err.valueError("sleep length must be non-negative");
    }
    long end = System.nanoTime() + (long) (wanted * 1e9);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
    if (wanted == 0) {
      Thread.onSpinWait();
    }
  }

  private static double checkedReal(Object o) {
    if (!Convert.isInt(o)
        && Types.of(o).lookup("__index__") == null
        && !Types.isInstance(o, Types.FLOAT)) {
      throw Err.typeError("'" + Types.of(o).name + "' object cannot be interpreted as an integer");
    }
    return Types.isInstance(o, Types.FLOAT) ? Convert.real(o) : Convert.index(o);
  }

  private static long seconds(Object o) {
    if (o == PyNone.NONE) {
      return Instant.now().getEpochSecond();
    }
    double value = Math.floor(checkedReal(o));
    if (Math.abs(value) > 6.7e16) {
      throw Err.overflowError("timestamp out of range for platform time_t");
    }
    return (long) value;
  }

  static TimeFields local(long seconds) {
    ZoneRules rules = ZoneId.systemDefault().getRules();
    Instant instant = Instant.ofEpochSecond(seconds);
    int offset = rules.getOffset(instant).getTotalSeconds();
    boolean summer = rules.isDaylightSavings(instant);
    String name = TimeZone.getDefault().getDisplayName(summer, TimeZone.SHORT, Locale.ROOT);
    return TimeFields.of(seconds, offset, name, summer ? 1 : 0);
  }

  private static PyStructSequence struct(TimeFields t) {
    return PyStructSequence.of(
        STRUCT_TIME,
        t.year(),
        (long) t.month(),
        (long) t.day(),
        (long) t.hour(),
        (long) t.minute(),
        (long) t.second(),
        (long) t.weekday(),
        (long) t.yearDay(),
        (long) t.dst(),
        t.zone(),
        (long) t.offset());
  }

  @Py("gmtime(seconds: float | None = None, /) -> struct_time")
  static Object gmtime(Object seconds) {
    return struct(TimeFields.of(seconds(seconds), 0, "GMT", 0));
  }

  @Py("localtime(seconds: float | None = None, /) -> struct_time")
  static Object localtime(Object seconds) {
    return struct(local(seconds(seconds)));
  }

  private static TimeFields fields(Object o, String function) {
    if (!(o instanceof PyTuple tuple)) {
      throw Err.typeError("Tuple or struct_time argument required");
    }

    if (tuple.size() != 9) {
      throw Err.typeError(function + "(): illegal time tuple argument");
    }
    int[] v = new int[9];
    for (int i = 0; i < 9; i++) {
      v[i] = (int) Convert.index(tuple.get(i));
    }
    String zone = "";
    int offset = 0;
    if (o instanceof PyStructSequence) {
      Object name = io.krait.runtime.Attrs.get(o, "tm_zone");
      zone = name == PyNone.NONE ? "" : (String) name;
      Object seconds = io.krait.runtime.Attrs.get(o, "tm_gmtoff");
      offset = seconds == PyNone.NONE ? 0 : (int) Convert.index(seconds);
    }
    if (zone.isEmpty()) {
      zone = (String) tzname().get(v[8] > 0 ? 1 : 0);
      offset = -(int) timezone();
    }
    return new TimeFields(
        v[0],
        v[1] == 0 ? 1 : v[1],
        v[2] == 0 ? 1 : v[2],
        v[3],
        v[4],
        v[5],
        v[6],
        v[7] == 0 ? 1 : v[7],
        v[8],
        zone,
        offset);
  }

  private static TimeFields checked(TimeFields t) {
    range(t.month(), 1, 12, "month");
    range(t.day(), 1, 31, "day of month");
    range(t.hour(), 0, 23, "hour");
    range(t.minute(), 0, 59, "minute");
    range(t.second(), 0, 61, "seconds");
    range(t.yearDay(), 1, 366, "day of year");
    if (t.weekday() < 0) {
      throw Err.valueError("day of week out of range");
    }
    return t;
  }

  private static void range(int value, int low, int high, String what) {
    if (value < low || value > high) {
      throw Err.valueError(what + " out of range");
    }
  }

  @Py("strftime(format: str, time_tuple: Any = None, /) -> str")
  static String strftime(Object format, Object time) {
    String pattern = Convert.strOrNull(format);
    if (pattern == null) {
      throw Err.typeError("strftime() argument 1 must be str, not " + Types.of(format).name);
    }
    TimeFields t =
        time == PyNone.NONE ? local(Instant.now().getEpochSecond()) : fields(time, "strftime");
    return TimeFormat.format(pattern, checked(t));
  }

  @Py("strptime(data_string: str, format: str = '%a %b %d %H:%M:%S %Y', /) -> struct_time")
  static Object strptime(String text, String format) {
    TimeParsing p = TimeParsing.parse(text, format);
    return PyStructSequence.of(
        STRUCT_TIME,
        p.year,
        (long) p.month,
        (long) p.day,
        (long) p.hour,
        (long) p.minute,
        (long) p.second,
        (long) p.weekday,
        (long) p.yearDay,
        (long) p.dst,
        p.zone.isEmpty() ? PyNone.NONE : p.zone,
        p.hasOffset ? (Object) (long) p.offset : PyNone.NONE);
  }

  @Py("asctime(time_tuple: Any = None, /) -> str")
  static String asctime(Object time) {
    TimeFields t =
        time == PyNone.NONE ? local(Instant.now().getEpochSecond()) : fields(time, "asctime");
    return TimeFormat.ascTime(checked(t));
  }

  @Py("ctime(seconds: float | None = None, /) -> str")
  static String ctime(Object seconds) {
    return TimeFormat.ascTime(local(seconds(seconds)));
  }

  @Py("mktime(time_tuple: Any, /) -> float")
  static double mktime(Object time) {
    TimeFields t = fields(time, "mktime");
    long months = t.year() * 12 + t.month() - 1;
    int month = (int) Math.floorMod(months, 12L) + 1;
    long days = TimeFields.epochDay(Math.floorDiv(months, 12L), month, 1) + t.day() - 1;
    long wall = days * 86400 + t.hour() * 3600L + t.minute() * 60L + t.second();
    ZoneRules rules = ZoneId.systemDefault().getRules();
    long guess = wall - rules.getOffset(Instant.ofEpochSecond(wall)).getTotalSeconds();
    long better = wall - rules.getOffset(Instant.ofEpochSecond(guess)).getTotalSeconds();
    return better;
  }

  @Py("get_clock_info(name: str, /) -> Any")
  static Object clockInfo(String name) {
    boolean wall = name.equals("time");
    String clock =
        switch (name) {
          case "time" -> "CLOCK_REALTIME";
          case "monotonic", "perf_counter" -> "CLOCK_MONOTONIC";
          case "process_time" -> "CLOCK_PROCESS_CPUTIME_ID";
          case "thread_time" -> "CLOCK_THREAD_CPUTIME_ID";
          default -> throw Err.valueError("unknown clock");
        };
    PyDict values = new PyDict();
    values.putStr("implementation", "clock_gettime(" + clock + ")");
    values.putStr("monotonic", !wall);
    values.putStr("adjustable", wall);
    values.putStr("resolution", 1e-9);
    return new PySimpleNamespace(PySimpleNamespace.TYPE, values);
  }
}
