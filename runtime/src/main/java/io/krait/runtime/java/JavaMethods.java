package io.krait.runtime.java;

import io.krait.runtime.Err;
import io.krait.runtime.ForeignMethods;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one name of a Java class, or its constructors. Which one a call means is decided
 * by {@link JavaChoice} and remembered by the classes of the arguments.
 */
public final class JavaMethods extends ForeignMethods {
  private static final PyType TYPE = PyType.builtin("java.method", Types.OBJECT, "");
  private static final int REMEMBERED = 8;

  private final String name;
  private final PyType owner;
  private final List<JavaOverload> overloads;
  private final List<JavaOverload> statics;
  private volatile JavaTarget[] targets = {};

  JavaMethods(String name, PyType owner, List<JavaOverload> overloads) {
    this.name = name;
    this.owner = owner;
    this.overloads = List.copyOf(overloads);
    this.statics = overloads.stream().filter(JavaOverload::isStatic).toList();
  }

  String name() {
    return name;
  }

  PyType owner() {
    return owner;
  }

  List<JavaOverload> overloads() {
    return overloads;
  }

  /** How an error names it. */
  String shown() {
    return name.equals("<init>") ? owner.name : owner.name + "." + name;
  }

  private void noKeywords(String @Nullable [] keywords) {
    if (keywords != null && keywords.length > 0) {
      throw Err.typeError(shown() + "() takes no keyword arguments");
    }
  }

  Object construct(Object[] arguments, String @Nullable [] keywords) {
    noKeywords(keywords);
    return invoke(overloads, null, arguments);
  }

  /** The call of a method on its class: of a static one, or with the receiver first. */
  Object callOnClass(Object[] arguments, String @Nullable [] keywords) {
    noKeywords(keywords);
    if (!statics.isEmpty() && (!isReceiver(arguments) || JavaChoice.fits(statics, arguments))) {
      return invoke(statics, null, arguments);
    }
    if (arguments.length == 0) {
      throw Err.typeError(
          "Java method " + shown() + "() is not static: it needs an instance of " + owner.name);
    }
    return call(arguments, null);
  }

  private boolean isReceiver(Object[] arguments) {
    return arguments.length > 0
        && statics.size() < overloads.size()
        && owner instanceof JavaType t
        && t.javaClass().isInstance(JavaValues.unwrapped(arguments[0]));
  }

  private Object invoke(List<JavaOverload> candidates, @Nullable Object self, Object[] arguments) {
    for (JavaTarget t : targets) {
      if (t.matches(candidates, arguments)) {
        Object[] converted = t.convert(arguments);
        if (converted != null) {
          return t.invoke(self, converted);
        }
      }
    }
    JavaTarget chosen = JavaChoice.of(this, candidates, arguments);
    if (chosen.mayBeRemembered()) {
      remember(chosen);
    }
    Object[] converted = chosen.convert(arguments);
    if (converted == null) {
      throw new IllegalStateException("a chosen overload does not fit: " + shown());
    }
    return chosen.invoke(self, converted);
  }

  private synchronized void remember(JavaTarget chosen) {
    JavaTarget[] old = targets;
    JavaTarget[] more = Arrays.copyOf(old, Math.min(old.length + 1, REMEMBERED));
    System.arraycopy(old, 0, more, 1, more.length - 1);
    more[0] = chosen;
    targets = more;
  }

  @Override
  public Object callOn(Object self, Object[] arguments, String @Nullable [] keywords) {
    noKeywords(keywords);
    return invoke(overloads, JavaValues.unwrapped(self), arguments);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length == 0) {
      throw Err.typeError("Java method " + shown() + "() needs an instance of " + owner.name);
    }
    Object self = arguments[0];
    Object o = JavaValues.unwrapped(self);
    if (owner instanceof JavaType t && !t.javaClass().isInstance(o)) {
      throw Err.typeError(
          "Java method "
              + shown()
              + "() needs an instance of "
              + owner.name
              + ", not "
              + Types.of(self).name);
    }
    return callOn(self, Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    return new JavaBoundMethods(this, instance);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public String toString() {
    return "<java method " + shown() + ">";
  }
}
