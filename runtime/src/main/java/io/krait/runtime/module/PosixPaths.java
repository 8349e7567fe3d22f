package io.krait.runtime.module;

import java.util.ArrayList;
import java.util.List;

/** Path arithmetic of POSIX on text, as {@code posixpath} does it. */
final class PosixPaths {
  private PosixPaths() {}

  static String join(String first, List<String> parts) {
    StringBuilder path = new StringBuilder(first);
    for (String part : parts) {
      if (part.startsWith("/")) {
        path.setLength(0);
      } else if (path.length() > 0 && path.charAt(path.length() - 1) != '/') {
        path.append('/');
      }
      path.append(part);
    }
    return path.toString();
  }

  /** Head and tail. */
  static String[] split(String path) {
    int i = path.lastIndexOf('/') + 1;
    String head = path.substring(0, i);
    String tail = path.substring(i);
    String stripped = stripSlashes(head);
    return new String[] {stripped.isEmpty() ? head : stripped, tail};
  }

  private static String stripSlashes(String head) {
    int end = head.length();
    while (end > 0 && head.charAt(end - 1) == '/') {
      end--;
    }
    return head.substring(0, end);
  }

  /** Root and extension; leading dots belong to the root. */
  static String[] splitExt(String path) {
    int dot = path.lastIndexOf('.');
    int start = path.lastIndexOf('/') + 1;
    int i = start;
    while (i < path.length() && path.charAt(i) == '.') {
      i++;
    }
    if (dot < i) {
      return new String[] {path, ""};
    }
    return new String[] {path.substring(0, dot), path.substring(dot)};
  }

  /** Drive, root and the rest. */
  static String[] splitRoot(String path) {
    if (!path.startsWith("/")) {
      return new String[] {"", "", path};
    }
    boolean two = path.startsWith("//") && !path.startsWith("///");
    int n = two ? 2 : 1;
    return new String[] {"", path.substring(0, n), path.substring(n)};
  }

  static String normalize(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    String[] root = splitRoot(path);
    List<String> kept = new ArrayList<>();
    for (String part : root[2].split("/", -1)) {
      if (part.isEmpty() || part.equals(".")) {
        continue;
      }
      boolean up = part.equals("..");
      boolean stuck = kept.isEmpty() ? root[1].isEmpty() : kept.get(kept.size() - 1).equals("..");
      if (!up || stuck) {
        kept.add(part);
      } else if (!kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
    }
    String normal = root[1] + String.join("/", kept);
    return normal.isEmpty() ? "." : normal;
  }

  static String absolute(String path) {
    return normalize(path.startsWith("/") ? path : join(FilePaths.cwd(), List.of(path)));
  }

  static String relative(String path, String start) {
    List<String> from = parts(absolute(start));
    List<String> to = parts(absolute(path));
    int same = 0;
    while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
      same++;
    }
    List<String> all = new ArrayList<>();
    for (int i = same; i < from.size(); i++) {
      all.add("..");
    }
    all.addAll(to.subList(same, to.size()));
    return all.isEmpty() ? "." : String.join("/", all);
  }

  static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  static String commonPrefix(List<String> paths) {
    if (paths.isEmpty()) {
      return "";
    }
    String least = paths.get(0);
    String greatest = least;
    for (String path : paths) {
      least = path.compareTo(least) < 0 ? path : least;
      greatest = path.compareTo(greatest) > 0 ? path : greatest;
    }
    int i = 0;
    while (i < least.length() && i < greatest.length() && least.charAt(i) == greatest.charAt(i)) {
      i++;
    }
    return least.substring(0, i);
  }

  static String expandUser(String path) {
    if (!path.startsWith("~")) {
      return path;
    }
    int slash = path.indexOf('/');
    int end = slash < 0 ? path.length() : slash;
    if (end != 1) {
      return path; // another user's: that needs the password database
    }
    String known = System.getenv("HOME");
    String home = stripSlashes(known == null ? System.getProperty("user.home", "/") : known);
    String expanded = home + path.substring(end);
    return expanded.isEmpty() ? "/" : expanded;
  }
}
