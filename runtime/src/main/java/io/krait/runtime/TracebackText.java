package io.krait.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints exceptions as CPython 3.13 does: chains, notes, groups, repeated frames. */
public final class TracebackText {
  private static final int REPEATS_SHOWN = 3;
  private static final int MOST_IN_GROUP = 15;
  private static final int DEEPEST_GROUP = 10;
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private final StringBuilder out = new StringBuilder();
  private final Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;
  private boolean needClose;

  private TracebackText() {}

  /** The whole text, with the chain of causes and contexts. */
  public static String of(PyBaseException e) {
    return of(e, true);
  }

  /** The text with or without the chain. */
  public static String of(PyBaseException e, boolean chain) {
    TracebackText t = new TracebackText();
    t.seen.add(e);
    t.exception(e, chain);
    return t.out.toString();
  }

  /** The frames only, without header. */
  public static List<String> frames(@Nullable PyTraceback traceback) {
    List<String> result = new ArrayList<>();
    String lastKey = "";
    int count = 0;
    for (PyTraceback t = traceback; t != null; t = t.next) {
      FrameText frame = new FrameText(t.code, t.position);
      String key = t.code.file + "\n" + frame.line() + "\n" + t.code.name;
      if (!key.equals(lastKey)) {
        repeated(result, count);
        lastKey = key;
        count = 0;
      }
      count++;
      if (count <= REPEATS_SHOWN) {
        result.add(frame.text());
      }
    }
    repeated(result, count);
    return result;
  }

  private static void repeated(List<String> result, int count) {
    int more = count - REPEATS_SHOWN;
    if (more > 0) {
      result.add(
          "  [Previous line repeated " + more + " more time" + (more > 1 ? "s" : "") + "]\n");
    }
  }

  /** The lines after the frames: the exception itself and its notes. */
  public static List<String> exceptionOnly(PyBaseException e) {
    List<String> result = new ArrayList<>();
    if (e.type().isSubtypeOf(Exceptions.SYNTAX_ERROR)) {
      SyntaxErrorText.add(result, e);
    } else {
      result.add(ExceptionText.of(e) + Hints.of(e) + "\n");
    }
    PyDict d = e.dictOrNull();
    Object notes = d == null ? null : d.getStr("__notes__");
    if (notes instanceof PyList || notes instanceof PyTuple) {
      for (Object n : Iter.toList(notes).toArray()) {
        for (String line : Ops.str(n).split("\n", -1)) {
          result.add(line + "\n");
        }
      }
    } else if (notes != null && notes != PyNone.NONE) {
      result.add(Ops.repr(notes) + "\n");
    }
    return result;
  }

  private void exception(PyBaseException e, boolean chain) {
    List<PyBaseException> order = new ArrayList<>();
    List<@Nullable String> links = new ArrayList<>();
    PyBaseException current = e;
    while (current != null) {
      PyBaseException before = null;
      String link = null;
      PyBaseException cause = current.cause;
      PyBaseException context = current.context;
      if (chain && cause != null && seen.add(cause)) {
        before = cause;
        link = CAUSE;
      } else if (chain
          && cause == null
          && context != null
          && !current.suppressContext
          && seen.add(context)) {
        before = context;
        link = CONTEXT;
      }
      order.add(current);
      links.add(link);
      current = before;
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      String link = links.get(i);
      if (link != null) {
        emit(link, '|');
      }
      one(order.get(i), chain);
    }
  }

  private void one(PyBaseException e, boolean chain) {
    PyTuple members = Groups.membersOrNull(e);
    if (members == null) {
      traceback(e, "Traceback (most recent call last):\n", '|');
      for (String s : exceptionOnly(e)) {
        emit(s, '|');
      }
    } else if (depth > DEEPEST_GROUP) {
      emit("... (max_group_depth is " + DEEPEST_GROUP + ")\n", '|');
    } else {
      group(e, members, chain);
    }
  }

  private void traceback(PyBaseException e, String header, char margin) {
    PyTraceback t = e.traceback();
    if (t == null) {
      return;
    }
    emit(header, margin);
    for (String s : frames(t)) {
      emit(s, '|');
    }
  }

  private void group(PyBaseException e, PyTuple members, boolean chain) {
    boolean top = depth == 0;
    if (top) {
      depth++;
    }
    traceback(e, "Exception Group Traceback (most recent call last):\n", top ? '+' : '|');
    for (String s : exceptionOnly(e)) {
      emit(s, '|');
    }
    int n = members.size() <= MOST_IN_GROUP ? members.size() : MOST_IN_GROUP + 1;
    needClose = false;
    for (int i = 0; i < n; i++) {
      boolean last = i == n - 1;
      if (last) {
        needClose = true;
      }
      boolean truncated = i >= MOST_IN_GROUP;
      out.append("  ".repeat(depth)).append(i == 0 ? "+-" : "  ");
      out.append("+---------------- ").append(truncated ? "..." : Integer.toString(i + 1));
      out.append(" ----------------\n");
      depth++;
      if (!truncated) {
        exception((PyBaseException) members.get(i), chain);
      } else {
        int more = members.size() - MOST_IN_GROUP;
        emit("and " + more + " more exception" + (more > 1 ? "s" : "") + "\n", '|');
      }
      if (last && needClose) {
        out.append("  ".repeat(depth)).append("+------------------------------------\n");
        needClose = false;
      }
      depth--;
    }
    if (top) {
      depth = 0;
    }
  }

  private void emit(String text, char margin) {
    if (depth == 0) {
      out.append(text);
      return;
    }
    String prefix = "  ".repeat(depth) + margin + " ";
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      out.append(prefix).append(text, start, end);
      start = end;
    }
  }
}
