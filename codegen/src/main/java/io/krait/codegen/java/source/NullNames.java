package io.krait.codegen.java.source;

import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.krait.codegen.java.NullMarks;
import io.krait.typeinfer.java.Nullness;
import org.jspecify.annotations.Nullable;

/** Nullness annotations by the names that sources write. */
final class NullNames {
  private NullNames() {}

  /** What an annotation says, or null where it says nothing of nullness. */
  static @Nullable Nullness of(String written) {
    return NullMarks.of("/" + simple(written) + ";");
  }

  private static String simple(String written) {
    return written.substring(written.lastIndexOf('.') + 1);
  }

  /** What a declaration says of the code in it; null for nothing. */
  static @Nullable Boolean marked(NodeWithAnnotations<?> declaration) {
    Boolean marked = null;
    for (var each : declaration.getAnnotations()) {
      switch (simple(each.getNameAsString())) {
        case "NullMarked" -> marked = true;
        case "NullUnmarked" -> marked = false;
        default -> {}
      }
    }
    return marked;
  }
}
