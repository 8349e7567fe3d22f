package io.krait.codegen.emit;

import io.krait.codegen.ClassFile;
import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.codegen.ir.PositionTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

/** Functions built by hand, emitted, verified, and loaded. */
final class Emitted extends ClassLoader {
  /** The class that hand-built functions belong to: not the module class, which needs a runtime. */
  static final String OWNER = "t/M$Part";

  final Map<String, byte[]> classes = new HashMap<>();

  Emitted(IrFunction... functions) {
    this(List.of(), functions);
  }

  Emitted(List<IrClass> irClasses, IrFunction... functions) {
    super(Emitted.class.getClassLoader());
    for (IrFunction f : functions) {
      io.krait.codegen.verify.IrVerifier.verify(f);
    }
    IrModule m =
        new IrModule(
            "t",
            "t/M",
            "t.py",
            List.of(),
            List.of(),
            List.of(),
            Arrays.asList(functions),
            irClasses,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    for (ClassFile f : Emitter.emit(new IrProgram(List.of(m)))) {
      classes.put(f.name().replace('/', '.'), f.bytes());
    }
    classes.values().forEach(this::check);
  }

  private void check(byte[] bytes) {
    StringWriter out = new StringWriter();
    CheckClassAdapter.verify(new ClassReader(bytes), this, false, new PrintWriter(out));
    if (!out.toString().isEmpty()) {
      throw new AssertionError(out.toString());
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** Calls the one method of that name. */
  Object call(String name, Object... arguments) throws Throwable {
    for (Method m : loadClass(OWNER.replace('/', '.')).getMethods()) {
      if (m.getName().equals(name)) {
        try {
          return m.invoke(null, arguments);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw new AssertionError("no method " + name);
  }

  static CodeInfo code(String name) {
    PositionTable table = new PositionTable();
    for (int i = 1; i <= 20; i++) {
      table.indexOf(new PositionTable.Position(i, 0, i, 1));
    }
    return new CodeInfo(name, name, 1, 0, 0, 0, 0, List.of(), List.of(), table);
  }
}
