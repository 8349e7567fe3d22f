package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.StrMethods;
import io.krait.runtime.text.StrOps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of {@code string.Template} (PEP 292); of what subclasses may set, the delimiter. */
@PyTypeInfo(value = "Template", module = "string")
final class StringTemplateMethods {
  @PyConst("delimiter: str")
  static final String DELIMITER = "$";

  @PyConst("idpattern: str")
  static final String ID_PATTERN = "(?a:[_a-z][_a-z0-9]*)";

  @PyConst("braceidpattern: None")
  static final Object BRACE_ID_PATTERN = PyNone.NONE;

  private StringTemplateMethods() {}

  /** A place in a template: literal text, a name, the delimiter itself, or what is none of them. */
  private record Piece(String text, @Nullable String name, boolean invalid, int place) {}

  @Py("__init__(self, template: str) -> None")
  static void init(Object self, Object template) {
    Attrs.set(self, "template", template);
  }

  @Py("substitute(self, mapping: Any = ..., /, **kws: object) -> str")
  static String substitute(Object self, @Nullable Object mapping, PyDict kws) {
    StringBuilder out = new StringBuilder();
    String template = Ops.str(Attrs.get(self, "template"));
    for (Piece piece : pieces(self, template)) {
      if (piece.invalid) {
        throw invalid(template, piece.place);
      }
      out.append(piece.name == null ? piece.text : Ops.str(lookup(piece.name, mapping, kws)));
    }
    return out.toString();
  }

  @Py("safe_substitute(self, mapping: Any = ..., /, **kws: object) -> str")
  static String safeSubstitute(Object self, @Nullable Object mapping, PyDict kws) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces(self, Ops.str(Attrs.get(self, "template")))) {
      String text = piece.text;
      if (piece.name != null) {
        try {
          text = Ops.str(lookup(piece.name, mapping, kws));
        } catch (PyBaseException e) {
          if (!Types.isInstance(e, Exceptions.KEY_ERROR)) {
            throw e;
          }
        }
      }
      out.append(text);
    }
    return out.toString();
  }

  @Py("is_valid(self) -> bool")
  static boolean isValid(Object self) {
    for (Piece piece : pieces(self, Ops.str(Attrs.get(self, "template")))) {
      if (piece.invalid) {
        return false;
      }
    }
    return true;
  }

  @Py("get_identifiers(self) -> list[str]")
  static PyList identifiers(Object self) {
    List<String> names = new ArrayList<>();
    for (Piece piece : pieces(self, Ops.str(Attrs.get(self, "template")))) {
      if (piece.name != null && !names.contains(piece.name)) {
        names.add(piece.name);
      }
    }
    return PyList.of(names.toArray());
  }

  private static Object lookup(String name, @Nullable Object mapping, PyDict kws) {
    Object value = kws.getStr(name);
    if (value != null) {
      return value;
    }
    if (mapping == null) {
      throw Err.keyError(name);
    }
    return Ops.getItem(mapping, name);
  }

  private static List<Piece> pieces(Object self, String s) {
    String delimiter = Ops.str(Attrs.get(self, "delimiter"));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int at = s.indexOf(delimiter);
    while (at >= 0) {
      if (at > from) {
        pieces.add(new Piece(s.substring(from, at), null, false, from));
      }
      int after = at + delimiter.length();
      int end = nameEnd(s, after);
      boolean braced = end == after && after < s.length() && s.charAt(after) == '{';
      int bracedEnd = braced ? nameEnd(s, after + 1) : 0;
      if (s.startsWith(delimiter, after)) {
        from = after + delimiter.length();
        pieces.add(new Piece(delimiter, null, false, at));
      } else if (end > after) {
        from = end;
        pieces.add(new Piece(s.substring(at, end), s.substring(after, end), false, at));
      } else if (bracedEnd > after + 1 && bracedEnd < s.length() && s.charAt(bracedEnd) == '}') {
        from = bracedEnd + 1;
        String name = s.substring(after + 1, bracedEnd);
        pieces.add(new Piece(s.substring(at, from), name, false, at));
      } else {
        from = after;
        pieces.add(new Piece(delimiter, null, true, after));
      }
      at = s.indexOf(delimiter, from);
    }
    pieces.add(new Piece(s.substring(from), null, false, from));
    return pieces;
  }

  private static int nameEnd(String s, int start) {
    int i = start;
    while (i < s.length()) {
      char c = s.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && !(i > start && c >= '0' && c <= '9')) {
        break;
      }
      i++;
    }
    return i;
  }

  private static RuntimeException invalid(String template, int place) {
    String before = template.substring(0, place);
    PyList lines = StrMethods.splitlines(before, true);
    int line = Math.max(1, lines.size());
    long column = 1;
    if (lines.size() > 0) {
      column = StrOps.len((String) lines.get(lines.size() - 1));
    }
    return Err.valueError("Invalid placeholder in string: line " + line + ", col " + column);
  }
}
