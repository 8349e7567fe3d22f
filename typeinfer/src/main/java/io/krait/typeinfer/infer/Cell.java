package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that grows while the checker runs: of a parameter, result, attribute, variable or of the
 * elements of a container made at one place. Bodies that read a cell are run again when it grows.
 * Cells of containers that meet in one variable are merged (union-find, as in Steensgaard's
 * points-to analysis), which keeps unions small.
 */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Cell implements Type.Growing {
  /** So many changes, then literals and tuples are given up; twice so many, then Any. */
  private static final int LIMIT = 10;

  private @Nullable Cell merged;
  private Type value = NeverType.NEVER;
  private List<Unit> readers = List.of();
  private int changes;
  private final FileNode file;
  private final World world;
  private final boolean skipsAny;
  private boolean sawAny;

  /** The outermost function in whose body the cell was made; null for what outlives bodies. */
  @Nullable Scope home;

  /**
   * @param file where the cell belongs
   * @param skipsAny whether an unknown type does not spoil what is known: for guesses
   */
  Cell(FileNode file, boolean skipsAny) {
    this.file = file;
    this.world = file.world;
    this.skipsAny = skipsAny;
  }

  FileNode file() {
    return file;
  }

  Cell root() {
    Cell cell = this;
    while (cell.merged != null) {
      cell = cell.merged;
    }
    return cell;
  }

  /** What is known so far; the unit that runs now will run again when that changes. */
  @Override
  public Type current() {
    Cell root = root();
    Unit reader = world.running;
    if (reader != null) {
      root.addReader(reader);
    }
    return root.value instanceof NeverType && root.sawAny ? AnyType.ANY : root.value;
  }

  /** Like {@link #current()}, but nobody depends on it. */
  Type peek() {
    Cell root = root();
    return root.value instanceof NeverType && root.sawAny ? AnyType.ANY : root.value;
  }

  private void addReader(Unit reader) {
    if (!readers.contains(reader)) {
      if (readers.isEmpty()) {
        readers = new ArrayList<>(2);
      } else if (world.modular) {
        readers.removeIf(known -> known.retired);
      }
      readers.add(reader);
    }
  }

  /**
   * Nothing is known again: what added to it has gone. Those who have read it are not told of what
   * comes now.
   *
   * @return those who have read it
   */
  List<Unit> reset() {
    Cell root = root();
    List<Unit> before = root.readers;
    root.readers = List.of();
    root.value = NeverType.NEVER;
    root.changes = 0;
    root.sawAny = false;
    return before;
  }

  /** Tells those who had read it before again. */
  void restore(List<Unit> before) {
    Cell root = root();
    before.forEach(root::addReader);
  }

  /** Adds a type. */
  void join(Type added) {
    Cell root = root();
    if (world.effects != null) {
      world.effect(this, added);
    }
    if (added == root.value || added instanceof NeverType || !root.isOpen()) {
      return;
    }
    if (added instanceof Cell other) {
      if (other.root() != root) {
        root.join(other.current());
      }
      return;
    }
    if (root.skipsAny && added instanceof AnyType) {
      if (!root.sawAny) {
        root.sawAny = true;
        root.changed();
      }
      return;
    }
    Type joined = Types.union(root.value, Types.truncate(added));
    if (!joined.equals(root.value)) {
      root.grow(joined);
    }
  }

  /**
   * Whether the body that runs may add to the cell. What a module gives others follows from the
   * module alone, never from those who use it.
   */
  private boolean isOpen() {
    Unit adding = world.running;
    return !world.modular || adding == null || adding.file.module == file.module;
  }

  private void grow(Type joined) {
    changes++;
    if (changes > 2 * LIMIT) {
      value = AnyType.ANY;
      if (changes > 2 * LIMIT + 1) {
        return;
      }
    } else {
      value = changes > LIMIT ? Types.coarsen(joined) : joined;
    }
    changed();
  }

  private void changed() {
    Edit edit = world.edit;
    if (edit != null) {
      edit.grown(this);
    }
    for (int i = 0; i < readers.size(); i++) {
      readers.get(i).enqueue();
    }
  }

  /** From now on both stand for one. */
  static void merge(Cell first, Cell second) {
    Cell a = first.root();
    Cell b = second.root();
    if (a == b || !a.isOpen() || !b.isOpen()) {
      return;
    }
    if (a.world.effects != null) {
      a.world.merged(a, b);
    }
    b.merged = a;
    a.sawAny |= b.sawAny;
    a.changes = Math.max(a.changes, b.changes);
    List<Unit> moved = b.readers;
    Type before = a.value;
    Type joined = Types.union(a.value, b.value);
    if (!joined.equals(b.value)) {
      for (int i = 0; i < moved.size(); i++) {
        moved.get(i).enqueue();
      }
    }
    for (int i = 0; i < moved.size(); i++) {
      a.addReader(moved.get(i));
    }
    if (!joined.equals(before)) {
      a.root().grow(joined);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell that && root() == that.root();
  }

  @Override
  public int hashCode() {
    return 7;
  }

  @Override
  public String toString() {
    return "~" + Types.resolve(peek()).show();
  }
}
