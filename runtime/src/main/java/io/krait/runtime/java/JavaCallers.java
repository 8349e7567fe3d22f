package io.krait.runtime.java;

import io.krait.runtime.CompiledModule;
import io.krait.runtime.Imports;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The class on whose behalf Java methods are called: one beside the program's main module. Methods
 * such as {@code DriverManager.getConnection} look for classes with its loader.
 */
final class JavaCallers {
  private static final int JAVA_8 = 52;
  private static final int PUBLIC = 1;
  private static final int SUPER = 0x20;
  private static final int STATIC = 8;
  private static final String LOOKUP = "()Ljava/lang/invoke/MethodHandles$Lookup;";

  private static final Map<Class<?>, MethodHandles.Lookup> LOOKUPS = new ConcurrentHashMap<>();

  private JavaCallers() {}

  static MethodHandles.Lookup lookup() {
    return Imports.modules().getStr("__main__") instanceof CompiledModule main
        ? LOOKUPS.computeIfAbsent(main.getClass(), JavaCallers::beside)
        : MethodHandles.lookup();
  }

  private static MethodHandles.Lookup beside(Class<?> main) {
    String name = main.getName().replace('.', '/') + "$JavaCaller";
    try {
      Class<?> made =
          MethodHandles.privateLookupIn(main, MethodHandles.lookup()).defineClass(bytes(name));
      return (MethodHandles.Lookup) made.getMethod("lookup").invoke(null);
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException("cannot define " + name, e);
    }
  }

  /** A class with one method, {@code static Lookup lookup() { return MethodHandles.lookup(); }}. */
  private static byte[] bytes(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xCAFEBABE);
    out.writeInt(JAVA_8);
    constants(name, out);
    out.writeShort(PUBLIC | SUPER);
    out.writeShort(2); // this class
    out.writeShort(4); // its superclass
    out.writeInt(0); // interfaces, fields
    out.writeShort(1);
    out.writeShort(PUBLIC | STATIC);
    out.writeShort(5);
    out.writeShort(6);
    out.writeShort(1);
    out.writeShort(11); // Code
    out.writeInt(16);
    out.writeShort(1); // stack
    out.writeShort(0); // locals
    out.writeInt(4);
    out.writeByte(0xB8); // invokestatic
    out.writeShort(10);
    out.writeByte(0xB0); // areturn
    out.writeInt(0); // handlers, attributes
    out.writeShort(0); // attributes of the class
    return bytes.toByteArray();
  }

  private static void constants(String name, DataOutputStream out) throws IOException {
    out.writeShort(12);
    text(name, out); // 1
    reference(7, 1, out); // 2
    text("java/lang/Object", out); // 3
    reference(7, 3, out); // 4
    text("lookup", out); // 5
    text(LOOKUP, out); // 6
    text("java/lang/invoke/MethodHandles", out); // 7
    reference(7, 7, out); // 8
    out.writeByte(12); // 9: name and type
    out.writeShort(5);
    out.writeShort(6);
    out.writeByte(10); // 10: method
    out.writeShort(8);
    out.writeShort(9);
    text("Code", out); // 11
  }

  private static void text(String s, DataOutputStream out) throws IOException {
    out.writeByte(1);
    out.writeUTF(s);
  }

  private static void reference(int tag, int index, DataOutputStream out) throws IOException {
    out.writeByte(tag);
    out.writeShort(index);
  }
}
