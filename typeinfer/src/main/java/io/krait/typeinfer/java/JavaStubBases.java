package io.krait.typeinfer.java;

import io.krait.typeinfer.java.JavaType.ClassType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bases of a Java class in its stub: those that no other base brings, and Python's. */
final class JavaStubBases {
  /** The built-in classes that Java's exceptions are as well. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("java.lang.Throwable", "Exception"),
          Map.entry("java.io.IOException", "OSError"),
          Map.entry("java.io.UncheckedIOException", "OSError"),
          Map.entry("java.io.FileNotFoundException", "FileNotFoundError"),
          Map.entry("java.nio.file.NoSuchFileException", "FileNotFoundError"),
          Map.entry("java.nio.file.FileAlreadyExistsException", "FileExistsError"),
          Map.entry("java.nio.file.NotDirectoryException", "NotADirectoryError"),
          Map.entry("java.nio.file.AccessDeniedException", "PermissionError"),
          Map.entry("java.io.EOFException", "EOFError"),
          Map.entry("java.net.ConnectException", "ConnectionRefusedError"),
          Map.entry("java.net.SocketTimeoutException", "TimeoutError"),
          Map.entry("java.util.concurrent.TimeoutException", "TimeoutError"),
          Map.entry("java.lang.ArithmeticException", "ArithmeticError"),
          Map.entry("java.lang.IndexOutOfBoundsException", "IndexError"),
          Map.entry("java.util.NoSuchElementException", "LookupError"),
          Map.entry("java.lang.IllegalArgumentException", "ValueError"),
          Map.entry("java.time.DateTimeException", "ValueError"),
          Map.entry("java.text.ParseException", "ValueError"),
          Map.entry("java.lang.ClassCastException", "TypeError"),
          Map.entry("java.lang.NullPointerException", "TypeError"),
          Map.entry("java.lang.ArrayStoreException", "TypeError"),
          Map.entry("java.lang.UnsupportedOperationException", "NotImplementedError"),
          Map.entry("java.lang.ClassNotFoundException", "ImportError"),
          Map.entry("java.lang.AssertionError", "AssertionError"),
          Map.entry("java.lang.RuntimeException", "RuntimeError"));

  private JavaStubBases() {}

  static List<String> of(JavaClasses classes, JavaStubTypes types, JavaClass c) {
    JavaHierarchy hierarchy = new JavaHierarchy(classes);
    List<ClassType> stated = new ArrayList<>();
    if (c.superclass() != null) {
      stated.add(c.superclass());
    }
    stated.addAll(c.interfaces());
    if (stated.isEmpty() && !c.name().equals(ClassType.OBJECT.name())) {
      stated.add(ClassType.OBJECT);
    }
    List<String> bases = new ArrayList<>();
    for (ClassType base : stated) {
      boolean implied =
          stated.stream()
              .anyMatch(other ->
                  !other.name().equals(base.name())
                      && hierarchy.isSubclass(other.name(), base.name()));
      String text = types.base(base);
      if (!implied && !text.equals("Any")) {
        bases.add(text);
      }
    }
    String builtin = EXCEPTIONS.get(c.name());
    if (builtin != null) {
      bases.add(builtin);
    }
    return bases;
  }
}
