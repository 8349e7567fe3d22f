package io.krait.typeinfer.session;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import io.krait.frontend.source.SourceFile;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file with one content, parsed and bound when first asked for. Immutable to those who look at
 * it; shared by all snapshots that hold this content.
 */
public final class FileVersion {
  private final String path;
  private final String moduleName;
  private final byte @Nullable [] bytes;
  private final @Nullable String text;
  private final TreeCache trees;

  /** The tree of an open file. */
  private volatile @Nullable BoundFile bound;

  /** The tree of a file on disk, which can be had again; its users and the cache keep it. */
  private WeakReference<BoundFile> kept = new WeakReference<>(null);

  /** The last content that was parsed before this one, until this one is. */
  private volatile @Nullable ParsedFile earlier;

  private long contentHash;
  private long interfaceHash;
  private boolean hashed;

  FileVersion(String path, String moduleName, byte[] bytes, TreeCache trees) {
    this.path = path;
    this.moduleName = moduleName;
    this.bytes = bytes;
    this.text = null;
    this.trees = trees;
  }

  /**
   * A file with a text.
   *
   * @param before the version that it follows, whose tree may be made use of
   */
  FileVersion(
      String path, String moduleName, String text, @Nullable FileVersion before, TreeCache trees) {
    this.earlier = before == null ? null : before.lastParsed();
    this.path = path;
    this.moduleName = moduleName;
    this.bytes = null;
    this.text = text;
    this.trees = trees;
  }

  public String path() {
    return path;
  }

  /** Dotted. */
  public String moduleName() {
    return moduleName;
  }

  /**
   * The tree with its scopes, and the syntax and scope errors. The same object as long as anybody
   * keeps it.
   */
  public synchronized BoundFile bound() {
    BoundFile known = text == null ? kept.get() : bound;
    if (known == null) {
      known = Binder.bind(parse());
      if (text == null) {
        kept = new WeakReference<>(known);
        trees.keep(known);
      } else {
        bound = known;
        earlier = null;
      }
    }
    return known;
  }

  /** The parsed file, or the last one before if this one is not parsed yet. */
  private @Nullable ParsedFile lastParsed() {
    BoundFile known = bound;
    return known != null ? known.parsed() : earlier;
  }

  private ParsedFile parse() {
    String open = text;
    ParsedFile before = earlier;
    if (open != null) {
      SourceFile file = SourceFile.of(path, normalised(open));
      return before == null
          ? Parser.parse(file, PythonVersion.PY314)
          : Parser.reparse(before, file, PythonVersion.PY314);
    }
    return Parser.parse(path, bytes == null ? new byte[0] : bytes, PythonVersion.PY314);
  }

  private static String normalised(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Equal for two contents that give other modules the same: bodies whose results are declared do
   * not count, nor do comments.
   */
  public synchronized long interfaceHash() {
    if (!hashed) {
      interfaceHash = InterfaceHash.of(bound());
      hashed = true;
    }
    return interfaceHash;
  }

  /** The text with line ends {@code \n}: what offsets in trees and diagnostics count in. */
  public SourceFile source() {
    return bound().parsed().file();
  }

  /** A hash of the bytes: two files with the same one are taken for the same. */
  synchronized long contentHash() {
    if (contentHash == 0) {
      long hash = 0x9E3779B97F4A7C15L;
      for (byte b : bytes()) {
        hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        hash ^= hash >>> 29;
      }
      contentHash = hash == 0 ? 1 : hash;
    }
    return contentHash;
  }

  /** The text in UTF-8, or as it was read. */
  byte[] bytes() {
    byte[] read = bytes;
    return read != null ? read : (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
  }

  /** The interface hash of this content is known from an earlier run. */
  synchronized void recallInterface(long hash) {
    if (!hashed) {
      interfaceHash = hash;
      hashed = true;
    }
  }

  boolean holds(String other) {
    return other.equals(text);
  }
}
