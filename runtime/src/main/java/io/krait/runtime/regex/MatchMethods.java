package io.krait.runtime.regex;

import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;

/** The members of {@code re.Match}. */
@PyTypeInfo(
    value = "Match(Generic[AnyStr])",
    module = "re",
    doc = "The result of re.match() and re.search().")
final class MatchMethods {
  private MatchMethods() {}

  @Py(value = "string(self) -> AnyStr", kind = Py.Kind.GETTER)
  static Object string(PyMatch self) {
    return self.text.object;
  }

  @Py(value = "re(self) -> Pattern[AnyStr]", kind = Py.Kind.GETTER)
  static PyPattern re(PyMatch self) {
    return self.pattern;
  }

  @Py(value = "pos(self) -> int", kind = Py.Kind.GETTER)
  static long pos(PyMatch self) {
    return self.position;
  }

  @Py(value = "endpos(self) -> int", kind = Py.Kind.GETTER)
  static long endPos(PyMatch self) {
    return self.endPosition;
  }

  @Py(value = "lastindex(self) -> int | None", kind = Py.Kind.GETTER)
  static Object lastIndex(PyMatch self) {
    return self.lastIndex == 0 ? PyNone.NONE : (Object) (long) self.lastIndex;
  }

  @Py(value = "lastgroup(self) -> str | None", kind = Py.Kind.GETTER)
  static Object lastGroup(PyMatch self) {
    boolean known = self.lastIndex > 0 && self.lastIndex < self.pattern.groupNames.size();
    return known ? self.pattern.groupNames.get(self.lastIndex) : PyNone.NONE;
  }

  @Py(value = "regs(self) -> tuple[tuple[int, int], ...]", kind = Py.Kind.GETTER)
  static PyTuple regs(PyMatch self) {
    Object[] all = new Object[self.pattern.groups + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = spanOf(self, i);
    }
    return PyTuple.of(all);
  }

  @Py("group(self, /, *args: Any) -> Any")
  static Object group(PyMatch self, PyTuple which) {
    Object[] groups = which.items();
    if (groups.length == 0) {
      return self.group(0, PyNone.NONE);
    }
    Object[] values = new Object[groups.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = item(self, groups[i]);
    }
    return values.length == 1 ? values[0] : PyTuple.of(values);
  }

  @Py("__getitem__(self, key: int | str, /) -> AnyStr | Any")
  static Object item(PyMatch self, Object key) {
    return self.group(self.pattern.group(key), PyNone.NONE);
  }

  @Py("groups(self, /, default: Any = None) -> tuple[AnyStr | Any, ...]")
  static PyTuple groups(PyMatch self, Object absent) {
    Object[] values = new Object[self.pattern.groups];
    for (int i = 0; i < values.length; i++) {
      values[i] = self.group(i + 1, absent);
    }
    return PyTuple.of(values);
  }

  @Py("groupdict(self, /, default: Any = None) -> dict[str, AnyStr | Any]")
  static PyDict groupDict(PyMatch self, Object absent) {
    PyDict values = new PyDict();
    for (Object name : self.pattern.groupIndex.keySet()) {
      values.put(name, self.group(self.pattern.group(name), absent));
    }
    return values;
  }

  @Py("start(self, group: int | str = 0, /) -> int")
  static long start(PyMatch self, Object group) {
    return self.start(self.pattern.group(group));
  }

  @Py("end(self, group: int | str = 0, /) -> int")
  static long end(PyMatch self, Object group) {
    return self.end(self.pattern.group(group));
  }

  @Py("span(self, group: int | str = 0, /) -> tuple[int, int]")
  static PyTuple span(PyMatch self, Object group) {
    return spanOf(self, self.pattern.group(group));
  }

  private static PyTuple spanOf(PyMatch self, int group) {
    return PyTuple.of((long) self.start(group), (long) self.end(group));
  }

  @Py("expand(self, /, template: AnyStr) -> AnyStr")
  static Object expand(PyMatch self, Object template) {
    return PyTemplate.compile(self.pattern, template).expand(self);
  }

  @Py("__copy__(self, /) -> Self")
  static PyMatch copy(PyMatch self) {
    return self;
  }

  @Py("__deepcopy__(self, memo: Any, /) -> Self")
  static PyMatch deepCopy(PyMatch self, Object memo) {
    return self;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyMatch self) {
    return "<re.Match object; span=("
        + self.start(0)
        + ", "
        + self.end(0)
        + "), match="
        + Ops.repr(self.group(0, PyNone.NONE))
        + ">";
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
