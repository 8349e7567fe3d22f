package io.krait.runtime.container;

import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code iter(str)}: one str for each code point; those of Latin-1 are made once. */
public final class StrIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("str_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");
  public static final PyType ASCII_TYPE =
      PyType.builtin(
          "str_ascii_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private static final String[] LATIN = latin();

  private final String text;
  private int index;

  public StrIterator(String text) {
    this(text, 0);
  }

  /** Begins at an index of Java's. */
  public StrIterator(String text, int index) {
    this.text = text;
    this.index = index;
  }

  private static String[] latin() {
    String[] table = new String[256];
    for (char c = 0; c < 256; c++) {
      table[c] = String.valueOf(c).intern();
    }
    return table;
  }

  /** The str of one code point. */
  public static String character(int codePoint) {
    return codePoint < 256 ? LATIN[codePoint] : Character.toString(codePoint);
  }

  @Override
  public @Nullable Object next() {
    int i = index;
    if (i >= text.length()) {
      return null;
    }
    char c = text.charAt(i);
    if (c < 256) {
      index = i + 1;
      return LATIN[c];
    }
    int codePoint = text.codePointAt(i);
    index = i + Character.charCount(codePoint);
    return Character.toString(codePoint);
  }

  @Override
  public long lengthHint() {
    return text.codePointCount(index, text.length());
  }

  @Override
  public PyTuple reduced() {
    return index >= text.length()
        ? PyTuple.of(Names.builtin("iter"), PyTuple.of(""))
        : PyTuple.of(Names.builtin("iter"), PyTuple.of(text), (long) text.codePointCount(0, index));
  }

  @Override
  public boolean setPosition(long to) {
    int n = text.codePointCount(0, text.length());
    index = text.offsetByCodePoints(0, (int) Math.max(0, Math.min(to, n)));
    return true;
  }

  @Override
  public PyType type() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return TYPE;
      }
    }
    return ASCII_TYPE;
  }
}
