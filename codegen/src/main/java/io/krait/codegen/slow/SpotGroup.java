package io.krait.codegen.slow;

import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The spots that have one cause: one diagnostic at the root, marks at the effects. */
public record SpotGroup(SlowSpot.Root root, List<SlowSpot> effects) {
  /** Groups spots by their roots, the heaviest first. */
  public static List<SpotGroup> of(List<SlowSpot> spots) {
    Map<String, List<SlowSpot>> byRoot = new LinkedHashMap<>();
    for (SlowSpot spot : spots) {
      byRoot.computeIfAbsent(key(spot.root()), k -> new ArrayList<>()).add(spot);
    }
    List<SpotGroup> groups = new ArrayList<>();
    for (List<SlowSpot> effects : byRoot.values()) {
      effects.sort(Comparator.comparingDouble(SlowSpot::weight).reversed());
      groups.add(new SpotGroup(effects.get(0).root(), List.copyOf(effects)));
    }
    groups.sort(Comparator.comparingDouble(SpotGroup::weight).reversed());
    return groups;
  }

  private static String key(SlowSpot.Root root) {
    Span range = root.range();
    return root.file().path() + ":" + range.start() + ":" + range.end() + ":" + root.id();
  }

  /** The sum of the effects' weights. */
  public double weight() {
    return effects.stream().mapToDouble(SlowSpot::weight).sum();
  }

  /** How many effects are in loops. */
  public int inLoops() {
    return (int) effects.stream().filter(e -> e.loopDepth() > 0).count();
  }

  /** The first fix of an effect; all have the same cause. */
  public SlowSpot.@Nullable Fix fix() {
    return effects.stream().map(SlowSpot::fix).filter(f -> f != null).findFirst().orElse(null);
  }

  /** The line of the root, from 1. */
  public int line() {
    return root.file().lines().line(root.range().start());
  }

  /** One sentence: what is not known, and how much depends on it. */
  public String headline() {
    String head = root.id().headline(root.name());
    if (effects.size() == 1 && effects.get(0).range().equals(root.range())) {
      String said = effects.get(0).minor() ? effects.get(0).message() : head;
      return said + loops(effects.get(0).loopDepth());
    }
    String verb =
        switch (effects.get(0).form()) {
          case DYNAMIC -> effects.size() == 1 ? " is looked up" : " are looked up";
          case BOXED -> effects.size() == 1 ? " makes an object" : " make objects";
          case COSTLY -> effects.size() == 1 ? " is slow" : " are slow";
        };
    if (effects.get(0).form() == SlowSpot.Form.COSTLY) {
      return head + loops(effects.get(0).loopDepth());
    }
    String noun = effects.size() == 1 ? "1 operation" : effects.size() + " operations";
    return head + "; " + noun + verb + " at run time" + (inLoops() == 0 ? "" : loops());
  }

  private String loops() {
    return inLoops() == effects.size() ? " (in a loop)" : " (" + inLoops() + " in loops)";
  }

  private static String loops(int depth) {
    return switch (depth) {
      case 0 -> "";
      case 1 -> " (in a loop)";
      default -> " (in " + depth + " nested loops)";
    };
  }
}
