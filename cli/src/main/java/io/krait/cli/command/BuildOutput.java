package io.krait.cli.command;

import io.krait.codegen.ClassFile;
import io.krait.runtime.PyObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** Writes class files; the same program gives the same bytes. */
final class BuildOutput {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private BuildOutput() {}

  /** The jar (or folder) that the runtime was loaded from. */
  static Path runtimeJar() {
    try {
      return Path.of(PyObject.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static void folder(Path folder, List<ClassFile> classes) throws IOException {
    for (ClassFile c : classes) {
      Path file = folder.resolve(entryName(c));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, c.bytes());
    }
  }

  /** Writes a jar; with {@code runtime} null it holds the runtime's classes too. */
  static void jar(Path jar, List<ClassFile> classes, JarNames names, @Nullable Path runtime)
      throws IOException {
    Path folder = jar.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "krait", ".jar");
    try (OutputStream file = Files.newOutputStream(temporary);
        JarOutputStream out = new JarOutputStream(file)) {
      manifest(out, names, runtime);
      for (ClassFile c : classes.stream().sorted(Comparator.comparing(ClassFile::name)).toList()) {
        put(out, entryName(c), c.bytes());
      }
      if (runtime == null) {
        embedRuntime(out);
      }
    }
    Files.move(temporary, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String entryName(ClassFile c) {
    return c.name().replace('.', '/') + ".class";
  }

  private static void manifest(JarOutputStream out, JarNames names, @Nullable Path runtime)
      throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, names.mainClass());
    if (names.javaModule() != null) {
      main.put(new Attributes.Name("Automatic-Module-Name"), names.javaModule());
    }
    if (runtime != null) {
      main.put(Attributes.Name.CLASS_PATH, runtime.getFileName().toString());
    }
    ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
    entry.setTimeLocal(EPOCH);
    out.putNextEntry(entry);
    manifest.write(out);
    out.closeEntry();
  }

  static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(EPOCH);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static void embedRuntime(JarOutputStream out) throws IOException {
    Set<String> seen = new HashSet<>();
    try (JarFile jar = new JarFile(runtimeJar().toFile())) {
      for (JarEntry e : jar.stream().sorted(Comparator.comparing(JarEntry::getName)).toList()) {
        if (!e.isDirectory() && !e.getName().startsWith("META-INF/") && seen.add(e.getName())) {
          put(out, e.getName(), jar.getInputStream(e).readAllBytes());
        }
      }
    }
  }
}
