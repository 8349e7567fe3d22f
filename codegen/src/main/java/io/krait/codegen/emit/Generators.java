package io.krait.codegen.emit;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.CompiledGenerator;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyGenerator;
import io.krait.runtime.PyIterator;

/** The runtime's generators, as emitted code sees them. */
final class Generators {
  static final Rep.Ref SELF = RuntimeCalls.ref(CompiledGenerator.class);
  static final Rep.Ref EXCEPTION = RuntimeCalls.ref(PyBaseException.class);
  static final FieldRef STATE = RuntimeMethods.field(PyGenerator.class, "state");
  static final FieldRef POINT = RuntimeMethods.field(CompiledGenerator.class, "point");
  static final FieldRef FRAME = RuntimeMethods.field(CompiledGenerator.class, "frame");
  static final FieldRef WORDS = RuntimeMethods.field(CompiledGenerator.class, "words");
  static final FieldRef WORD = RuntimeMethods.field(PyIterator.class, "word");
  static final FieldRef LONG = RuntimeMethods.field(PyIterator.class, "LONG");
  static final FieldRef DOUBLE = RuntimeMethods.field(PyIterator.class, "DOUBLE");
  static final MethodRef GO_ON = RuntimeMethods.method(PyGenerator.class, "goOn");
  static final MethodRef FAILED =
      RuntimeMethods.method(PyGenerator.class, "failed", Throwable.class);
  static final MethodRef START =
      RuntimeMethods.method(CompiledGenerator.class, "start", int.class, int.class);
  static final MethodRef FINISH =
      RuntimeMethods.method(CompiledGenerator.class, "finish", Object.class);
  static final MethodRef ENTER_TWIN =
      RuntimeMethods.method(CompiledGenerator.class, "enterTwin", Object[].class, int.class);

  private Generators() {}
}
