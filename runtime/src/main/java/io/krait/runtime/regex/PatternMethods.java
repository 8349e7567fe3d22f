package io.krait.runtime.regex;

import io.krait.runtime.PyList;
import io.krait.runtime.PyMappingProxy;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.container.CallableIterator;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;

/** The members of {@code re.Pattern}. */
@PyTypeInfo(
    value = "Pattern(Generic[AnyStr])",
    module = "re",
    doc = "Compiled regular expression object.")
final class PatternMethods {
  private static final String LIMITS = "pos: int = 0, endpos: int = 9223372036854775807)";

  private PatternMethods() {}

  @Py(value = "pattern(self) -> AnyStr", kind = Py.Kind.GETTER)
  static Object pattern(PyPattern self) {
    return self.source;
  }

  @Py(value = "flags(self) -> int", kind = Py.Kind.GETTER)
  static long flags(PyPattern self) {
    return self.flags;
  }

  @Py(value = "groups(self) -> int", kind = Py.Kind.GETTER)
  static long groups(PyPattern self) {
    return self.groups;
  }

  @Py(value = "groupindex(self) -> Mapping[str, int]", kind = Py.Kind.GETTER)
  static Object groupIndex(PyPattern self) {
    return new PyMappingProxy(self.groupIndex);
  }

  @Py("match(self, /, string: AnyStr, " + LIMITS + " -> Match[AnyStr] | None")
  static Object match(PyPattern self, Object string, long pos, long endpos) {
    Search s = new Search(self, string, pos, endpos);
    return s.match() ? s.found() : PyNone.NONE;
  }

  @Py("fullmatch(self, /, string: AnyStr, " + LIMITS + " -> Match[AnyStr] | None")
  static Object fullMatch(PyPattern self, Object string, long pos, long endpos) {
    Search s = new Search(self, string, pos, endpos);
    return s.fullMatch() ? s.found() : PyNone.NONE;
  }

  @Py("search(self, /, string: AnyStr, " + LIMITS + " -> Match[AnyStr] | None")
  static Object search(PyPattern self, Object string, long pos, long endpos) {
    Search s = new Search(self, string, pos, endpos);
    return s.search() ? s.found() : PyNone.NONE;
  }

  @Py("findall(self, /, string: AnyStr, " + LIMITS + " -> list[Any]")
  static PyList findAll(PyPattern self, Object string, long pos, long endpos) {
    Search s = new Search(self, string, pos, endpos);
    PyList found = new PyList();
    while (s.search()) {
      found.append(self.groups == 0 ? s.text.slice(s.start, s.stop) : item(s));
      s.advance();
    }
    return found;
  }

  private static Object item(Search s) {
    Object empty = s.text.slice(0, 0);
    Object[] items = new Object[s.pattern.groups];
    for (int i = 0; i < items.length; i++) {
      Object g = s.group(i + 1);
      items[i] = g == null ? empty : g;
    }
    return items.length == 1 ? items[0] : PyTuple.of(items);
  }

  @Py("finditer(self, /, string: AnyStr, " + LIMITS + " -> Iterator[Match[AnyStr]]")
  static Object findIter(PyPattern self, Object string, long pos, long endpos) {
    PyScanner scanner = new PyScanner(new Search(self, string, pos, endpos));
    return new CallableIterator(io.krait.runtime.Attrs.get(scanner, "search"), PyNone.NONE);
  }

  @Py("scanner(self, /, string: AnyStr, " + LIMITS + " -> Any")
  static PyScanner scanner(PyPattern self, Object string, long pos, long endpos) {
    return new PyScanner(new Search(self, string, pos, endpos));
  }

  @Py("split(self, /, string: AnyStr, maxsplit: int = 0) -> list[AnyStr | Any]")
  static PyList split(PyPattern self, Object string, long maxSplit) {
    Search s = new Search(self, string, 0, Long.MAX_VALUE);
    PyList parts = new PyList();
    int last = 0;
    for (long n = 0; (maxSplit == 0 || n < maxSplit) && s.search(); n++) {
      parts.append(s.text.slice(last, s.start));
      for (int i = 1; i <= self.groups; i++) {
        Object g = s.group(i);
        parts.append(g == null ? PyNone.NONE : g);
      }
      last = s.stop;
      s.advance();
    }
    parts.append(s.text.slice(last, s.text.length));
    return parts;
  }

  @Py(
      "sub(self, /, repl: AnyStr | Callable[[Match[AnyStr]], AnyStr], string: AnyStr, count: int = 0) -> AnyStr")
  static Object sub(PyPattern self, Object replacement, Object string, long count) {
    return new Substitution(self, replacement, string).run(count);
  }

  @Py(
      "subn(self, /, repl: AnyStr | Callable[[Match[AnyStr]], AnyStr], string: AnyStr, count: int = 0) -> tuple[AnyStr, int]")
  static PyTuple subn(PyPattern self, Object replacement, Object string, long count) {
    Substitution s = new Substitution(self, replacement, string);
    Object result = s.run(count);
    return PyTuple.of(result, s.count());
  }

  @Py("__copy__(self, /) -> Self")
  static PyPattern copy(PyPattern self) {
    return self;
  }

  @Py("__deepcopy__(self, memo: Any, /) -> Self")
  static PyPattern deepCopy(PyPattern self, Object memo) {
    return self;
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static boolean eq(PyPattern self, Object other) {
    return self.equals(other);
  }

  @Py("__hash__(self, /) -> int")
  static long hash(PyPattern self) {
    return self.hashCode();
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyPattern self) {
    return PatternText.of(self);
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
