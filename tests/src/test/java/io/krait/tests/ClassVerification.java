package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.ClassFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

/**
 * Two verifiers over every emitted class, also those that a program would never load: ASM's, which
 * names the instruction at fault, and the JVM's.
 */
final class ClassVerification {
  private ClassVerification() {}

  static void check(List<ClassFile> classes) {
    List<String> faults = new ArrayList<>();
    DefiningLoader loader = new DefiningLoader(classes);
    for (ClassFile c : classes) {
      StringWriter text = new StringWriter();
      CheckClassAdapter.verify(new ClassReader(c.bytes()), loader, false, new PrintWriter(text));
      if (!text.toString().isEmpty()) {
        faults.add(c.name() + "\n" + text);
      }
      try {
        loader.link(c.name().replace('/', '.'));
      } catch (ClassNotFoundException | LinkageError e) {
        faults.add(c.name() + "\n" + e);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static final class DefiningLoader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    DefiningLoader(List<ClassFile> files) {
      super(ClassVerification.class.getClassLoader());
      files.forEach(f -> classes.put(f.name().replace('/', '.'), f.bytes()));
    }

    /** HotSpot links a class, and so verifies it, before it lists its methods; it runs no code. */
    void link(String name) throws ClassNotFoundException {
      Class<?> c = loadClass(name);
      assertThat(c.getClassLoader()).isSameAs(this);
      assertThat(c.getDeclaredMethods()).isNotNull();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
