package io.krait.runtime;

import java.math.BigInteger;

/** The TypeErrors of calls of native functions, in CPython's words. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class NativeErrors {
  private NativeErrors() {}

  /** Checks the numbers of arguments as the function's calling convention does. */
  static void checkCounts(NativeFunction f, int given, int keywordCount) {
    NativeSignature s = f.signature();
    int self = f.hasSelf() ? 1 : 0;
    if (self > 0 && given < self) {
      throw Err.typeError(unboundWithoutSelf(f));
    }
    int count = given - self;
    int least = s.required - self;
    int most = s.positional - self;
    boolean noKeywords = s.keywordOnly == 0 && !s.varKeywords && s.positionalOnly >= s.positional;
    if (noKeywords) {
      if (keywordCount > 0) {
        throw Err.typeError(function(f) + " takes no keyword arguments");
      }
      positionalOnlyCounts(f, s, count, least, most);
    } else if (!s.varArgs) {
      keywordCounts(f, s, count, keywordCount, most, self);
    }
  }

  private static void positionalOnlyCounts(
      NativeFunction f, NativeSignature s, int count, int least, int most) {
    if (count >= least && (count <= most || s.varArgs)) {
      return;
    }
    if (isSlot(f)) {
      throw Err.typeError(
          "expected "
              + (least == most ? "" : count < least ? "at least " : "at most ")
              + plural(count < least ? least : most, "argument")
              + ", got "
              + count);
    }
    if (!s.varArgs && most == 0) {
      throw Err.typeError(function(f) + " takes no arguments (" + count + " given)");
    }
    if (!s.varArgs && most == 1 && least == 1 && !isConstructor(f.name())) {
      throw Err.typeError(function(f) + " takes exactly one argument (" + count + " given)");
    }
    int limit = count < least ? least : most;
    String bound = least == most && !s.varArgs ? "" : count < least ? "at least " : "at most ";
    throw Err.typeError(
        shortName(f) + " expected " + bound + plural(limit, "argument") + ", got " + count);
  }

  private static void keywordCounts(
      NativeFunction f, NativeSignature s, int count, int keywordCount, int most, int self) {
    int total = s.names.length - self - (s.varKeywords ? 1 : 0);
    if (count + keywordCount > total && !s.varKeywords) {
      throw Err.typeError(
          shortName(f)
              + "() takes at most "
              + total
              + (count == 0 ? " keyword" : "")
              + (total == 1 ? " argument (" : " arguments (")
              + (count + keywordCount)
              + " given)");
    }
    if (count > most) {
      throw Err.typeError(
          most == 0
              ? shortName(f) + "() takes no positional arguments"
              : shortName(f)
                  + "() takes "
                  + (s.required - self < most ? "at most " : "exactly ")
                  + plural(most, "positional argument")
                  + " ("
                  + count
                  + " given)");
    }
    int neededByPosition = Math.min(s.positionalOnly, s.required) - self;
    if (count < neededByPosition) {
      throw Err.typeError(
          shortName(f)
              + "() takes "
              + (neededByPosition < most ? "at least " : "exactly ")
              + plural(neededByPosition, "positional argument")
              + " ("
              + count
              + " given)");
    }
  }

  static PyBaseException unexpectedKeyword(NativeFunction f, String keyword) {
    return Err.typeError(shortName(f) + "() got an unexpected keyword argument '" + keyword + "'");
  }

  static PyBaseException givenTwice(NativeFunction f, String keyword, int index) {
    return Err.typeError(
        "argument for "
            + shortName(f)
            + "() given by name ('"
            + keyword
            + "') and position ("
            + (index + (f.hasSelf() ? 0 : 1))
            + ")");
  }

  static PyBaseException missing(NativeFunction f, int index) {
    NativeSignature s = f.signature();
    return Err.typeError(
        shortName(f)
            + "() missing required argument '"
            + s.names[index]
            + "' (pos "
            + (index + (f.hasSelf() ? 0 : 1))
            + ")");
  }

  /** An argument of the wrong type; {@code index} counts Java parameters. */
  static PyBaseException badArgument(NativeFunction f, int index, String wanted, Object got) {
    if (f.hasSelf() && index == 0) {
      return badSelf(f, got);
    }
    if (isSlot(f)) {
      return Err.typeError("expected " + wanted + ", got " + nameOf(got));
    }
    NativeSignature s = f.signature();
    int self = f.hasSelf() ? 1 : 0;
    String place;
    if (index >= s.positionalOnly) {
      place = "argument '" + s.names[index] + "'";
    } else if (s.names.length - self == 1) {
      place = "argument";
    } else {
      place = "argument " + (index + 1 - self);
    }
    return Err.typeError(
        shortName(f) + "() " + place + " must be " + wanted + ", not " + nameOf(got));
  }

  static PyBaseException badInstance(NativeFunction f, int index, Class<?> wanted, Object got) {
    return badArgument(f, index, pythonName(wanted), got);
  }

  /** Checks the first argument of {@code owner.__new__}. */
  static void checkNew(PyType owner, Object cls) {
    if (!(cls instanceof PyType t)) {
      throw Err.typeError(
          owner.name + ".__new__(X): X is not a type object (" + Types.of(cls).name + ")");
    }
    if (!t.isSubtypeOf(owner)) {
      throw Err.typeError(
          owner.name
              + ".__new__("
              + t.name
              + "): "
              + t.name
              + " is not a subtype of "
              + owner.name);
    }
    PyType solid = Solid.of(t);
    if (solid != owner && solid != Solid.of(owner)) {
      throw Err.typeError(
          owner.name + ".__new__(" + t.name + ") is not safe, use " + solid.name + ".__new__()");
    }
  }

  static PyBaseException badSelf(NativeFunction f, Object got) {
    PyType owner = f.owner;
    String type = owner == null ? "?" : owner.name;
    String name = f.name();
    String found = Types.of(got).name;
    if (isSlot(f)) {
      return Err.typeError(
          "descriptor '"
              + name
              + "' requires a '"
              + type
              + "' object but received a '"
              + found
              + "'");
    }
    return Err.typeError(
        "descriptor '"
            + name
            + "' for '"
            + type
            + "' objects doesn't apply to a '"
            + found
            + "' object");
  }

  private static String unboundWithoutSelf(NativeFunction f) {
    PyType owner = f.owner;
    if (isSlot(f) && owner != null) {
      return "descriptor '" + f.name() + "' of '" + owner.name + "' object needs an argument";
    }
    return "unbound method " + f.qualname() + "() needs an argument";
  }

  private static String nameOf(Object o) {
    return o == PyNone.NONE ? "None" : Types.of(o).name;
  }

  private static String pythonName(Class<?> c) {
    if (c == Long.class || c == BigInteger.class) {
      return "int";
    }
    if (c == Double.class) {
      return "float";
    }
    if (c == Boolean.class) {
      return "bool";
    }
    String s = c.getSimpleName();
    return s.startsWith("Py") ? s.substring(2).toLowerCase(java.util.Locale.ROOT) : s;
  }

  private static String function(NativeFunction f) {
    String module = f.module;
    if (f.owner != null && isConstructor(f.name())) {
      return shortName(f) + "()";
    }
    if (f.owner == null && module != null && !module.equals("builtins")) {
      return module + "." + f.qualname() + "()";
    }
    return f.qualname() + "()";
  }

  // The name in clinic messages: that of the type for its constructor.
  private static String shortName(NativeFunction f) {
    PyType owner = f.owner;
    if (owner != null && (f.name().equals("__new__") || f.name().equals("__init__"))) {
      return owner.simpleName();
    }
    return f.name();
  }

  static boolean isSlot(NativeFunction f) {
    return f.owner != null && SlotNames.isSlot(f.name()) && !isConstructor(f.name());
  }

  private static boolean isConstructor(String name) {
    return name.equals("__new__") || name.equals("__init__");
  }

  private static String plural(int n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }
}
