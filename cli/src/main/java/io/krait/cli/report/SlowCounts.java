package io.krait.cli.report;

import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.runtime.SlowCounters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the slow operations of a program ran, the most frequent first: those that {@code krait
 * explain} reports, beliefs that failed,and those without a faster form.
 */
public final class SlowCounts {
  private SlowCounts() {}

  /** The counts as text. */
  public static String table(List<SlowCounter> counters) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, Long> minor = new LinkedHashMap<>();
    for (SlowCounter counter : counters) {
      long count = SlowCounters.count(counter.number());
      SlowSpot spot = counter.spot();
      // What runs in a twin follows from a belief that failed, which is listed itself.
      boolean follows =
          counter.of() == SlowCounter.Of.TWIN_OPERATION && spot != null && spot.minor();
      if (spot != null && count > 0 && spot.id() == SlowSpotId.RUNS_ONCE) {
        minor.put(line(spot), 1L);
      } else if (spot != null && count > 0 && !follows) {
        boolean mayBeOnce = spot.minor() && spot.id() != SlowSpotId.FAILED_BELIEF;
        (mayBeOnce ? minor : counts).merge(line(spot), count, Long::sum);
      }
    }
    long once = minor.size();
    minor.values().removeIf(c -> c == 1);
    once -= minor.size();
    counts.putAll(minor);
    return table(counts, once);
  }

  private static String line(SlowSpot spot) {
    return shown(spot.file().path())
        + ":"
        + spot.line()
        + ": slow["
        + spot.id().id()
        + "]: "
        + spot.message();
  }

  /** As seen from the current folder, if it is below that. */
  private static String shown(String file) {
    Path here = Path.of("").toAbsolutePath();
    Path path = Path.of(file);
    return path.startsWith(here) ? here.relativize(path).toString() : file;
  }

  private static String table(Map<String, Long> counts, long once) {
    List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()));
    StringBuilder out = new StringBuilder();
    long all = 0;
    for (Map.Entry<String, Long> each : sorted) {
      String count = each.getValue().toString();
      out.append(" ".repeat(Math.max(0, 12 - count.length()))).append(count).append("  ");
      out.append(each.getKey()).append('\n');
      all += each.getValue();
    }
    out.append(all).append(" slow operations ran; ").append(once);
    return out.append(" others ran once\n").toString();
  }
}
