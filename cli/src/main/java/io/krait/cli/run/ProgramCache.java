package io.krait.cli.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compiled programs kept between runs in {@code $XDG_CACHE_HOME/krait} (else {@code
 * ~/.cache/krait}), one file each. The file's name says which program it is; whether it is still
 * right is decided by its sources' contents. Files are written aside and moved in place; all are
 * safe to delete.
 */
public final class ProgramCache implements StoredProgram.Freshness {
  private final Path folder;
  private final String stamp;

  private ProgramCache(Path folder, String stamp) {
    this.folder = folder;
    this.stamp = stamp;
  }

  /** The user's cache. */
  public static ProgramCache open() {
    return new ProgramCache(folder(), stampOfJars());
  }

  /** Where it is. */
  public static Path folder() {
    String set = System.getenv("KRAIT_CACHE_DIR");
    if (set != null && !set.isEmpty()) {
      return Path.of(set);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    if (xdg != null && !xdg.isEmpty()) {
      return Path.of(xdg, "krait");
    }
    return Path.of(System.getProperty("user.home"), ".cache", "krait");
  }

  /** Names the build of Krait that wrote an entry: its jars' sizes and times. */
  private static String stampOfJars() {
    StringBuilder b = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      File f = new File(entry);
      b.append(f.getName()).append(' ').append(f.length()).append(' ').append(f.lastModified());
      b.append('\n');
    }
    return b.toString();
  }

  public String stamp() {
    return stamp;
  }

  private Path file(String key) {
    long h = 1125899906842597L;
    for (int i = 0; i < key.length(); i++) {
      h = 31 * h + key.charAt(i);
    }
    return folder.resolve(Long.toHexString(h) + ".kpc");
  }

  /** The program kept under {@code key} if it is what compiling now would give, else null. */
  public @Nullable StoredProgram find(String key) {
    File f = file(key).toFile();
    if (!f.exists()) {
      return null;
    }
    try {
      return StoredProgram.unpack(Files.readAllBytes(f.toPath()), stamp, this);
    } catch (IOException e) {
      return null; // unreadable is as good as not there
    }
  }

  /** Keeps a packed program; a cache that cannot be written is only slower. */
  public void store(String key, byte[] packed) {
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "new", ".tmp");
      Files.write(temporary, packed);
      Files.move(temporary, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (System.getenv("KRAIT_DEBUG") != null) {
        System.err.println("krait: the cache cannot be written: " + e);
      }
    }
  }

  @Override
  public boolean same(String path, byte[] data, int offset, int length) {
    try {
      File f = new File(path);
      if (f.length() != length) {
        return false;
      }
      byte[] now = Files.readAllBytes(f.toPath());
      return Arrays.equals(now, 0, now.length, data, offset, offset + length);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public boolean absent(String path) {
    return !new File(path).exists();
  }
}
