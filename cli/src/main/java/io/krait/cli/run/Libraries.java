package io.krait.cli.run;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads the classes of a program's class path: of ours they see the runtime, no library. */
final class Libraries extends ClassLoader {
  private final ClassLoader own;

  private Libraries(ClassLoader own) {
    super("krait-runtime", ClassLoader.getPlatformClassLoader());
    this.own = own;
  }

  /** The loader that a program's own has for its parent. */
  static ClassLoader loader(List<Path> classPath) throws IOException {
    ClassLoader own = Libraries.class.getClassLoader();
    if (classPath.isEmpty()) {
      return own;
    }
    List<URL> urls = new ArrayList<>();
    for (Path entry : classPath) {
      urls.add(entry.toUri().toURL());
    }
    return new URLClassLoader("krait-libraries", urls.toArray(new URL[0]), new Libraries(own));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith("io.krait.")) {
      return own.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }
}
