package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.facade.Facade;
import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.flow.AllFunctions;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Emits the classes of one module: the module class, {@code $Functions}, those of its generators,
 * its Python classes, their layouts, twins, and constants.
 */
final class ModuleEmitter {
  private final IrModule module;
  private final Map<String, IrClass> allClasses;
  private final long deepestRecursion;
  private final Placement placement = new Placement();
  private final ConstantPool pool;
  private final Bridges bridges = new Bridges(placement);
  private final Map<String, ClassBuilder> builders = new LinkedHashMap<>();
  private final List<ClassFile> files = new ArrayList<>();
  private final Set<IrFunction> twins = Collections.newSetFromMap(new IdentityHashMap<>());

  ModuleEmitter(IrModule module, Map<String, IrClass> allClasses, long deepestRecursion) {
    this.module = module;
    this.allClasses = allClasses;
    this.deepestRecursion = deepestRecursion;
    this.pool = new ConstantPool(module.internalName(), module.file());
  }

  List<ClassFile> emit() {
    List<IrFunction> functions = AllFunctions.of(module);
    for (IrFunction f : functions) {
      if (f.twin != null) {
        twins.add(f.twin);
      }
    }
    functions.forEach(placement::place);
    for (IrModule.GeneratorEntry g : module.generators()) {
      String name = GeneratorClass.name(module.internalName(), g.id());
      placement.generatorClass(g.target(), new GeneratorClass(name));
    }
    ModuleClass moduleClass = new ModuleClass(module, pool, placement);
    builders.put(module.internalName(), moduleClass.begin(deepestRecursion));
    Map<String, FacadeClass> seen = new LinkedHashMap<>();
    Facade facade = module.facade();
    if (facade != null) {
      facade.classes().forEach(c -> seen.put(c.internalName(), c));
    }
    ClassEmitter classes = new ClassEmitter(module.file(), allClasses, seen);
    for (IrClass c : module.classes()) {
      builders.put(c.internalName(), classes.begin(c));
      files.add(classes.layout(c));
    }
    FunctionEmitter emitter = new FunctionEmitter(pool, placement, bridges, this::companion);
    functions.stream().filter(f -> !isTwin(f)).forEach(f -> emitter.emit(f, builder(f)));
    functions.stream().filter(this::isTwin).forEach(f -> emitter.emit(f, builder(f)));
    emitBridges(functions);
    new FunctionsClass(module, placement).emit(files);
    new GeneratorsClass(module, placement).emit(files);
    JavaBridges.emit(module, files);
    if (facade != null) {
      new FacadeEmitter(module, facade, pool).emit(builders, files);
    }
    builders.values().forEach(b -> files.add(b.finish()));
    files.addAll(pool.classes());
    return files;
  }

  private void emitBridges(List<IrFunction> functions) {
    Set<ClassBuilder> owners = Collections.newSetFromMap(new IdentityHashMap<>());
    for (IrFunction f : functions) {
      ClassBuilder b = builder(f);
      if (isTwin(f) && owners.add(b)) {
        bridges.emit(b, pool);
      }
    }
  }

  private boolean isTwin(IrFunction f) {
    return twins.contains(f);
  }

  private ClassBuilder builder(IrFunction f) {
    return companion(placement.owner(f));
  }

  private ClassBuilder companion(String name) {
    return builders.computeIfAbsent(
        name, n -> new ClassBuilder(n, RuntimeMethods.name(Object.class), module.file()));
  }
}
