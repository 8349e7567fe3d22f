package io.krait.codegen.emit;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;

final class ChunkedEmitter {
  ChunkedEmitter(ConstantPool pool, Placement placement, Bridges bridges) {}

  void emit(IrFunction f, ClassBuilder owner, MethodRef ref) {
    throw new UnsupportedOperationException();
  }
}
