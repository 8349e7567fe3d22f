package io.krait.codegen.lower;

import io.krait.codegen.facade.Facade;
import io.krait.codegen.facade.FacadeClass;
import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.JavaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets classes implement the interfaces of the protocols that they satisfy (PEP 544: structurally,
 * whether or not they say so), as far as their Java methods show it.
 */
final class FacadeProtocols {
  private final Map<String, FacadeClass> all = new LinkedHashMap<>();

  private FacadeProtocols(List<Facade> facades) {
    facades.forEach(facade -> facade.classes().forEach(c -> all.put(c.internalName(), c)));
  }

  /** The facades with what their classes implement, by module. */
  static Map<String, Facade> implemented(List<Facade> facades) {
    FacadeProtocols protocols = new FacadeProtocols(facades);
    Map<String, Facade> done = new LinkedHashMap<>();
    for (Facade facade : facades) {
      List<FacadeClass> classes =
          facade.classes().stream().map(c -> protocols.with(c, facade)).toList();
      done.put(facade.module(), new Facade(facade.module(), facade.imports(), classes));
    }
    return done;
  }

  private FacadeClass with(FacadeClass cls, Facade facade) {
    if (cls.kind() != FacadeClass.Kind.CLASS) {
      return cls;
    }
    Set<String> has = methods(cls);
    List<JavaType.Ref> interfaces = new ArrayList<>(cls.interfaces());
    for (FacadeClass protocol : all.values()) {
      if (protocol.kind() == FacadeClass.Kind.PROTOCOL
          && isKnown(protocol, facade)
          && !methods(protocol).isEmpty()
          && has.containsAll(methods(protocol))) {
        interfaces.add(
            new JavaType.Ref(JavaType.Kind.PROTOCOL, protocol.internalName(), List.of(), false));
      }
    }
    return cls.implementing(interfaces);
  }

  /** A module's classes know its own protocols, and those of modules that it imports. */
  private static boolean isKnown(FacadeClass protocol, Facade facade) {
    String module = protocol.packageName();
    return module.equals(facade.module()) || facade.imports().contains(module);
  }

  /** The instance methods of a class and of those above, by name and descriptor. */
  private Set<String> methods(FacadeClass cls) {
    Set<String> found = new HashSet<>();
    for (FacadeMethod method : cls.methods()) {
      if (!method.kind().isStatic() && method.kind() != FacadeMethod.Kind.CONSTRUCTOR) {
        found.add(method.name() + method.descriptor());
      }
    }
    if (cls.superType() != null && all.get(cls.superType().internalName()) != null) {
      found.addAll(methods(all.get(cls.superType().internalName())));
    }
    if (cls.kind() == FacadeClass.Kind.PROTOCOL) {
      for (JavaType.Ref base : cls.interfaces()) {
        FacadeClass above = all.get(base.internalName());
        found.addAll(above == null ? Set.of() : methods(above));
      }
    }
    return found;
  }
}
