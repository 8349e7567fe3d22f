package io.krait.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a compiled program in the JVM that compiled it. */
public final class ProgramClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes = new HashMap<>();

  public ProgramClassLoader(List<ClassFile> files, @Nullable ClassLoader parent) {
    super(parent);
    for (ClassFile f : files) {
      classes.put(f.name().replace('/', '.'), f.bytes());
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
}
