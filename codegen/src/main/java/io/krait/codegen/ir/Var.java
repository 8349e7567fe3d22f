package io.krait.codegen.ir;

/**
 * A variable of a function: a Python local, or a temporary. Not in SSA form. Compared by identity.
 */
public final class Var {
  private final int id;
  private final String name;
  private final Rep rep;
  private final int frameIndex;

  /**
   * @param id dense within the function
   * @param name the Python name (shown to debuggers), or "" for a temporary
   * @param frameIndex the place in the frame array through which typed body, twin and suspended
   *     generator hand values over; -1 for a variable that never crosses
   */
  public Var(int id, String name, Rep rep, int frameIndex) {
    this.id = id;
    this.name = name;
    this.rep = rep;
    this.frameIndex = frameIndex;
  }

  public int id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Rep rep() {
    return rep;
  }

  public int frameIndex() {
    return frameIndex;
  }

  @Override
  public String toString() {
    return "%" + id + (name.isEmpty() ? "" : "." + name) + ":" + rep.descriptor();
  }
}
