package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constant objects of one module, in static final fields of holder classes {@code M$Constants},
 * {@code M$Constants1} ... The JVM fills a holder when something in it is first needed.
 */
final class ConstantPool {
  private static final int HOLDER_COST = 30_000;

  private final String module;
  private final String file;
  private final Map<ConstantObject, FieldRef> fields = new HashMap<>();
  private final List<ConstantHolder> holders = new ArrayList<>();

  ConstantPool(String module, String file) {
    this.module = module;
    this.file = file;
  }

  /** [..] -> [.., constant] */
  void push(Code code, ConstantObject constant) {
    switch (constant) {
      case ConstantObject.Singleton s -> code.getStatic(ConstantHolder.singleton(s));
      case ConstantObject.Str s -> pushString(code, s.value());
      default -> code.getStatic(fields.computeIfAbsent(constant, this::place));
    }
  }

  /** [..] -> [.., the String], of any length */
  void pushString(Code code, String value) {
    if (StringPieces.fits(value)) {
      code.constant(value);
    } else {
      code.getStatic(fields.computeIfAbsent(new ConstantObject.Str(value), this::place));
    }
  }

  private FieldRef place(ConstantObject constant) {
    int cost = ConstantHolder.cost(constant);
    if (holders.isEmpty() || holders.getLast().cost() + cost > HOLDER_COST) {
      String suffix = holders.isEmpty() ? "" : String.valueOf(holders.size());
      holders.add(new ConstantHolder(module + "$Constants" + suffix, file));
    }
    return holders.getLast().add(constant, cost);
  }

  /** The representation of a constant's field. */
  static Rep rep(ConstantObject constant) {
    return switch (constant) {
      case ConstantObject.BigInt b -> RuntimeCalls.ref(BigInteger.class);
      case ConstantObject.BoxedLong l -> RuntimeCalls.ref(Long.class);
      case ConstantObject.BoxedDouble d -> RuntimeCalls.ref(Double.class);
      case ConstantObject.Complex c -> RuntimeCalls.ref(PyComplex.class);
      case ConstantObject.Bytes b -> RuntimeCalls.ref(PyBytes.class);
      case ConstantObject.Str s -> RuntimeCalls.ref(String.class);
      case ConstantObject.Singleton s -> Rep.ANY;
      case ConstantObject.Tuple t -> RuntimeCalls.ref(PyTuple.class);
      case ConstantObject.FrozenSet f -> RuntimeCalls.ref(PyFrozenSet.class);
      case ConstantObject.Strings s -> RuntimeCalls.ref(String[].class);
      case ConstantObject.Code c -> RuntimeCalls.CODE;
    };
  }

  /** The holder classes. */
  List<ClassFile> classes() {
    List<ClassFile> files = new ArrayList<>();
    holders.forEach(h -> h.emit(files));
    return files;
  }
}
