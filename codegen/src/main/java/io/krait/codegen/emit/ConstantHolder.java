package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.PositionTable;
import io.krait.codegen.ir.Rep;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** One class of constants: its fields, and the code that makes them. */
final class ConstantHolder {
  private static final int FILL = 400;

  private static final MethodRef NEW_BIG =
      RuntimeMethods.constructor(BigInteger.class, String.class, int.class);
  private static final MethodRef COMPLEX =
      RuntimeMethods.method(PyComplex.class, "of", double.class, double.class);
  private static final MethodRef BYTES = RuntimeMethods.method(PyBytes.class, "of", byte[].class);
  private static final MethodRef GET_BYTES =
      RuntimeMethods.method(String.class, "getBytes", Charset.class);
  private static final FieldRef LATIN1 = RuntimeMethods.field(StandardCharsets.class, "ISO_8859_1");
  private static final MethodRef TUPLE = RuntimeMethods.method(PyTuple.class, "of", Object[].class);
  private static final MethodRef FROZEN_SET =
      RuntimeMethods.method(PyFrozenSet.class, "of", Object.class);
  private static final MethodRef NEW_BUILDER = RuntimeMethods.constructor(StringBuilder.class);
  private static final MethodRef APPEND =
      RuntimeMethods.method(StringBuilder.class, "append", String.class);
  private static final MethodRef TO_STRING = RuntimeMethods.method(StringBuilder.class, "toString");
  private static final MethodRef NEW_CODE =
      RuntimeMethods.constructor(
          PyCode.class,
          String.class,
          String.class,
          String.class,
          int.class,
          int.class,
          int.class,
          int.class,
          int.class,
          String[].class,
          String[].class,
          String.class);

  private final String name;
  private final String file;
  private final List<ConstantObject> constants = new ArrayList<>();
  private final List<ClassBuilder> classes = new ArrayList<>();
  private int cost;
  private int fills;

  ConstantHolder(String name, String file) {
    this.name = name;
    this.file = file;
  }

  int cost() {
    return cost;
  }

  FieldRef add(ConstantObject constant, int itsCost) {
    cost += itsCost;
    constants.add(constant);
    return field(constants.size() - 1);
  }

  private FieldRef field(int index) {
    return new FieldRef(name, "k" + index, ConstantPool.rep(constants.get(index)));
  }

  /** Roughly the bytes of code that make a constant in the class initializer. */
  static int cost(ConstantObject constant) {
    return switch (constant) {
      case ConstantObject.Tuple t -> 20 + itemCost(t.items());
      case ConstantObject.FrozenSet s -> 20 + itemCost(s.items());
      case ConstantObject.Strings s -> Math.min(7 * s.values().size(), 9 * FILL) + 10;
      case ConstantObject.Code c ->
          60 + 7 * (c.info().varNames().size() + c.info().freeVars().size());
      default -> 20;
    };
  }

  private static int itemCost(List<ConstantObject> items) {
    return items.size() > FILL ? 10 : items.stream().mapToInt(i -> cost(i) + 5).sum();
  }

  void emit(List<ClassFile> files) {
    ClassBuilder holder = new ClassBuilder(name, RuntimeMethods.name(Object.class), file);
    classes.add(holder);
    Code code = holder.method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    for (int i = 0; i < constants.size(); i++) {
      holder.field(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, field(i));
      make(code, constants.get(i));
      code.putStatic(field(i));
    }
    code.doReturn(null);
    code.end();
    classes.forEach(c -> files.add(c.finish()));
  }

  /** [..] -> [.., new object] */
  private void make(Code code, ConstantObject constant) {
    switch (constant) {
      case ConstantObject.BigInt b -> {
        code.newDup(NEW_BIG.owner());
        makeString(code, b.value().toString(Character.MAX_RADIX));
        code.constant(Character.MAX_RADIX);
        code.call(NEW_BIG);
      }
      case ConstantObject.BoxedLong l -> {
        code.constant(l.value());
        code.call(RuntimeCalls.BOX_LONG);
      }
      case ConstantObject.BoxedDouble d -> {
        code.constant(Double.longBitsToDouble(d.bits()));
        code.call(RuntimeCalls.BOX_DOUBLE);
      }
      case ConstantObject.Complex c -> {
        code.constant(Double.longBitsToDouble(c.realBits()));
        code.constant(Double.longBitsToDouble(c.imagBits()));
        code.call(COMPLEX);
      }
      case ConstantObject.Bytes b -> {
        makeString(code, b.latin1());
        code.getStatic(LATIN1);
        code.call(GET_BYTES);
        code.call(BYTES);
      }
      case ConstantObject.Str s -> makeString(code, s.value());
      case ConstantObject.Singleton s -> code.getStatic(singleton(s));
      case ConstantObject.Tuple t -> {
        makeItems(code, t.items());
        code.call(TUPLE);
      }
      case ConstantObject.FrozenSet s -> {
        makeItems(code, s.items());
        code.call(TUPLE);
        code.call(FROZEN_SET);
      }
      case ConstantObject.Strings s -> makeStrings(code, s.values());
      case ConstantObject.Code c -> makeCode(code, c.info());
    }
  }

  /** The field that holds a singleton. */
  static FieldRef singleton(ConstantObject.Singleton s) {
    return switch (s) {
      case NONE -> RuntimeMethods.field(PyNone.class, "NONE");
      case TRUE -> RuntimeMethods.field(Boolean.class, "TRUE");
      case FALSE -> RuntimeMethods.field(Boolean.class, "FALSE");
      case ELLIPSIS -> RuntimeMethods.field(PyNone.class, "ELLIPSIS");
      case NOT_IMPLEMENTED -> RuntimeMethods.field(PyNone.class, "NOT_IMPLEMENTED");
    };
  }

  private static void makeString(Code code, String value) {
    List<String> pieces = StringPieces.split(value);
    if (pieces.size() == 1) {
      code.constant(value);
      return;
    }
    code.newDup(NEW_BUILDER.owner());
    code.call(NEW_BUILDER);
    for (String piece : pieces) {
      code.constant(piece);
      code.call(APPEND);
    }
    code.call(TO_STRING);
  }

  private void makeStrings(Code code, List<String> values) {
    List<ConstantObject> items = new ArrayList<>();
    values.forEach(v -> items.add(new ConstantObject.Str(v)));
    makeArray(code, RuntimeCalls.ref(String.class), items);
  }

  private void makeItems(Code code, List<ConstantObject> items) {
    makeArray(code, Rep.ANY, items);
  }

  /** [..] -> [.., array]; a long one is filled by methods of its own, in classes of their own. */
  private void makeArray(Code code, Rep.Ref element, List<ConstantObject> items) {
    code.constant(items.size());
    code.newArray(element);
    if (items.size() <= FILL) {
      fill(code, element, items, 0, items.size());
      return;
    }
    for (int from = 0; from < items.size(); from += FILL) {
      code.dup();
      code.call(filler(element, items, from, Math.min(from + FILL, items.size())));
    }
  }

  /** [.., array] -> [.., array] */
  private void fill(Code code, Rep.Ref element, List<ConstantObject> items, int from, int to) {
    for (int i = from; i < to; i++) {
      code.dup();
      code.constant(i);
      make(code, items.get(i));
      code.arrayStore(element);
    }
  }

  private MethodRef filler(Rep.Ref element, List<ConstantObject> items, int from, int to) {
    int number = fills++;
    ClassBuilder owner = classes.getLast();
    if (number % 40 == 39) {
      owner = new ClassBuilder(name + "$" + number, RuntimeMethods.name(Object.class), file);
      classes.add(owner);
    }
    Rep array = new Rep.Ref("[" + element.descriptor());
    MethodRef filler =
        new MethodRef(
            MethodRef.Kind.STATIC, owner.name(), "fill" + number, List.of(array), Rep.ANY, true);
    Code code = owner.method(Opcodes.ACC_STATIC, filler);
    code.load(array, 0);
    fill(code, element, items, from, to);
    code.pop();
    code.doReturn(null);
    code.end();
    return filler;
  }

  private void makeCode(Code code, CodeInfo info) {
    code.newDup(NEW_CODE.owner());
    makeString(code, info.name());
    makeString(code, info.qualname());
    makeString(code, file);
    code.constant(info.firstLine());
    code.constant(info.argCount());
    code.constant(info.posOnlyCount());
    code.constant(info.kwOnlyCount());
    code.constant(info.flags());
    makeStrings(code, info.varNames());
    makeStrings(code, info.freeVars());
    makeString(code, encode(info.positions()));
    code.call(NEW_CODE);
  }

  /** Five chars a position, as {@code PyCode} reads them. */
  static String encode(PositionTable table) {
    StringBuilder b = new StringBuilder();
    for (PositionTable.Position p : table.positions()) {
      b.append((char) (p.line() >>> 16))
          .append((char) p.line())
          .append(column(p.column()))
          .append(column(p.endLine() - p.line()))
          .append(column(p.endColumn()));
    }
    return b.toString();
  }

  private static char column(int value) {
    return (char) Math.clamp(value, 0, Character.MAX_VALUE);
  }
}
