package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One native function or method as the argument binder sees it: its signature and its body, both
 * made at the first call. Calls whose arguments are all positional go straight to the body. Python
 * code sees it only wrapped, as a {@link PyBuiltinFunction} or {@link PyMethodDescriptor}.
 */
final class NativeFunction implements PyCallable {
  final NativeMember member;
  final @Nullable PyType owner;
  final @Nullable String module;
  private final String name;
  private volatile @Nullable NativeBody body;
  private @Nullable NativeSignature signature;

  // Set with the body: positional counts that need no binding, and the total of parameters.
  private int least = Integer.MAX_VALUE;
  private int most = -1;
  private int total;

  NativeFunction(NativeMember member, @Nullable PyType owner, @Nullable String module) {
    this.member = member;
    this.owner = owner;
    this.module = module;
    this.name = member.name();
  }

  String name() {
    return name;
  }

  /** Whether the first parameter is {@code self} or {@code cls}. */
  boolean hasSelf() {
    return owner != null && !member.kind().equals("STATIC_METHOD");
  }

  NativeSignature signature() {
    NativeSignature s = signature;
    if (s == null) {
      s = NativeSignature.parse(member.text());
      signature = s;
    }
    return s;
  }

  private NativeBody body() {
    NativeBody b = body;
    return b == null ? load() : b;
  }

  private synchronized NativeBody load() {
    NativeBody b = body;
    if (b == null) {
      NativeSignature s = signature();
      total = s.names.length;
      b = NativeBodies.make(member);
      b.attach(this);
      if (!s.varArgs && !s.varKeywords && keywordsOptional(s)) {
        least = s.required;
        most = s.positional;
      }
      body = b;
    }
    return b;
  }

  private static boolean keywordsOptional(NativeSignature s) {
    for (int i = s.positional; i < s.names.length; i++) {
      if (!s.hasDefault(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Object call0() {
    NativeBody b = body();
    return total == 0 ? b.invoke0() : positional(b, PyCallable.NO_ARGUMENTS);
  }

  @Override
  public Object call1(Object x) {
    NativeBody b = body();
    if (most >= 1 && least <= 1) {
      NativeSignature s = signature();
      if (total == 1) {
        return b.invoke1(x);
      }
      if (total == 2) {
        return b.invoke2(x, s.defaultOf(1));
      }
      if (total == 3) {
        return b.invoke3(x, s.defaultOf(1), s.defaultOf(2));
      }
    }
    return positional(b, new Object[] {x});
  }

  @Override
  public Object call2(Object x, Object y) {
    NativeBody b = body();
    if (most >= 2 && least <= 2) {
      if (total == 2) {
        return b.invoke2(x, y);
      }
      if (total == 3) {
        return b.invoke3(x, y, signature().defaultOf(2));
      }
    }
    return positional(b, new Object[] {x, y});
  }

  @Override
  public Object call3(Object x, Object y, Object z) {
    NativeBody b = body();
    if (total == 3 && most == 3) {
      return b.invoke3(x, y, z);
    }
    return positional(b, new Object[] {x, y, z});
  }

  @Override
  public Object call4(Object x, Object y, Object z, Object w) {
    NativeBody b = body();
    if (total == 4 && most == 4) {
      return b.invoke4(x, y, z, w);
    }
    return positional(b, new Object[] {x, y, z, w});
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    NativeBody b = body();
    if (keywords == null || keywords.length == 0) {
      return positional(b, arguments);
    }
    return b.invokeAll(NativeBinder.bind(this, arguments, keywords));
  }

  private Object positional(NativeBody b, Object[] arguments) {
    int n = arguments.length;
    if (n > most || n < least) {
      return b.invokeAll(NativeBinder.bind(this, arguments, null));
    }
    if (n == total) {
      return b.invokeAll(arguments);
    }
    NativeSignature s = signature();
    @Nullable Object[] all = new Object[total];
    System.arraycopy(arguments, 0, all, 0, n);
    for (int i = n; i < total; i++) {
      all[i] = s.defaultOf(i);
    }
    return b.invokeAll(all);
  }

  /** {@code list.append} or {@code len}, as CPython's {@code __qualname__}. */
  String qualname() {
    return owner == null ? name : owner.simpleName() + "." + name;
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
