package io.krait.runtime.facade;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.CompiledModule;
import io.krait.runtime.Err;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls from Java by name, as Python itself would make them: whatever the name stands for now is
 * called. What the facade's methods do where no compiled body can be called directly.
 *
 * <p>The arguments of all: {@code args}, the last of which are named by {@code names}; between the
 * two the items of {@code rest}; behind all of them {@code more}.
 */
public final class PythonCalls {
  private PythonCalls() {}

  /** {@code module.name(...)} */
  public static Object function(
      CompiledModule module,
      String name,
      Object[] args,
      @Nullable PyTuple rest,
      String @Nullable [] names,
      @Nullable Keywords more) {
    Object function = Attrs.get(Loading.require(module), name);
    return new Arguments(null, args, rest, names, more).call(function);
  }

  /** {@code module.cls.name(...)} */
  public static Object classMember(
      CompiledModule module,
      String cls,
      String name,
      Object[] args,
      @Nullable PyTuple rest,
      String @Nullable [] names,
      @Nullable Keywords more) {
    Object type = Attrs.get(Loading.require(module), cls);
    return new Arguments(null, args, rest, names, more).call(Attrs.get(type, name));
  }

  /** {@code self.name(...)} */
  public static Object method(
      Object self,
      String name,
      Object[] args,
      @Nullable PyTuple rest,
      String @Nullable [] names,
      @Nullable Keywords more) {
    return new Arguments(null, args, rest, names, more).call(Attrs.get(self, name));
  }

  /** {@code type(self).__init__(self, ...)}, for an instance that Java has made. */
  public static void init(
      CompiledModule module,
      PyObject self,
      Object[] args,
      @Nullable PyTuple rest,
      String @Nullable [] names,
      @Nullable Keywords more) {
    Loading.require(module);
    @Nullable PyType type = self.type();
    if (type == null) {
      throw Err.typeError(
          self.getClass().getName() + " does not stand for its Python class, which was changed");
    }
    Object init = Attrs.get(type, "__init__");
    new Arguments(self, args, rest, names, more).call(init);
  }

  /** {@code self.name} */
  public static Object get(Object self, String name) {
    return Attrs.get(self, name);
  }

  /** {@code self.name = value} */
  public static void set(Object self, String name, Object value) {
    Attrs.set(self, name, value);
  }

  /** {@code module.name} */
  public static Object variable(CompiledModule module, String name) {
    return Attrs.get(Loading.require(module), name);
  }

  /** The arguments of one call. */
  private record Arguments(
      @Nullable Object self,
      Object[] args,
      @Nullable PyTuple rest,
      String @Nullable [] names,
      @Nullable Keywords more) {
    Object call(Object callee) {
      if (self == null && rest == null && more == null) {
        return Calls.call(callee, args, names);
      }
      int named = names == null ? 0 : names.length;
      List<Object> all = new ArrayList<>();
      if (self != null) {
        all.add(self);
      }
      all.addAll(Arrays.asList(args).subList(0, args.length - named));
      if (rest != null) {
        all.addAll(Arrays.asList(rest.items()));
      }
      all.addAll(Arrays.asList(args).subList(args.length - named, args.length));
      List<String> keywords = new ArrayList<>(names == null ? List.of() : Arrays.asList(names));
      if (more != null) {
        keywords.addAll(more.values().keySet());
        all.addAll(more.values().values());
      }
      return Calls.call(
          callee, all.toArray(), keywords.isEmpty() ? null : keywords.toArray(new String[0]));
    }
  }
}
