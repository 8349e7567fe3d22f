package io.krait.codegen.emit;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The instructions of one method under construction. Every instruction of an emitted class comes
 * from here; each method shows what it does to the operand stack, the top at the right. A long or
 * double is one element of these pictures.
 *
 * <p>Stack map frames are given by the emitter, which knows the representation of every live
 * variable; nothing is inferred and no class is loaded to find common superclasses.
 */
final class Code {
  private final MethodVisitor mv;
  private final List<Range> ranges = new ArrayList<>();
  private final Set<Named> named = new HashSet<>();
  private int size;
  private int line;
  private int frameSize = -1;
  private @Nullable List<Object> frameAtSize;

  /** The types on the operand stack here, in the terms of stack map frames. */
  private final List<Object> stack = new ArrayList<>();

  /** An entry of the LocalVariableTable, in offsets. */
  private record Named(String name, String descriptor, int slot, int start, int end) {}

  /** An exception table entry; {@code type} null catches everything. */
  private record Range(Label start, Label end, Label handler, @Nullable String type) {}

  Code(MethodVisitor mv) {
    this.mv = mv;
  }

  /** An upper bound of the bytes emitted. */
  int size() {
    return size;
  }

  private void op(int opcode) {
    mv.visitInsn(opcode);
    size++;
  }

  private void pushed(Rep rep) {
    stack.add(frameType(rep));
  }

  private Object popped() {
    return stack.removeLast();
  }

  private void popped(int count) {
    stack.subList(stack.size() - count, stack.size()).clear();
  }

  /** How stack map frames write a representation. */
  static Object frameType(Rep rep) {
    return switch (rep) {
      case Rep.Prim p ->
          switch (p) {
            case I64 -> Opcodes.LONG;
            case F64 -> Opcodes.DOUBLE;
            case BOOL, I32 -> Opcodes.INTEGER;
          };
      case Rep.Ref r -> r.internalName();
    };
  }

  // ---- locals

  /** [..] -> [.., value] */
  void load(Rep rep, int slot) {
    mv.visitVarInsn(loadOpcode(rep), slot);
    size += slotSize(slot);
    pushed(rep);
  }

  /** [.., value] -> [..] */
  void store(Rep rep, int slot) {
    mv.visitVarInsn(loadOpcode(rep) + (Opcodes.ISTORE - Opcodes.ILOAD), slot);
    size += slotSize(slot);
    popped();
  }

  private static int slotSize(int slot) {
    return slot < 4 ? 1 : slot < 256 ? 2 : 4;
  }

  private static int loadOpcode(Rep rep) {
    return switch (rep) {
      case Rep.Prim p ->
          switch (p) {
            case I64 -> Opcodes.LLOAD;
            case F64 -> Opcodes.DLOAD;
            case BOOL, I32 -> Opcodes.ILOAD;
          };
      case Rep.Ref ref -> Opcodes.ALOAD;
    };
  }

  // ---- constants: [..] -> [.., constant]

  void constant(long value) {
    if (value == 0 || value == 1) {
      op(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
    } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
      constant((int) value);
      popped();
      op(Opcodes.I2L);
    } else {
      ldc(value);
    }
    stack.add(Opcodes.LONG);
  }

  void constant(int value) {
    if (value >= -1 && value <= 5) {
      op(Opcodes.ICONST_0 + value);
    } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
      mv.visitIntInsn(Opcodes.BIPUSH, value);
      size += 2;
    } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
      mv.visitIntInsn(Opcodes.SIPUSH, value);
      size += 3;
    } else {
      ldc(value);
    }
    stack.add(Opcodes.INTEGER);
  }

  void constant(double value) {
    long bits = Double.doubleToRawLongBits(value);
    if (bits == 0 || bits == Double.doubleToRawLongBits(1.0)) {
      op(bits == 0 ? Opcodes.DCONST_0 : Opcodes.DCONST_1);
    } else {
      ldc(value);
    }
    stack.add(Opcodes.DOUBLE);
  }

  void constant(boolean value) {
    op(value ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    stack.add(Opcodes.INTEGER);
  }

  /** The string must fit a constant pool entry. */
  void constant(String value) {
    ldc(value);
    stack.add("java/lang/String");
  }

  void constantClass(String internalName) {
    ldc(org.objectweb.asm.Type.getObjectType(internalName));
    stack.add("java/lang/Class");
  }

  void constantNull() {
    op(Opcodes.ACONST_NULL);
    stack.add(Opcodes.NULL);
  }

  private void ldc(Object value) {
    mv.visitLdcInsn(value);
    size += 3;
  }

  // ---- stack

  /** [.., a] -> [.., a, a] */
  void dup() {
    Object top = stack.getLast();
    op(isWide(top) ? Opcodes.DUP2 : Opcodes.DUP);
    stack.add(top);
  }

  /** [.., a] -> [..] */
  void pop() {
    op(isWide(popped()) ? Opcodes.POP2 : Opcodes.POP);
  }

  /** [.., a, b] -> [.., b, a]; both one word wide. */
  void swap() {
    op(Opcodes.SWAP);
    Object b = popped();
    stack.add(stack.size() - 1, b);
  }

  private static boolean isWide(Object type) {
    return type.equals(Opcodes.LONG) || type.equals(Opcodes.DOUBLE);
  }

  /** [.., operands] -> [.., result]; an instruction on numbers. */
  void arithmetic(int opcode, int operands, Rep result) {
    op(opcode);
    popped(operands);
    pushed(result);
  }

  // ---- objects

  /** [.., object] -> [.., object as the class] */
  void checkCast(Rep.Ref type) {
    if (!type.equals(Rep.ANY) && !type.internalName().equals(stack.getLast())) {
      mv.visitTypeInsn(Opcodes.CHECKCAST, type.internalName());
      size += 3;
      popped();
      pushed(type);
    }
  }

  /** [.., object] -> [.., 0 or 1] */
  void instanceOf(String internalName) {
    mv.visitTypeInsn(Opcodes.INSTANCEOF, internalName);
    size += 3;
    popped();
    stack.add(Opcodes.INTEGER);
  }

  /** [..] -> [.., uninitialised object, the same]; its constructor must be called next. */
  void newDup(String internalName) {
    Label at = here();
    mv.visitTypeInsn(Opcodes.NEW, internalName);
    op(Opcodes.DUP);
    size += 3;
    stack.add(at);
    stack.add(at);
  }

  /** [.., length] -> [.., array of the element type] */
  void newArray(Rep element) {
    switch (element) {
      case Rep.Prim p -> {
        int type =
            switch (p) {
              case I64 -> Opcodes.T_LONG;
              case F64 -> Opcodes.T_DOUBLE;
              case BOOL -> Opcodes.T_BOOLEAN;
              case I32 -> Opcodes.T_INT;
            };
        mv.visitIntInsn(Opcodes.NEWARRAY, type);
        size += 2;
      }
      case Rep.Ref r -> {
        mv.visitTypeInsn(Opcodes.ANEWARRAY, r.internalName());
        size += 3;
      }
    }
    popped();
    stack.add("[" + element.descriptor());
  }

  /** [.., array, index] -> [.., element] */
  void arrayLoad(Rep element) {
    op(arrayOpcode(element));
    popped(2);
    pushed(element);
  }

  /** [.., array, index, value] -> [..] */
  void arrayStore(Rep element) {
    op(arrayOpcode(element) + (Opcodes.IASTORE - Opcodes.IALOAD));
    popped(3);
  }

  private static int arrayOpcode(Rep element) {
    return switch (element) {
      case Rep.Prim p ->
          switch (p) {
            case I64 -> Opcodes.LALOAD;
            case F64 -> Opcodes.DALOAD;
            case BOOL -> Opcodes.BALOAD;
            case I32 -> Opcodes.IALOAD;
          };
      case Rep.Ref r -> Opcodes.AALOAD;
    };
  }

  /** [.., array] -> [.., length] */
  void arrayLength() {
    op(Opcodes.ARRAYLENGTH);
    popped();
    stack.add(Opcodes.INTEGER);
  }

  // ---- fields

  /** [..] -> [.., value] */
  void getStatic(FieldRef field) {
    field(Opcodes.GETSTATIC, field);
    pushed(field.rep());
  }

  /** [.., value] -> [..] */
  void putStatic(FieldRef field) {
    field(Opcodes.PUTSTATIC, field);
    popped();
  }

  /** [.., object] -> [.., value] */
  void getField(FieldRef field) {
    field(Opcodes.GETFIELD, field);
    popped();
    pushed(field.rep());
  }

  /** [.., object, value] -> [..] */
  void putField(FieldRef field) {
    field(Opcodes.PUTFIELD, field);
    popped(2);
  }

  private void field(int opcode, FieldRef field) {
    mv.visitFieldInsn(opcode, field.owner(), field.name(), field.rep().descriptor());
    size += 3;
  }

  // ---- calls

  /** [.., receiver unless static, arguments] -> [.., result unless void] */
  void call(MethodRef target) {
    int opcode =
        switch (target.kind()) {
          case STATIC -> Opcodes.INVOKESTATIC;
          case VIRTUAL -> Opcodes.INVOKEVIRTUAL;
          case INTERFACE -> Opcodes.INVOKEINTERFACE;
          case NEW -> Opcodes.INVOKESPECIAL;
        };
    String name = target.kind() == MethodRef.Kind.NEW ? "<init>" : target.name();
    boolean itf = target.kind() == MethodRef.Kind.INTERFACE;
    mv.visitMethodInsn(opcode, target.owner(), name, target.descriptor(), itf);
    size += itf ? 5 : 3;
    called(target);
  }

  private void called(MethodRef target) {
    popped(target.parameters().size() + (target.kind() == MethodRef.Kind.STATIC ? 0 : 1));
    if (target.kind() == MethodRef.Kind.NEW) {
      popped();
    }
    if (!target.isVoid() || target.kind() == MethodRef.Kind.NEW) {
      pushed(target.result());
    }
  }

  /** [.., receiver, arguments] -> [.., result unless void], without dispatch: super calls. */
  void callSuper(MethodRef target) {
    mv.visitMethodInsn(
        Opcodes.INVOKESPECIAL, target.owner(), target.name(), target.descriptor(), false);
    size += 3;
    called(target);
  }

  /** [.., this, arguments] -> [..]; the superclass's constructor. */
  void callSuperConstructor(MethodRef target) {
    mv.visitMethodInsn(Opcodes.INVOKESPECIAL, target.owner(), "<init>", target.descriptor(), false);
    size += 3;
    popped(target.parameters().size() + 1);
  }

  // ---- control

  void jump(Label target) {
    mv.visitJumpInsn(Opcodes.GOTO, target);
    size += 3;
  }

  /** [.., operands of the instruction] -> [..]; one of the IF opcodes. */
  void jumpIf(int opcode, Label target) {
    mv.visitJumpInsn(opcode, target);
    size += 3;
    boolean two = opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE;
    popped(two ? 2 : 1);
  }

  /** [.., int] -> [..] */
  void tableSwitch(int min, List<Label> targets, Label otherwise) {
    if (targets.isEmpty()) {
      pop();
      jump(otherwise);
      return;
    }
    mv.visitTableSwitchInsn(
        min, min + targets.size() - 1, otherwise, targets.toArray(Label[]::new));
    size += 16 + 4 * targets.size();
    popped();
  }

  /** [.., int] -> [..]; keys ascending. */
  void lookupSwitch(int[] keys, List<Label> targets, Label otherwise) {
    mv.visitLookupSwitchInsn(otherwise, keys, targets.toArray(Label[]::new));
    size += 12 + 8 * keys.length;
    popped();
  }

  /** [.., value] -> returns it; null for void. */
  void doReturn(@Nullable Rep rep) {
    stack.clear();
    if (rep == null) {
      op(Opcodes.RETURN);
      return;
    }
    op(loadOpcode(rep) + (Opcodes.IRETURN - Opcodes.ILOAD));
  }

  /** [.., throwable] -> throws it. */
  void doThrow() {
    op(Opcodes.ATHROW);
    stack.clear();
  }

  void label(Label label) {
    mv.visitLabel(label);
  }

  /** Marks this position with a label. */
  Label here() {
    Label label = new Label();
    mv.visitLabel(label);
    return label;
  }

  /** States what the locals hold here, where jumps lead; the stack is as it is just before. */
  void frame(List<Object> locals) {
    List<Object> both = new ArrayList<>(locals);
    both.add("|");
    both.addAll(stack);
    if (frameSize == size) {
      if (both.equals(frameAtSize)) {
        return;
      }
      op(Opcodes.NOP);
    }
    mv.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.size(), stack.toArray());
    frameSize = size;
    frameAtSize = both;
  }

  /** The types on the stack, to be given back where control joins. */
  List<Object> stack() {
    return List.copyOf(stack);
  }

  /** What is on the stack where control comes from elsewhere. */
  void stack(List<Object> types) {
    stack.clear();
    stack.addAll(types);
  }

  /** Notes the source line of the next instructions. */
  void line(int number) {
    if (number != line && number > 0) {
      line = number;
      mv.visitLineNumber(number, here());
    }
  }

  /** Forgets the current line: what follows is reached from elsewhere. */
  void forgetLine() {
    line = 0;
  }

  /** Adds an exception table entry; earlier ones win. */
  void range(Label start, Label end, Label handler, @Nullable String type) {
    ranges.add(new Range(start, end, handler, type));
  }

  /** Names a local variable for debuggers, if it is a name that Java allows (JVMS 4.2.2). */
  void localVariable(String name, Rep rep, Label start, Label end, int slot) {
    if (name.indexOf('.') >= 0 || name.indexOf('<') >= 0 || start.getOffset() >= end.getOffset()) {
      return;
    }
    // Two variables of one name may have one home; the format allows no entry twice (JVMS 4.7.13).
    int from = start.getOffset();
    if (named.add(new Named(name, rep.descriptor(), slot, from, end.getOffset()))) {
      mv.visitLocalVariable(name, rep.descriptor(), null, start, end, slot);
    }
  }

  void end() {
    for (Range r : ranges) {
      if (r.start().getOffset() < r.end().getOffset()) {
        mv.visitTryCatchBlock(r.start(), r.end(), r.handler(), r.type());
      }
    }
    mv.visitMaxs(0, 0);
    mv.visitEnd();
  }
}
