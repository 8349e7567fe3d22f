package io.krait.frontend.lex;

import java.util.Arrays;

/** The distinct names of one file, keywords first; a hash table over the source chars. */
final class NameTable {
  /** So many names that no longer occur are kept. */
  private static final int SPARE = 1000;

  private String[] names = new String[256];
  private int[] hashes = new int[256];
  private int[] slots = new int[512];
  private int count;

  /** How many names there were when all occurred. */
  private int fresh;

  NameTable() {
    for (int i = 0; i < Tok.KNOWN_NAMES; i++) {
      intern(Tok.knownName(i));
    }
  }

  private NameTable(NameTable other) {
    names = other.names.clone();
    hashes = other.hashes.clone();
    slots = other.slots.clone();
    count = other.count;
    fresh = other.fresh;
  }

  /** A table with the same names and numbers, for a later version of the file. */
  NameTable copy() {
    return new NameTable(this);
  }

  /** All names of the table occur. */
  void settle() {
    fresh = count;
  }

  /** Whether most names of the table may no longer occur. */
  boolean isStale() {
    return count > 2 * fresh + SPARE;
  }

  /** The name with that number. */
  String name(int number) {
    return names[number];
  }

  /** The number of {@code name}. */
  int intern(String name) {
    char[] chars = name.toCharArray();
    int hash = 0;
    for (char c : chars) {
      hash = hash * 31 + c;
    }
    return intern(chars, 0, chars.length, hash);
  }

  /** The number of the name whose chars stand at {@code from}; {@code hash} is String's. */
  int intern(char[] src, int from, int length, int hash) {
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] != 0) {
      int i = slots[slot] - 1;
      if (hashes[i] == hash && same(names[i], src, from, length)) {
        return i;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = count + 1;
    if (count == names.length) {
      names = Arrays.copyOf(names, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    names[count] = new String(src, from, length);
    hashes[count] = hash;
    count++;
    if (count * 2 > slots.length) {
      rehash();
    }
    return count - 1;
  }

  private static boolean same(String name, char[] src, int from, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != src[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      int slot = (hashes[i] ^ (hashes[i] >>> 15)) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }
}
