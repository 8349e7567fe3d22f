package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types as they must be written at a place. */
final class Annotations {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  private Annotations() {}

  /**
   * The annotation at an offset, in quotes if it is evaluated there before its classes exist; null
   * if its names stand for something else there.
   */
  static @Nullable String at(FileView file, int offset, String type) {
    boolean later = false;
    for (String name : names(type)) {
      Stmt.ClassDef cls = cls(file, name);
      if (cls == null) {
        Symbol own = file.bound().module().lookup(name);
        if (own != null && own.bindingCount() > 0) {
          return null;
        }
      } else {
        later |= cls.span().end() > offset;
      }
    }
    return later && isEvaluated(file, offset) ? "\"" + type + "\"" : type;
  }

  private static Set<String> names(String type) {
    Set<String> names = new LinkedHashSet<>();
    Matcher m = NAME.matcher(type);
    while (m.find()) {
      names.add(m.group());
    }
    return names;
  }

  /** Annotations in a function's body are not; those of its parameters are. */
  private static boolean isEvaluated(FileView file, int offset) {
    Node at = file.index().innermost(offset);
    Node around = file.index().definition(at);
    return around instanceof Module || around instanceof Stmt.ClassDef;
  }

  private static Stmt.@Nullable ClassDef cls(FileView file, String name) {
    for (Stmt stmt : file.index().tree().body()) {
      if (stmt instanceof Stmt.ClassDef cls && cls.name().equals(name)) {
        return cls;
      }
    }
    return null;
  }
}
