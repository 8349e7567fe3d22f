package io.krait.runtime.text;

import java.util.Arrays;

/** The properties of characters that Python asks for, as of its own Unicode version. */
public final class Unicode {
  public static final int ALPHA = 1;
  public static final int DECIMAL = 1 << 1;
  public static final int DIGIT = 1 << 2;
  public static final int NUMERIC = 1 << 3;
  public static final int PRINTABLE = 1 << 4;
  public static final int SPACE = 1 << 5;
  public static final int UPPER = 1 << 6;
  public static final int LOWER = 1 << 7;
  public static final int TITLE = 1 << 8;
  public static final int ID_START = 1 << 9;
  public static final int ID_PART = 1 << 10;
  static final int CASED = 1 << 11;
  static final int CASE_IGNORABLE = 1 << 12;

  private static final int DIGITS = DECIMAL | DIGIT | NUMERIC | PRINTABLE | ID_PART;
  private static final int LETTER = ALPHA | PRINTABLE | ID_START | ID_PART | CASED;

  private Unicode() {}

  /** The flags of a character, a union of this class's constants. */
  public static int flags(int cp) {
    if (cp < 128) {
      return asciiFlags(cp);
    }
    return cp < 256 ? Table.LATIN[cp] : Table.FLAGS[Table.run(cp)];
  }

  private static int asciiFlags(int c) {
    if (c >= 'a' && c <= 'z') {
      return LETTER | LOWER;
    }
    if (c >= 'A' && c <= 'Z') {
      return LETTER | UPPER;
    }
    if (c >= '0' && c <= '9') {
      return DIGITS;
    }
    return switch (c) {
      case ' ' -> PRINTABLE | SPACE;
      case '_' -> PRINTABLE | ID_START | ID_PART;
      case '\'', '.', ':', '^', '`' -> PRINTABLE | CASE_IGNORABLE;
      case 127 -> 0;
      default -> c > ' ' ? PRINTABLE : (c >= 9 && c <= 13) || c >= 28 ? SPACE : 0;
    };
  }

  /** {@code str.isspace} of one character. */
  public static boolean isSpace(int cp) {
    if (cp < 128) {
      return cp == ' ' || (cp >= 9 && cp <= 13) || (cp >= 28 && cp < 32);
    }
    return (flags(cp) & SPACE) != 0;
  }

  /** Whether {@code repr} shows the character itself. */
  public static boolean isPrintable(int cp) {
    return cp < 128 ? cp >= 32 && cp < 127 : (flags(cp) & PRINTABLE) != 0;
  }

  /** The value of a decimal digit of any script, or -1. */
  public static int decimalValue(int cp) {
    if (cp < 128) {
      return cp >= '0' && cp <= '9' ? cp - '0' : -1;
    }
    int run = Table.run(cp);
    return (Table.FLAGS[run] & DECIMAL) != 0 ? cp - Table.STARTS[run] : -1;
  }

  static int upperOne(int cp) {
    return Upper.MAP.one(cp);
  }

  static int lowerOne(int cp) {
    if (cp < 128) {
      return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    }
    return Lower.MAP.one(cp);
  }

  /** The simple lower case mapping of the Unicode Character Database: always one character. */
  public static int simpleLower(int cp) {
    int one = lowerOne(cp);
    return one != cp || cp < 128 || !Lower.MAP.has(cp) ? one : Character.toLowerCase(cp);
  }

  /** The simple upper case mapping of the Unicode Character Database: always one character. */
  public static int simpleUpper(int cp) {
    int one = upperOne(cp);
    return one != cp || !Upper.MAP.has(cp) ? one : Character.toUpperCase(cp);
  }

  static void appendUpper(StringBuilder out, int cp) {
    if (cp < 128) {
      out.append((char) (cp >= 'a' && cp <= 'z' ? cp - 32 : cp));
    } else {
      Upper.MAP.append(out, cp, cp);
    }
  }

  static void appendLower(StringBuilder out, int cp) {
    if (cp < 128) {
      out.append((char) (cp >= 'A' && cp <= 'Z' ? cp + 32 : cp));
    } else {
      Lower.MAP.append(out, cp, cp);
    }
  }

  static void appendTitle(StringBuilder out, int cp) {
    if (cp < 128 || !Title.MAP.has(cp)) {
      appendUpper(out, cp);
    } else {
      Title.MAP.append(out, cp, cp);
    }
  }

  static void appendFold(StringBuilder out, int cp) {
    if (cp < 128 || !Fold.MAP.has(cp)) {
      appendLower(out, cp);
    } else {
      Fold.MAP.append(out, cp, cp);
    }
  }

  private static final class Upper {
    static final CaseMap MAP = new CaseMap(UnicodeTables.upper());
  }

  private static final class Lower {
    static final CaseMap MAP = new CaseMap(UnicodeTables.lower());
  }

  // Title case where it is not upper case, and folding where it is not lower case.
  private static final class Title {
    static final CaseMap MAP = new CaseMap(UnicodeTables.title());
  }

  private static final class Fold {
    static final CaseMap MAP = new CaseMap(UnicodeTables.fold());
  }

  /** Reads the numbers of {@link UnicodeTables}. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    int number() {
      int n = 0;
      for (int shift = 0; ; shift += 5) {
        int c = text.charAt(at++) - 48;
        n |= (c & 31) << shift;
        if (c < 32) {
          return n;
        }
      }
    }

    int signed() {
      int n = number();
      return (n & 1) == 0 ? n >> 1 : -((n + 1) >> 1);
    }
  }

  /** Runs of characters with the same flags; made when a character beyond ASCII is asked about. */
  private static final class Table {
    static final int[] STARTS;
    static final short[] FLAGS;
    static final short[] LATIN = new short[256];

    static {
      Reader in = new Reader(UnicodeTables.properties());
      short[] kinds = new short[in.number()];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = (short) in.number();
      }
      int n = in.number();
      STARTS = new int[n];
      FLAGS = new short[n];
      int cp = 0;
      for (int i = 0; i < n; i++) {
        STARTS[i] = cp;
        cp += in.number();
        FLAGS[i] = kinds[in.number()];
      }
      for (int i = 0; i < 256; i++) {
        LATIN[i] = FLAGS[run(i)];
      }
    }

    private Table() {}

    static int run(int cp) {
      int at = Arrays.binarySearch(STARTS, cp);
      return at >= 0 ? at : -at - 2;
    }
  }

  /** A case mapping: sorted characters with their images, of one character or more. */
  private static final class CaseMap {
    private final int[] from;
    private final int[] to;
    private final String[] many;

    CaseMap(String table) {
      Reader in = new Reader(table);
      int[] keys = new int[4096];
      int[] values = new int[4096];
      int n = readRuns(in, keys, values);
      int extra = in.number();
      long[] sorted = new long[n + extra];
      for (int i = 0; i < n; i++) {
        sorted[i] = (long) keys[i] << 32 | values[i];
      }
      many = new String[extra];
      int cp = 0;
      for (int i = 0; i < extra; i++) {
        cp += in.number();
        int[] image = new int[in.number()];
        for (int k = 0; k < image.length; k++) {
          image[k] = in.number();
        }
        many[i] = new String(image, 0, image.length);
        sorted[n + i] = (long) cp << 32 | (0x200000 + i);
      }
      Arrays.sort(sorted);
      from = new int[sorted.length];
      to = new int[sorted.length];
      for (int i = 0; i < sorted.length; i++) {
        from[i] = (int) (sorted[i] >> 32);
        to[i] = (int) sorted[i];
      }
    }

    private static int readRuns(Reader in, int[] keys, int[] values) {
      int n = 0;
      int cp = 0;
      for (int runs = in.number(); runs > 0; runs--) {
        cp += in.signed();
        int shape = in.number();
        int distance = in.signed();
        for (int i = 0; i < shape >> 1; i++) {
          keys[n] = cp + i * ((shape & 1) + 1);
          values[n] = keys[n] + distance;
          n++;
        }
      }
      return n;
    }

    boolean has(int cp) {
      return Arrays.binarySearch(from, cp) >= 0;
    }

    /** The image of one character, or the character itself when there are several. */
    int one(int cp) {
      int at = Arrays.binarySearch(from, cp);
      return at < 0 || to[at] >= 0x200000 ? cp : to[at];
    }

    void append(StringBuilder out, int cp, int otherwise) {
      int at = Arrays.binarySearch(from, cp);
      if (at < 0) {
        out.appendCodePoint(otherwise);
      } else if (to[at] >= 0x200000) {
        out.append(many[to[at] - 0x200000]);
      } else {
        out.appendCodePoint(to[at]);
      }
    }
  }
}
