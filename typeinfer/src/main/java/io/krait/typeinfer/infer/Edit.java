package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watches, while one edited body runs, whether it changes anything outside itself. */
final class Edit {
  /** The scope of the function that was edited. */
  private final Scope home;

  private final Set<String> assigned = new HashSet<>();
  private @Nullable String escaped;

  /** Watches the new body whose scope is given. */
  Edit(Scope home) {
    this.home = home;
  }

  /** Why the edit shows outside the body; null if it does not. */
  @Nullable String escaped() {
    return escaped;
  }

  void escape(String why) {
    if (escaped == null) {
      escaped = why;
    }
  }

  /** A cell has changed. */
  void grown(Cell cell) {
    FileNode file = cell.file();
    if (cell.home != home && !file.isForeign() && !file.isStub()) {
      escape("changes what another body reads");
    }
  }

  /** A body waits to run. */
  void enqueued(Unit unit) {
    if (unit.home != home && !unit.file.isForeign() && !unit.file.isStub()) {
      escape("makes " + unit.name() + " run again");
    }
  }

  boolean isOutside(ClassNode cls) {
    return Unit.homeOf(cls.scope()) != home;
  }

  /** The body assigns an attribute through {@code self}. */
  void assignsAttribute(String name) {
    assigned.add(name);
  }

  /** The attributes that the new body assigns through {@code self}. */
  Set<String> assigned() {
    return assigned;
  }
}
