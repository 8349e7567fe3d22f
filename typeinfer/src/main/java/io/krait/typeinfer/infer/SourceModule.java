package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Symbol;
import io.krait.typeinfer.types.Type;
import org.jspecify.annotations.Nullable;

/** A module of the program. */
final class SourceModule implements ModuleNode {
  private final World world;
  private final String name;
  final FileNode fileNode;

  SourceModule(World world, String name, BoundFile bound) {
    this.world = world;
    this.name = name;
    this.fileNode = new FileNode(world, bound, this);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public BoundFile file() {
    return fileNode.bound;
  }

  @Override
  public boolean isBuiltin() {
    return false;
  }

  @Override
  public @Nullable Definition definition(String global) {
    Symbol symbol = fileNode.bound.module().symbol(global);
    if (symbol == null) {
      return null;
    }
    for (int binding : symbol.bindings()) {
      Definition found = fileNode.definitions[binding];
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public @Nullable Type attribute(String global) {
    Symbol symbol = fileNode.bound.module().symbol(global);
    if (symbol != null && symbol.isLocal()) {
      world.demand(fileNode.unitOf(fileNode.bound.module()));
      Variable variable = fileNode.variable(symbol);
      return variable == null ? null : variable.anywhere();
    }
    ModuleNode submodule = world.module(name + "." + global);
    return submodule == null ? null : new Type.ModuleType(submodule);
  }
}
