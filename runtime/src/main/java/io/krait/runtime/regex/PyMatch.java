package io.krait.runtime.regex;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code re.Match} */
public final class PyMatch implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("re.Match", Types.OBJECT, "io.krait.runtime.regex.MatchMethods");

  final PyPattern pattern;
  final Subject text;
  final int position;
  final int endPosition;

  /** The group closed last, from 1, or 0. */
  final int lastIndex;

  /** Where the groups begin and end, the whole match first; -1 for those that took no part. */
  private final int[] spans;

  PyMatch(Search search) {
    pattern = search.pattern;
    text = search.text;
    position = search.position;
    endPosition = search.endPosition;
    lastIndex = search.matcher.lastGroup + 1;
    int[] marks = search.matcher.marks;
    spans = new int[marks.length + 2];
    spans[0] = search.start;
    spans[1] = search.stop;
    for (int i = 0; i < marks.length; i += 2) {
      boolean set = marks[i] >= 0 && marks[i + 1] >= 0;
      spans[i + 2] = set ? marks[i] : -1;
      spans[i + 3] = set ? marks[i + 1] : -1;
    }
  }

  int start(int group) {
    return spans[group * 2];
  }

  int end(int group) {
    return spans[group * 2 + 1];
  }

  /** A group, or {@code absent} if it took no part. */
  Object group(int group, Object absent) {
    int from = start(group);
    return from < 0 ? absent : text.slice(from, end(group));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
