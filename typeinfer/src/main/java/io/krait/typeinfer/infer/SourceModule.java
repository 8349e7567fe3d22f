package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Symbol;
import io.krait.typeinfer.java.JavaStubs;
import io.krait.typeinfer.types.Type;
import org.jspecify.annotations.Nullable;

/** A module of the program. */
final class SourceModule implements ModuleNode {
  private final World world;
  private final String name;
  final FileNode fileNode;

  /** Only its interface is asked for: it is not what is checked. */
  final boolean foreign;

  SourceModule(World world, String name, BoundFile bound) {
    this(world, name, bound, false);
  }

  SourceModule(World world, String name, BoundFile bound, boolean foreign) {
    this.world = world;
    this.name = name;
    this.foreign = foreign;
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
      ModuleNode java = world.module(JavaStubs.moduleOf(name, global));
      return java == null ? null : java.definition(global);
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
    if (foreign && symbol != null) {
      Type declared = byDeclaration(symbol);
      if (declared != null) {
        return declared;
      }
    }
    if (symbol != null && symbol.isLocal()) {
      world.demand(fileNode.unitOf(fileNode.bound.module()));
      Variable variable = fileNode.variable(symbol);
      return variable == null ? null : variable.anywhere();
    }
    ModuleNode java = world.module(JavaStubs.moduleOf(name, global));
    if (java != null) {
      return java.attribute(global);
    }
    ModuleNode submodule = world.module(name + "." + global);
    return submodule == null ? null : new Type.ModuleType(submodule);
  }

  /**
   * What a name of a module that is not checked is, where a definition tells it without running the
   * module's body.
   */
  private @Nullable Type byDeclaration(Symbol symbol) {
    if (symbol.bindingCount() != 1) {
      return null;
    }
    return switch (fileNode.definitions[symbol.bindings()[0]]) {
      case Definition.ClassDefinition cls when cls.cls().node().decoratorList().isEmpty() ->
          cls.cls().type();
      case Definition.FunctionDefinition function when function.function().keepsSignature() ->
          function.function().lookupType();
      case Definition.Import imported -> world.builtins.annotations.valueOf(imported);
      case Definition.Annotated annotated -> world.builtins.annotations.valueOf(annotated);
      case Definition.Alias alias -> world.builtins.annotations.valueOf(alias);
      case null, default -> null;
    };
  }
}
