package io.krait.runtime;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the class file (JVMS 4) of one {@link NativeBody}. Its methods are straight-line code, so
 * they need no stack maps.
 */
final class BodyWriter {
  private static final String BODY = "io/krait/runtime/NativeBody";
  private static final String ARGS = "io/krait/runtime/NativeArgs";
  private static final String OBJECT = "Ljava/lang/Object;";

  private final NativeMember member;
  private final List<String> parameters;
  private final String result;
  private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
  private final DataOutputStream pool = new DataOutputStream(poolBytes);
  private final Map<String, Integer> poolIndex = new HashMap<>();
  private int poolSize = 1;

  BodyWriter(NativeMember member) {
    this.member = member;
    parameters = member.field() ? List.of() : parameterTypes(member.descriptor());
    result =
        member.field()
            ? member.descriptor()
            : member.descriptor().substring(member.descriptor().indexOf(')') + 1);
  }

  /** The parameter types of a method descriptor. */
  static List<String> parameterTypes(String descriptor) {
    List<String> types = new ArrayList<>();
    int i = 1;
    while (descriptor.charAt(i) != ')') {
      int start = i;
      while (descriptor.charAt(i) == '[') {
        i++;
      }
      i = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
      types.add(descriptor.substring(start, i));
    }
    return types;
  }

  byte[] write() {
    try {
      return writeClass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] writeClass() throws IOException {
    String owner = member.owner().getName().replace('.', '/');
    int self = classRef(owner + "$" + member.javaName());
    int parent = classRef(BODY);
    ByteArrayOutputStream methods = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(methods);
    writeMethod(out, 8, "<clinit>", "()V", 2, 0, clinit(self, owner));
    writeMethod(out, 0, "<init>", "()V", 1, 1, init());
    boolean many = parameters.size() > 4;
    writeMethod(
        out,
        1,
        many ? "invokeMany" : "invoke" + parameters.size(),
        many ? "([" + OBJECT + ")" + OBJECT : "(" + OBJECT.repeat(parameters.size()) + ")" + OBJECT,
        2 * parameters.size() + 6,
        parameters.size() + 2,
        invoke(owner));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(file);
    head.writeInt(0xCAFEBABE);
    head.writeInt(61);
    head.writeShort(poolSize);
    poolBytes.writeTo(head);
    head.writeShort(0x0030);
    head.writeShort(self);
    head.writeShort(parent);
    head.writeInt(0);
    head.writeShort(3);
    methods.writeTo(head);
    head.writeShort(0);
    return file.toByteArray();
  }

  private void writeMethod(
      DataOutputStream out,
      int access,
      String name,
      String descriptor,
      int stack,
      int locals,
      byte[] code)
      throws IOException {
    out.writeShort(access);
    out.writeShort(utf8(name));
    out.writeShort(utf8(descriptor));
    out.writeShort(1);
    out.writeShort(utf8("Code"));
    out.writeInt(12 + code.length);
    out.writeShort(stack);
    out.writeShort(locals);
    out.writeInt(code.length);
    out.write(code);
    out.writeInt(0);
  }

  private byte[] clinit(int self, String owner) throws IOException {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(code);
    out.writeByte(0xBB);
    out.writeShort(self);
    out.writeByte(0x59);
    out.writeByte(0xB7);
    out.writeShort(ref(10, owner + "$" + member.javaName(), "<init>", "()V"));
    out.writeByte(0xB8);
    out.writeShort(ref(10, "io/krait/runtime/NativeBodies", "handOver", "(L" + BODY + ";)V"));
    out.writeByte(0xB1);
    return code.toByteArray();
  }

  private byte[] init() throws IOException {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(code);
    out.writeByte(0x2A);
    out.writeByte(0xB7);
    out.writeShort(ref(10, BODY, "<init>", "()V"));
    out.writeByte(0xB1);
    return code.toByteArray();
  }

  private byte[] invoke(String owner) throws IOException {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(code);
    boolean many = parameters.size() > 4;
    for (int i = 0; i < parameters.size(); i++) {
      if (many) {
        out.writeByte(0x2B);
        pushInt(out, i);
        out.writeByte(0x32);
      } else {
        out.writeByte(0x19);
        out.writeByte(i + 1);
      }
      convert(out, parameters.get(i), i);
    }
    if (member.field()) {
      out.writeByte(0xB2);
      out.writeShort(ref(9, owner, member.javaName(), member.descriptor()));
    } else {
      out.writeByte(0xB8);
      out.writeShort(ref(10, owner, member.javaName(), member.descriptor()));
    }
    convertResult(out);
    out.writeByte(0xB0);
    return code.toByteArray();
  }

  // [.., object] -> [.., value of the parameter's type]
  private void convert(DataOutputStream out, String type, int index) throws IOException {
    switch (type) {
      case OBJECT -> {}
      case "J" -> callArgs(out, "index", "J", index);
      case "I" -> callArgs(out, "int32", "I", index);
      case "D" -> callArgs(out, "real", "D", index);
      case "Z" -> callArgs(out, "truth", "Z", index);
      case "Ljava/lang/String;" -> callArgs(out, "str", type, index);
      case "Ljava/math/BigInteger;" -> callArgs(out, "big", type, index);
      default -> {
        int wanted = classRef(type.startsWith("[") ? type : type.substring(1, type.length() - 1));
        out.writeByte(0x13);
        out.writeShort(wanted);
        out.writeByte(0x2A);
        pushInt(out, index);
        out.writeByte(0xB8);
        out.writeShort(
            ref(10, ARGS, "instance", "(" + OBJECT + "Ljava/lang/Class;L" + BODY + ";I)" + OBJECT));
        out.writeByte(0xC0);
        out.writeShort(wanted);
      }
    }
  }

  private void callArgs(DataOutputStream out, String name, String type, int index)
      throws IOException {
    out.writeByte(0x2A);
    pushInt(out, index);
    out.writeByte(0xB8);
    out.writeShort(ref(10, ARGS, name, "(" + OBJECT + "L" + BODY + ";I)" + type));
  }

  private void convertResult(DataOutputStream out) throws IOException {
    switch (result) {
      case "V" -> {
        out.writeByte(0xB2);
        out.writeShort(ref(9, "io/krait/runtime/PyNone", "NONE", "Lio/krait/runtime/PyNone;"));
      }
      case "I" -> {
        out.writeByte(0x85);
        box(out, "Long", "J");
      }
      case "J" -> box(out, "Long", "J");
      case "D" -> box(out, "Double", "D");
      case "Z" -> box(out, "Boolean", "Z");
      case "Ljava/math/BigInteger;" -> {
        out.writeByte(0xB8);
        out.writeShort(
            ref(10, "io/krait/runtime/Convert", "pyInt", "(Ljava/math/BigInteger;)" + OBJECT));
      }
      default -> {}
    }
  }

  private void box(DataOutputStream out, String name, String type) throws IOException {
    String boxed = "java/lang/" + name;
    out.writeByte(0xB8);
    out.writeShort(ref(10, boxed, "valueOf", "(" + type + ")L" + boxed + ";"));
  }

  private static void pushInt(DataOutputStream out, int value) throws IOException {
    out.writeByte(0x10);
    out.writeByte(value);
  }

  private int utf8(String text) throws IOException {
    Integer known = poolIndex.get("u" + text);
    if (known != null) {
      return known;
    }
    pool.writeByte(1);
    pool.writeUTF(text);
    return remember("u" + text);
  }

  private int classRef(String name) throws IOException {
    Integer known = poolIndex.get("c" + name);
    if (known != null) {
      return known;
    }
    int text = utf8(name);
    pool.writeByte(7);
    pool.writeShort(text);
    return remember("c" + name);
  }

  private int ref(int tag, String owner, String name, String descriptor) throws IOException {
    String key = tag + owner + "." + name + descriptor;
    Integer known = poolIndex.get(key);
    if (known != null) {
      return known;
    }
    int ownerIndex = classRef(owner);
    int nameIndex = utf8(name);
    int typeIndex = utf8(descriptor);
    pool.writeByte(12);
    pool.writeShort(nameIndex);
    pool.writeShort(typeIndex);
    int pair = poolSize++;
    pool.writeByte(tag);
    pool.writeShort(ownerIndex);
    pool.writeShort(pair);
    return remember(key);
  }

  private int remember(String key) {
    poolIndex.put(key, poolSize);
    return poolSize++;
  }
}
