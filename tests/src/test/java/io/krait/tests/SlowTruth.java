package io.krait.tests;

import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpotId;
import io.krait.codegen.slow.SlowSpots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What counters say of the spots that were reported, summed over programs. A counter is at each
 * general operation that the compiler emits, whether a spot is reported there or not.
 */
final class SlowTruth {
  /** Operations in the code, and how often they ran. */
  private static final class Tally {
    private long counters;
    private long hits;

    void add(long count) {
      counters++;
      hits += count;
    }

    @Override
    public String toString() {
      return counters + " (" + hits + " times)";
    }
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> idle = new ArrayList<>();
  private int programs;
  private int executed;
  private int counted;

  void add(String name, CountedProgram program) {
    programs++;
    for (SlowCounter counter : program.compiled().counters()) {
      long count = program.count(counter);
      if (count > 0 && counter.of() != SlowCounter.Of.LINE) {
        add(name, counter, count);
      }
    }
    Map<String, Long> counts = program.countsOfSpots();
    for (SlowSpot spot : program.executedSpots()) {
      boolean ran = counts.getOrDefault(SlowSpots.key(spot), 0L) > 0;
      String what = spot.minor() ? "spots, minor" : "spots";
      tally(what + (ran ? ", counted" : ", executed but not counted")).add(1);
      if (!spot.minor()) {
        executed++;
        counted += ran ? 1 : 0;
        if (!ran) {
          idle.add(name + ":" + spot.line() + " " + spot.id().id() + ": " + spot.message());
        }
      }
    }
  }

  private void add(String name, SlowCounter counter, long count) {
    SlowSpot spot = counter.spot();
    String kind = counter.of() == SlowCounter.Of.GUARD ? " " + counter.kind() : "";
    tally(counter.of() + kind + ", " + where(spot)).add(count);
    if (spot == null) {
      String at = name + ":" + counter.line();
      missed.add(at + " " + counter.of() + " " + counter.kind() + " " + count);
    }
  }

  private static String where(@org.jspecify.annotations.Nullable SlowSpot spot) {
    if (spot == null) {
      return "not reported";
    }
    if (spot.id() == SlowSpotId.FAILED_BELIEF) {
      return "reported by the run";
    }
    return !spot.minor()
        ? "reported"
        : spot.id() == SlowSpotId.RUNS_ONCE
            ? "reported as minor: runs once"
            : spot.loopDepth() > 0 ? "reported as minor: in a loop" : "reported as minor: no loop";
  }

  private Tally tally(String key) {
    return tallies.computeIfAbsent(key, k -> new Tally());
  }

  int programs() {
    return programs;
  }

  /** Counters that counted and lie under no reported spot. */
  List<String> missed() {
    return missed;
  }

  /** Spots of code that ran which did not count. */
  List<String> idle() {
    return idle;
  }

  /** The share of the spots in code that ran which counted. */
  double precision() {
    return executed == 0 ? 1 : (double) counted / executed;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(programs + " programs\n");
    tallies.forEach(
        (what, tally) -> out.append("  ").append(what).append(": ").append(tally).append('\n'));
    out.append("counters that counted outside of any spot: ").append(missed.size());
    out.append("\nspots in code that ran: ").append(executed).append(", counted: ");
    return out.append(counted).append('\n').toString();
  }
}
