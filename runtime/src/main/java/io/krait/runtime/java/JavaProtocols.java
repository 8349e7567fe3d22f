package io.krait.runtime.java;

import io.krait.runtime.PyType;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;

/** Which of Python's protocols a Java class or interface brings. */
final class JavaProtocols {
  private static final Map<Class<?>, String> MEMBERS =
      Map.ofEntries(
          Map.entry(Object.class, "ObjectMembers"),
          Map.entry(Throwable.class, "ThrowableMembers"),
          Map.entry(Iterable.class, "IterableMembers"),
          Map.entry(Iterator.class, "IteratorMembers"),
          Map.entry(Enumeration.class, "EnumerationMembers"),
          Map.entry(BaseStream.class, "StreamMembers"),
          Map.entry(Collection.class, "CollectionMembers"),
          Map.entry(List.class, "ListMembers"),
          Map.entry(Map.class, "MapMembers"),
          Map.entry(AutoCloseable.class, "CloseableMembers"),
          Map.entry(Comparable.class, "ComparableMembers"),
          Map.entry(CharSequence.class, "CharSequenceMembers"),
          Map.entry(Number.class, "NumberMembers"));

  private JavaProtocols() {}

  static void fill(Class<?> c, PyType type, Map<String, Object> namespace) {
    String members = MEMBERS.get(c);
    if (members != null) {
      JavaMembers.define(type, namespace, members);
    }
    if (c.isArray()) {
      JavaMembers.define(type, namespace, "ArrayMembers");
    }
    if (c.isInterface() && c.isAnnotationPresent(FunctionalInterface.class)) {
      JavaMembers.define(type, namespace, "FunctionMembers");
    }
  }
}
