package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code f(*p)} of a tuple whose length is known: {@code f(p[0], p[1])}. */
final class StarFixes {
  private StarFixes() {}

  static SlowSpot.@Nullable Fix of(FileView file, Expr.Call call) {
    if (call.keywords().stream().anyMatch(k -> k.arg() == null)) {
      return null;
    }
    List<SlowSpot.Edit> edits = new ArrayList<>();
    for (Expr argument : call.args()) {
      if (!(argument instanceof Expr.Starred starred)) {
        continue;
      }
      if (!(starred.value() instanceof Expr.Name name)
          || !(file.types().typeOf(name) instanceof Type.TupleType tuple)
          || tuple.items().isEmpty()) {
        return null;
      }
      List<String> items = new ArrayList<>();
      for (int i = 0; i < tuple.items().size(); i++) {
        items.add(name.name() + "[" + i + "]");
      }
      Span span = starred.span();
      edits.add(new SlowSpot.Edit(file.source(), span, String.join(", ", items)));
    }
    return edits.isEmpty()
        ? null
        : new SlowSpot.Fix("Write out the items of the tuple", List.copyOf(edits), false);
  }
}
