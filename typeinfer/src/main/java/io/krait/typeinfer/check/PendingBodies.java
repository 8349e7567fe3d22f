package io.krait.typeinfer.check;

import java.util.Map;
import java.util.TreeMap;

/**
 * The function bodies of a module whose declarations nobody has asked for yet. Of most modules that
 * are imported, and of most functions of a module in which one body was edited, that is never done.
 *
 * <p>The parser numbers a node when all its parts are there, so that a body's nodes have the
 * numbers between the last one of the header and that of the definition.
 */
final class PendingBodies {
  private final TreeMap<Integer, Body> byDefinition = new TreeMap<>();

  private record Body(int first, Runnable finder) {}

  /**
   * Puts a body off.
   *
   * @param first the least number of its nodes
   * @param definition the number of the definition
   * @param finder finds what it declares; this may put off bodies within
   */
  void add(int first, int definition, Runnable finder) {
    byDefinition.put(definition, new Body(first, finder));
  }

  /**
   * Goes through the bodies in which a node stands, from the outermost; also that of a definition.
   */
  void reach(int node) {
    Map.Entry<Integer, Body> next = byDefinition.ceilingEntry(node);
    while (next != null && next.getValue().first() <= node) {
      byDefinition.remove(next.getKey());
      next.getValue().finder().run();
      next = byDefinition.ceilingEntry(node);
    }
  }
}
