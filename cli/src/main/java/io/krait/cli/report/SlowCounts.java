package io.krait.cli.report;

import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.runtime.SlowCounters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the slow operations of a program ran, the most frequent first: those that {@code krait
 * explain} reports, beliefs that failed,and what runs once as a sum.
 */
public final class SlowCounts {
  private SlowCounts() {}

  /** The counts as text. */
  public static String table(List<SlowCounter> counters) {
    Map<String, Long> counts = new LinkedHashMap<>();
    long minor = 0;
    for (SlowCounter counter : counters) {
      long count = SlowCounters.count(counter.number());
      SlowSpot spot = counter.spot();
      if (spot == null || count == 0) {
        continue;
      }
      if (spot.id() == SlowSpotId.RUNS_ONCE) {
        minor += count;
      } else if (counter.of() != SlowCounter.Of.TWIN_OPERATION || !spot.minor()) {
        String place = spot.file().path() + ":" + spot.line() + ": slow[" + spot.id().id() + "]: ";
        counts.merge(place + spot.message(), count, Long::sum);
      }
    }
    return table(counts, minor);
  }

  private static String table(Map<String, Long> counts, long minor) {
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
    out.append(all).append(" slow operations ran; ").append(minor);
    return out.append(" general ones are in code that runs once\n").toString();
  }
}
