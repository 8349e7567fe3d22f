package io.krait.frontend.parse;

import java.util.List;

/** What a rule of the fault grammar recognised: a kind, its tokens, and its parts. */
final class PegNode {
  /** The kind of nodes that have no name of their own; their parts belong to whoever holds them. */
  static final String SEQUENCE = "";

  /** The kind of operators, keywords and the like. */
  static final String TOKEN = "token";

  /** The result of an optional part that is not there. */
  static final PegNode EMPTY = new PegNode(SEQUENCE, -1, -1, List.of());

  final String kind;
  final int first;
  final int last;
  final List<PegNode> parts;

  PegNode(String kind, int first, int last, List<PegNode> parts) {
    this.kind = kind;
    this.first = first;
    this.last = last;
    this.parts = parts;
  }

  static PegNode token(String kind, int token) {
    return new PegNode(kind, token, token, List.of());
  }

  boolean is(String wanted) {
    return kind.equals(wanted);
  }

  /** Its first part; itself if it has none. */
  PegNode firstPart() {
    return parts.isEmpty() ? this : parts.get(0);
  }

  /** Its last part; itself if it has none. */
  PegNode lastPart() {
    return parts.isEmpty() ? this : parts.get(parts.size() - 1);
  }
}
