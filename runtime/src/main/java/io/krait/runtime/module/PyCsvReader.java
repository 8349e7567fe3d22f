package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code _csv.reader}: the state machine of RFC 4180's grammar as CPython's _csv.c widens it. */
final class PyCsvReader extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("_csv.reader", Types.OBJECT, "io.krait.runtime.module.CsvReaderMethods");

  private enum State {
    START_RECORD,
    START_FIELD,
    ESCAPED,
    IN_FIELD,
    IN_QUOTED,
    ESCAPE_IN_QUOTED,
    QUOTE_IN_QUOTED,
    EAT_LINE_END,
    AFTER_ESCAPED_LINE_END
  }

  private static final int END = -1;

  final PyCsvDialect dialect;
  private final Object lines;
  private PyList fields = new PyList();
  private final StringBuilder field = new StringBuilder();
  private State state = State.START_RECORD;
  private boolean unquoted;
  long lineNumber;

  PyCsvReader(Object lines, PyCsvDialect dialect) {
    this.lines = lines;
    this.dialect = dialect;
  }

  @Override
  public @Nullable Object next() {
    fields = new PyList();
    field.setLength(0);
    state = State.START_RECORD;
    unquoted = false;
    do {
      Object line = Iter.next(lines);
      if (line == null) {
        return atEnd();
      }
      String text = Convert.strOrNull(line);
      if (text == null) {
        throw _csvModule.error(
            "iterator should return strings, not "
                + Types.of(line).name
                + " (the file should be opened in text mode)");
      }
      lineNumber++;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        process(text.codePointAt(i));
      }
      process(END);
    } while (state != State.START_RECORD);
    return fields;
  }

  private @Nullable Object atEnd() {
    if (field.length() == 0 && state != State.IN_QUOTED) {
      return null;
    }
    if (dialect.strict) {
      throw _csvModule.error("unexpected end of data");
    }
    save();
    return fields;
  }

  private void add(int c) {
    if (field.length() >= _csvModule.limit()) {
      throw _csvModule.error("field larger than field limit (" + _csvModule.limit() + ")");
    }
    field.appendCodePoint(c);
  }

  private void save() {
    String text = field.toString();
    field.setLength(0);
    Object value = text;
    long quoting = dialect.quoting;
    if (unquoted
        && text.isEmpty()
        && (quoting == _csvModule.QUOTE_NOTNULL || quoting == _csvModule.QUOTE_STRINGS)) {
      value = PyNone.NONE;
    } else if (unquoted
        && (quoting == _csvModule.QUOTE_NONNUMERIC || quoting == _csvModule.QUOTE_STRINGS)
        && !text.isEmpty()) {
      value = Calls.call1(Types.FLOAT, text);
    }
    fields.append(value);
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == END;
  }

  private void endRecord(int c) {
    save();
    state = c == END ? State.START_RECORD : State.EAT_LINE_END;
  }

  private void process(int c) {
    switch (state) {
      case START_RECORD -> {
        if (c == END) {
          return; // an empty line
        }
        if (isLineEnd(c)) {
          state = State.EAT_LINE_END;
          return;
        }
        state = State.START_FIELD;
        startField(c);
      }
      case START_FIELD -> startField(c);
      case ESCAPED -> {
        if (c == '\n' || c == '\r') {
          add(c);
          state = State.AFTER_ESCAPED_LINE_END;
        } else {
          add(c == END ? '\n' : c);
          state = State.IN_FIELD;
        }
      }
      case AFTER_ESCAPED_LINE_END -> {
        if (c != END) {
          inField(c);
        }
      }
      case IN_FIELD -> inField(c);
      case IN_QUOTED -> inQuoted(c);
      case ESCAPE_IN_QUOTED -> {
        add(c == END ? '\n' : c);
        state = State.IN_QUOTED;
      }
      case QUOTE_IN_QUOTED -> quoteInQuoted(c);
      case EAT_LINE_END -> {
        if (c == END) {
          state = State.START_RECORD;
        } else if (c != '\n' && c != '\r') {
          throw _csvModule.error(
              "new-line character seen in unquoted field - do you need to open the file with"
                  + " newline=''?");
        }
      }
    }
  }

  private void startField(int c) {
    unquoted = false;
    if (isLineEnd(c)) {
      unquoted = true;
      endRecord(c);
    } else if (c == dialect.quoteChar && dialect.quoting != _csvModule.QUOTE_NONE) {
      state = State.IN_QUOTED;
    } else if (c == dialect.escapeChar) {
      unquoted = true;
      state = State.ESCAPED;
    } else if (c == ' ' && dialect.skipInitialSpace) {
      unquoted = true; // and ignored
    } else if (c == dialect.delimiter) {
      unquoted = true;
      save();
    } else {
      unquoted = true;
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void inField(int c) {
    if (isLineEnd(c)) {
      endRecord(c);
    } else if (c == dialect.escapeChar) {
      state = State.ESCAPED;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void inQuoted(int c) {
    if (c == END) {
      return; // the field goes on in the next line
    }
    if (c == dialect.escapeChar) {
      state = State.ESCAPE_IN_QUOTED;
    } else if (c == dialect.quoteChar && dialect.quoting != _csvModule.QUOTE_NONE) {
      state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED : State.IN_FIELD;
    } else {
      add(c);
    }
  }

  private void quoteInQuoted(int c) {
    if (dialect.quoting != _csvModule.QUOTE_NONE && c == dialect.quoteChar) {
      add(c);
      state = State.IN_QUOTED;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else if (isLineEnd(c)) {
      endRecord(c);
    } else if (!dialect.strict) {
      add(c);
      state = State.IN_FIELD;
    } else {
      throw _csvModule.error(
          "'"
              + Character.toString(dialect.delimiter)
              + "' expected after '"
              + Character.toString(dialect.quoteChar)
              + "'");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
