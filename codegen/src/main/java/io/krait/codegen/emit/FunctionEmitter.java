package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Var;
import java.util.List;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;

/** Emits one function as one Java method, or as several when it is too large for one. */
final class FunctionEmitter {
  /**
   * HotSpot compiles no method with more bytecode (DontCompileHugeMethods). Tests make it small, to
   * have everything in chunks.
   */
  static final int HUGE = Integer.getInteger("krait.maxMethod", 8_000);

  private final ConstantPool pool;
  private final Placement placement;
  private final Bridges bridges;
  private final Function<String, ClassBuilder> companions;

  FunctionEmitter(
      ConstantPool pool,
      Placement placement,
      Bridges bridges,
      Function<String, ClassBuilder> companions) {
    this.companions = companions;
    this.pool = pool;
    this.placement = placement;
    this.bridges = bridges;
  }

  void emit(IrFunction f, ClassBuilder owner) {
    try {
      MethodRef ref = placement.method(f);
      long estimate = SizeEstimate.of(f);
      if (estimate > HUGE && (estimate > 8L * HUGE || new Sizer(this, f).size() > HUGE)) {
        new ChunkedEmitter(pool, placement, bridges).emit(f, owner, ref, companions);
        return;
      }
      int access = f.kind == IrFunction.Kind.VIRTUAL ? 0 : Opcodes.ACC_STATIC;
      Code code = owner.method(access, ref, parameterNames(f));
      body(f, code).emit();
    } catch (RuntimeException e) {
      throw new CompilerBugException("emitting " + f.owner + "." + f.name + ": " + e, e);
    }
  }

  /** The bytes of code that a function takes as one method, found by emitting it to nowhere. */
  private record Sizer(FunctionEmitter emitter, IrFunction f) {
    int size() {
      ConstantPool pool = new ConstantPool("none", "none");
      FunctionEmitter other =
          new FunctionEmitter(
              pool, emitter.placement, new Bridges(emitter.placement), emitter.companions);
      ClassBuilder nowhere = new ClassBuilder("none", "java/lang/Object", "none");
      Code code = nowhere.method(Opcodes.ACC_STATIC, other.placement.method(f));
      other.body(f, code).emit();
      return code.size();
    }
  }

  private WholeBody body(IrFunction f, Code code) {
    Analysis analysis = new Analysis(f);
    return switch (f.kind) {
      case PLAIN, VIRTUAL -> new WholeBody(code, analysis, pool, placement, bridges);
      case TWIN -> new TwinBody(code, analysis, pool, placement, bridges);
      case GENERATOR -> new GeneratorBody(code, analysis, pool, placement, bridges);
    };
  }

  private static List<String> parameterNames(IrFunction f) {
    return switch (f.kind) {
      case PLAIN -> f.parameters.stream().map(Var::name).toList();
      case VIRTUAL -> f.parameters.stream().skip(1).map(Var::name).toList();
      case TWIN, GENERATOR -> List.of();
    };
  }
}
