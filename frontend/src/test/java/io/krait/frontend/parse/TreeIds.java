package io.krait.frontend.parse;

import io.krait.frontend.tree.Node;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The ids of all nodes of a tree. */
final class TreeIds {
  private TreeIds() {}

  static List<Integer> of(Node root) {
    List<Integer> ids = new ArrayList<>();
    collect(root, ids);
    return ids;
  }

  private static void collect(Object value, List<Integer> ids) {
    if (value instanceof List<?> list) {
      for (Object element : list) {
        if (element != null) {
          collect(element, ids);
        }
      }
    }
    if (!(value instanceof Node node)) {
      return;
    }
    ids.add(node.id());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        Object part = component.getAccessor().invoke(node);
        if (part != null) {
          collect(part, ids);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("a component that cannot be read", e);
      }
    }
  }
}
