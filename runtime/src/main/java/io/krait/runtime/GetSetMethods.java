package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of computed attributes of built-in types. */
@PyTypeInfo(value = "GetSetDescriptorType", module = "types")
public final class GetSetMethods {
  private GetSetMethods() {}

  @Py("__get__(self, instance: Any, owner: Any = None, /) -> Any")
  public static Object get(Descriptor self, Object instance, Object owner) {
    return instance == PyNone.NONE ? self : self.get(instance, Types.of(instance));
  }

  @Py("__set__(self, instance: Any, value: Any, /) -> None")
  public static void set(Descriptor self, Object instance, Object value) {
    self.set(instance, value);
  }

  @Py("__delete__(self, instance: Any, /) -> None")
  public static void delete(Descriptor self, Object instance) {
    self.delete(instance);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(Object self) {
    return self instanceof PyGetSet g
        ? g.name
        : self instanceof PySlotMember m
            ? m.name
            : self instanceof PyDictAttribute ? "__dict__" : "__weakref__";
  }

  @Py(value = "__objclass__(self) -> type", kind = Py.Kind.GETTER)
  public static PyType owner(Object self) {
    if (self instanceof PyGetSet g) {
      return g.owner;
    }
    if (self instanceof PySlotMember m) {
      return m.owner;
    }
    if (self instanceof PyDictAttribute d) {
      return d.owner;
    }
    return self instanceof PyWeakRefAttribute w ? w.owner : Types.OBJECT;
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(Object self) {
    return owner(self).qualname() + "." + name(self);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(Object self) {
    String kind = self instanceof PySlotMember ? "member" : "attribute";
    return "<" + kind + " '" + name(self) + "' of '" + owner(self).name + "' objects>";
  }
}
