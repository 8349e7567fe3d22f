package io.krait.frontend.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds {@code coding: name} in a comment of the first two lines (PEP 263). */
final class CodingCookie {
  private CodingCookie() {}

  static @Nullable String find(byte[] bytes, int start) {
    int from = start;
    for (int line = 0; line < 2 && from < bytes.length; line++) {
      int end = lineEnd(bytes, from);
      int hash = firstNonBlank(bytes, from, end);
      if (hash < end) {
        if (bytes[hash] != '#') {
          return null;
        }
        String name = inComment(bytes, hash, end);
        if (name != null) {
          return normalName(name);
        }
      }
      from = end + 1;
      if (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n') {
        from++;
      }
    }
    return null;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  private static int firstNonBlank(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\f')) {
      i++;
    }
    return i;
  }

  private static @Nullable String inComment(byte[] bytes, int from, int end) {
    String comment = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    int at = comment.indexOf("coding");
    while (at >= 0) {
      int i = at + 6;
      if (i < comment.length() && (comment.charAt(i) == ':' || comment.charAt(i) == '=')) {
        i++;
        while (i < comment.length() && (comment.charAt(i) == ' ' || comment.charAt(i) == '\t')) {
          i++;
        }
        int begin = i;
        while (i < comment.length() && isNamePart(comment.charAt(i))) {
          i++;
        }
        if (i > begin) {
          return comment.substring(begin, i);
        }
      }
      at = comment.indexOf("coding", at + 1);
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return c == '-'
        || c == '_'
        || c == '.'
        || (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z');
  }

  private static String normalName(String name) {
    String head = name.length() > 12 ? name.substring(0, 12) : name;
    String n = head.toLowerCase(Locale.ROOT).replace('_', '-');
    if (n.equals("utf-8") || n.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (n.equals(latin) || n.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }
}
