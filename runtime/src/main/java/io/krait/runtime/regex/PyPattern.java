package io.krait.runtime.regex;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.text.BytesLike;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code re.Pattern} */
public final class PyPattern implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("re.Pattern", Types.OBJECT, "io.krait.runtime.regex.PatternMethods");

  /** The text it was compiled from, or None. */
  final Object source;

  final long flags;
  final int[] code;
  final int groups;
  final PyDict groupIndex;
  final PyTuple groupNames;

  private PyPattern(
      Object source, long flags, int[] code, int groups, PyDict groupIndex, PyTuple groupNames) {
    this.source = source;
    this.flags = flags;
    this.code = code;
    this.groups = groups;
    this.groupIndex = groupIndex;
    this.groupNames = groupNames;
  }

  /** A pattern of the code that {@code re._compiler} makes. */
  public static PyPattern of(
      Object source, long flags, Object code, long groups, PyDict groupIndex, PyTuple names) {
    Object[] words = Iter.toList(code).toArray();
    int[] ints = new int[words.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = (int) Convert.index(words[i]);
    }
    return new PyPattern(source, flags, ints, (int) groups, groupIndex, names);
  }

  /**
   * The text to be searched.
   *
   * @throws io.krait.runtime.PyBaseException TypeError if it is not of the pattern's kind
   */
  Subject subject(Object string) {
    Subject s = Subject.of(string);
    if (source != PyNone.NONE && s.isBytes != source instanceof BytesLike) {
      throw Err.typeError(
          s.isBytes
              ? "cannot use a string pattern on a bytes-like object"
              : "cannot use a bytes pattern on a string-like object");
    }
    return s;
  }

  /**
   * The number of a group.
   *
   * @throws io.krait.runtime.PyBaseException IndexError
   */
  int group(Object which) {
    long i = -1;
    if (Convert.hasIndex(which)) {
      i = Convert.clippedIndex(which);
    } else {
      Object named = groupIndex.getOrNull(which);
      if (named != null && Convert.isInt(named)) {
        i = Convert.clippedIndex(named);
      }
    }
    if (i < 0 || i > groups) {
      throw Err.indexError("no such group");
    }
    return (int) i;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof PyPattern p
        && p.flags == flags
        && Arrays.equals(p.code, code)
        && p.source instanceof BytesLike == source instanceof BytesLike
        && Ops.eqBool(p.source, source);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(code) * 31 + Long.hashCode(flags) + Long.hashCode(Ops.hash(source));
  }
}
