package io.krait.runtime.java;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a class file (JVMS 4) whose methods are straight-line code, without stack maps. */
final class ClassWriting {
  static final int SPECIAL = 0xB7;
  static final int INVOKE_STATIC = 0xB8;
  static final int INVOKE_VIRTUAL = 0xB6;
  static final int INVOKE_INTERFACE = 0xB9;
  private static final int JAVA_17 = 61;

  /** What a method's code has on the stack at most, beside the arguments of a call. */
  private static final int STACK = 10;

  private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
  private final DataOutputStream pool = new DataOutputStream(poolBytes);
  private final Map<List<Object>, Integer> poolIndex = new HashMap<>();
  private int poolSize = 1;
  private final int self;
  private final int parent;
  private final List<Integer> interfaces = new ArrayList<>();
  private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
  private final ByteArrayOutputStream methods = new ByteArrayOutputStream();
  private int fieldCount;
  private int methodCount;

  ClassWriting(String name, String superName) {
    self = cls(name);
    parent = cls(superName);
  }

  void implement(String interfaceName) {
    interfaces.add(cls(interfaceName));
  }

  void field(int access, String name, String descriptor) {
    fieldCount++;
    shorts(new DataOutputStream(fields), access, utf8(name), utf8(descriptor), 0);
  }

  void method(int access, String name, String descriptor, Code code) {
    methodCount++;
    DataOutputStream out = new DataOutputStream(methods);
    byte[] bytes = code.bytes.toByteArray();
    try {
      shorts(out, access, utf8(name), utf8(descriptor), 1, utf8("Code"));
      out.writeInt(12 + bytes.length);
      int locals = Math.max(code.locals, slots(descriptor));
      shorts(out, code.arguments + STACK, locals);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.writeInt(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The slots of the parameters, the receiver's among them. */
  private static int slots(String descriptor) {
    int slots = 1;
    for (int i = 1; descriptor.charAt(i) != ')'; i++) {
      char c = descriptor.charAt(i);
      slots += c == 'J' || c == 'D' ? 2 : 1;
      while (descriptor.charAt(i) == '[') {
        i++;
      }
      if (descriptor.charAt(i) == 'L') {
        i = descriptor.indexOf(';', i);
      }
    }
    return slots;
  }

  byte[] write() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(file);
      out.writeInt(0xCAFEBABE);
      out.writeInt(JAVA_17);
      shorts(out, poolSize);
      poolBytes.writeTo(out);
      shorts(out, 0x31, self, parent, interfaces.size());
      interfaces.forEach(i -> shorts(out, i));
      shorts(out, fieldCount);
      fields.writeTo(out);
      shorts(out, methodCount);
      methods.writeTo(out);
      shorts(out, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void shorts(DataOutputStream out, int... values) {
    try {
      for (int v : values) {
        out.writeShort(v);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Constants

  private int utf8(String text) {
    return constant(
        List.of(1, text),
        () -> {
          try {
            pool.writeByte(1);
            pool.writeUTF(text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private int cls(String name) {
    return reference(7, utf8(name), -1);
  }

  private int reference(int tag, int a, int b) {
    return constant(
        List.of(tag, a, b),
        () -> {
          try {
            pool.writeByte(tag);
            pool.writeShort(a);
            if (b >= 0) {
              pool.writeShort(b);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private int constant(List<Object> key, Runnable writer) {
    Integer known = poolIndex.get(key);
    if (known == null) {
      writer.run();
      known = poolSize++;
      poolIndex.put(key, known);
    }
    return known;
  }

  private int member(int tag, String owner, String name, String descriptor) {
    return reference(tag, cls(owner), reference(12, utf8(name), utf8(descriptor)));
  }

  Code code() {
    return new Code();
  }

  /** The instructions of a method; kinds of values are named by the letters of descriptors. */
  final class Code {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int locals;
    private int arguments;

    private Code op(int opcode) {
      bytes.write(opcode);
      return this;
    }

    private Code op(int opcode, int operand) {
      bytes.write(opcode);
      bytes.write(operand >> 8);
      bytes.write(operand);
      return this;
    }

    private static int offset(char kind) {
      return switch (kind) {
        case 'J' -> 1;
        case 'F' -> 2;
        case 'D' -> 3;
        case 'L' -> 4;
        default -> 0;
      };
    }

    Code load(char kind, int slot) {
      locals = Math.max(locals, slot + 2);
      bytes.write(0xC4); // wide
      return op(0x15 + offset(kind), slot);
    }

    /** Returns. */
    Code give(char kind) {
      return op(kind == 'V' ? 0xB1 : 0xAC + offset(kind));
    }

    Code getStatic(String owner, String name, String descriptor) {
      return op(0xB2, member(9, owner, name, descriptor));
    }

    Code getField(String owner, String name, String descriptor) {
      return op(0xB4, member(9, owner, name, descriptor));
    }

    Code putField(String owner, String name, String descriptor) {
      return op(0xB5, member(9, owner, name, descriptor));
    }

    Code invoke(int opcode, String owner, String name, String descriptor, boolean isInterface) {
      arguments = Math.max(arguments, slots(descriptor));
      op(opcode, member(isInterface ? 11 : 10, owner, name, descriptor));
      return opcode == INVOKE_INTERFACE ? op(slots(descriptor)).op(0) : this;
    }

    Code invokeStatic(String owner, String name, String descriptor) {
      return invoke(INVOKE_STATIC, owner, name, descriptor, false);
    }

    Code text(String value) {
      return op(0x13, reference(8, utf8(value), -1));
    }

    Code integer(int value) {
      return op(0x11, value);
    }

    Code loadObject() {
      return op(0x32);
    }

    /** The value null. */
    Code nothing() {
      return op(0x01);
    }

    /** A new object, not constructed yet. */
    Code allocate(String name) {
      return op(0xBB, cls(name));
    }

    Code dup() {
      return op(0x59);
    }

    Code pop() {
      return op(0x57);
    }

    /** A new array of objects. */
    Code objects(int count) {
      return integer(count).op(0xBD, cls("java/lang/Object"));
    }

    Code storeObject() {
      return op(0x53);
    }

    Code cast(String name) {
      return op(0xC0, cls(name));
    }

    private static String boxOf(char kind) {
      return switch (kind) {
        case 'Z' -> "java/lang/Boolean";
        case 'B' -> "java/lang/Byte";
        case 'S' -> "java/lang/Short";
        case 'C' -> "java/lang/Character";
        case 'I' -> "java/lang/Integer";
        case 'J' -> "java/lang/Long";
        case 'F' -> "java/lang/Float";
        case 'D' -> "java/lang/Double";
        default -> "java/lang/Void";
      };
    }

    Code box(char kind) {
      String box = boxOf(kind);
      return kind == 'L' ? this : invokeStatic(box, "valueOf", "(" + kind + ")L" + box + ";");
    }

    Code unbox(char kind) {
      String method =
          switch (kind) {
            case 'Z' -> "booleanValue";
            case 'B' -> "byteValue";
            case 'S' -> "shortValue";
            case 'C' -> "charValue";
            case 'I' -> "intValue";
            case 'J' -> "longValue";
            case 'F' -> "floatValue";
            default -> "doubleValue";
          };
      return cast(boxOf(kind)).invoke(INVOKE_VIRTUAL, boxOf(kind), method, "()" + kind, false);
    }

    /** The class as a value. */
    Code classOf(Class<?> c) {
      return c.isPrimitive()
          ? getStatic(boxOf(c.descriptorString().charAt(0)), "TYPE", "Ljava/lang/Class;")
          : op(0x13, cls(c.getName().replace('.', '/')));
    }
  }
}
