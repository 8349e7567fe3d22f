package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a native function, parsed from the first line of its stub signature. */
public final class NativeSignature {
  final String[] names;

  /** Parameters before this index cannot be given by name. */
  final int positionalOnly;

  /** Parameters before this index can be given by position. */
  final int positional;

  /** How many of the positional parameters have no default. */
  final int required;

  final boolean varArgs;
  final boolean varKeywords;
  final int keywordOnly;
  private final @Nullable String[] defaultTexts;
  private final @Nullable Object[] defaults;

  private NativeSignature(Parser p) {
    names = p.names.toArray(new String[0]);
    defaultTexts = p.defaults.toArray(new String[0]);
    positionalOnly = p.positionalOnly;
    positional = p.positional;
    varArgs = p.varArgs;
    varKeywords = p.varKeywords;
    keywordOnly = names.length - positional - (varArgs ? 1 : 0) - (varKeywords ? 1 : 0);
    int needed = 0;
    while (needed < positional && defaultTexts[needed] == null) {
      needed++;
    }
    required = needed;
    defaults = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      String text = defaultTexts[i];
      defaults[i] = text == null ? null : Literals.parse(text);
    }
  }

  public static NativeSignature parse(String stub) {
    int end = stub.indexOf('\n');
    return new NativeSignature(new Parser(end < 0 ? stub : stub.substring(0, end)));
  }

  /** Whether no parameter collects further arguments. */
  public boolean isPlain() {
    return !varArgs && !varKeywords;
  }

  /** How many parameters there are. */
  public int count() {
    return names.length;
  }

  /** How many arguments may be given by position. */
  public int positionalCount() {
    return positional;
  }

  /** The parameter that an argument of that name reaches, or -1. */
  public int indexOf(String keyword) {
    for (int i = positionalOnly; i < names.length; i++) {
      if (names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  public boolean hasDefault(int index) {
    return defaultTexts[index] != null;
  }

  /** The default; null for {@code ...}. */
  public @Nullable Object defaultOf(int index) {
    return defaults[index];
  }

  @Nullable String defaultText(int index) {
    return defaultTexts[index];
  }

  /** The Java index of the first keyword-only parameter. */
  int firstKeywordOnly() {
    return positional + (varArgs ? 1 : 0);
  }

  private static final class Parser {
    final List<String> names = new ArrayList<>();
    final List<@Nullable String> defaults = new ArrayList<>();
    int positionalOnly;
    int positional;
    boolean varArgs;
    boolean varKeywords;
    private boolean keywordsOnly;

    Parser(String text) {
      int open = text.indexOf('(');
      int start = open + 1;
      int depth = 0;
      char quote = 0;
      for (int i = start; open >= 0 && i < text.length(); i++) {
        char c = text.charAt(i);
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '\'' || c == '"') {
          quote = c;
        } else if (c == '[' || c == '(' || c == '{') {
          depth++;
        } else if (c == ',' && depth == 0) {
          parameter(text.substring(start, i).strip());
          start = i + 1;
        } else if (c == ')' && depth == 0) {
          parameter(text.substring(start, i).strip());
          break;
        } else if (c == ']' || c == ')' || c == '}') {
          depth--;
        }
      }
      if (!keywordsOnly) {
        positional = names.size();
      }
    }

    private void parameter(String text) {
      if (text.isEmpty()) {
        return;
      }
      if (text.equals("/")) {
        positionalOnly = names.size();
        return;
      }
      if (text.startsWith("**")) {
        endPositional();
        varKeywords = true;
        add(text.substring(2));
        return;
      }
      if (text.startsWith("*")) {
        endPositional();
        if (text.length() > 1) {
          varArgs = true;
          add(text.substring(1));
        }
        return;
      }
      add(text);
    }

    private void endPositional() {
      if (!keywordsOnly) {
        keywordsOnly = true;
        positional = names.size();
      }
    }

    private void add(String text) {
      int colon = text.indexOf(':');
      int equals = equalsSign(text);
      int end = text.length();
      if (equals >= 0) {
        end = equals;
      }
      if (colon >= 0 && colon < end) {
        end = colon;
      }
      names.add(text.substring(0, end).strip());
      defaults.add(equals < 0 ? null : text.substring(equals + 1).strip());
    }

    private static int equalsSign(String text) {
      int depth = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '[' || c == '(') {
          depth++;
        } else if (c == ']' || c == ')') {
          depth--;
        } else if (c == '=' && depth == 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
