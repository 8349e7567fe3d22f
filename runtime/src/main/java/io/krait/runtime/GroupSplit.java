package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code split} and {@code subgroup} of exception groups; the parts keep the nesting. */
final class GroupSplit {
  private GroupSplit() {}

  /** The parts that match and do not match, either null when empty. */
  static @Nullable PyBaseException[] split(
      PyBaseException group, Predicate<PyBaseException> condition) {
    if (condition.test(group)) {
      return new PyBaseException[] {group, null};
    }
    PyTuple members = Groups.membersOrNull(group);
    if (members == null) {
      return new PyBaseException[] {null, group};
    }
    List<Object> yes = new ArrayList<>();
    List<Object> no = new ArrayList<>();
    for (Object m : members.items()) {
      @Nullable PyBaseException[] parts = split((PyBaseException) m, condition);
      if (parts[0] != null) {
        yes.add(parts[0]);
      }
      if (parts[1] != null) {
        no.add(parts[1]);
      }
    }
    return new PyBaseException[] {part(group, yes), part(group, no)};
  }

  private static @Nullable PyBaseException part(PyBaseException group, List<Object> members) {
    if (members.isEmpty()) {
      return null;
    }
    Object made = Calls.callMethod1(group, "derive", PyList.of(members.toArray()));
    if (!(made instanceof PyBaseException e) || !Groups.isGroup(e)) {
      throw Err.typeError("derive must return an instance of BaseExceptionGroup");
    }
    e.setTraceback(group.traceback());
    e.setContext(group.context);
    e.setCause(group.cause);
    e.partOf = group.partOf == null ? group : group.partOf;
    PyDict d = group.dictOrNull();
    Object notes = d == null ? null : d.getStr("__notes__");
    if (notes instanceof PyList l) {
      e.dict().putStr("__notes__", PyList.of(l.toArray()));
    }
    return e;
  }

  /** The part of the group that holds just these leaves. */
  static @Nullable PyBaseException keeping(PyBaseException group, List<PyBaseException> leaves) {
    return split(group, e -> !Groups.isGroup(e) && leaves.contains(e))[0];
  }
}
