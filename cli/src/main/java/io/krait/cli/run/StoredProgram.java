package io.krait.cli.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled program as one block of bytes: what it was made from, and its classes.
 *
 * <p>Layout: stamp, sources (path, content)*, absent paths*, name of the main class, classes (name,
 * content)*. Texts and contents are preceded by their length; everything is big-endian. The
 * sources' whole contents are kept, so that equality needs no hash.
 */
public final class StoredProgram {
  /** A file as it was when the program was compiled. */
  public record Source(String path, byte[] content) {}

  private final byte[] data;
  private final Map<String, int[]> classes = new HashMap<>();
  private final String mainClass;

  private StoredProgram(byte[] data, String mainClass) {
    this.data = data;
    this.mainClass = mainClass;
  }

  /** Packs a program. */
  public static byte[] pack(
      String stamp,
      List<Source> sources,
      List<String> absent,
      String mainClass,
      Map<String, byte[]> classes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, stamp);
      out.writeInt(sources.size());
      for (Source s : sources) {
        text(out, s.path());
        block(out, s.content());
      }
      out.writeInt(absent.size());
      for (String path : absent) {
        text(out, path);
      }
      text(out, mainClass);
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> e : classes.entrySet()) {
        text(out, e.getKey());
        block(out, e.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String s) throws IOException {
    block(out, s.getBytes(StandardCharsets.UTF_8));
  }

  private static void block(DataOutputStream out, byte[] b) throws IOException {
    out.writeInt(b.length);
    out.write(b);
  }

  /** Asks whether the files on disk are still those a program was made from. */
  public interface Freshness {
    /**
     * Whether the file exists with exactly {@code length} bytes at {@code offset} of {@code data}.
     */
    boolean same(String path, byte[] data, int offset, int length);

    /** Whether the file still does not exist. */
    boolean absent(String path);
  }

  /** For programs just made. */
  public static final Freshness ALWAYS_FRESH =
      new Freshness() {
        @Override
        public boolean same(String path, byte[] data, int offset, int length) {
          return true;
        }

        @Override
        public boolean absent(String path) {
          return true;
        }
      };

  /** Unpacks a program that has just been packed. */
  static @Nullable StoredProgram unpackFresh(byte[] data) {
    return unpack(data, text(ByteBuffer.wrap(data)), ALWAYS_FRESH);
  }

  /** Unpacks a program, or gives null when it is of another Krait, stale or damaged. */
  public static @Nullable StoredProgram unpack(byte[] data, String stamp, Freshness freshness) {
    try {
      ByteBuffer in = ByteBuffer.wrap(data);
      if (!text(in).equals(stamp)) {
        return null;
      }
      for (int n = in.getInt(); n > 0; n--) {
        String path = text(in);
        int length = in.getInt();
        if (!freshness.same(path, data, in.position(), length)) {
          return null;
        }
        in.position(in.position() + length);
      }
      for (int n = in.getInt(); n > 0; n--) {
        if (!freshness.absent(text(in))) {
          return null;
        }
      }
      StoredProgram program = new StoredProgram(data, text(in));
      for (int n = in.getInt(); n > 0; n--) {
        String name = text(in);
        int length = in.getInt();
        program.classes.put(name, new int[] {in.position(), length});
        in.position(in.position() + length);
      }
      return in.hasRemaining() ? null : program;
    } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
      return null; // cut short or damaged: it is compiled anew
    }
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new java.nio.BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public String mainClass() {
    return mainClass;
  }

  /** A loader of the program's classes. */
  public ClassLoader loader(ClassLoader parent) {
    return new Loader(parent);
  }

  private final class Loader extends ClassLoader {
    Loader(ClassLoader parent) {
      super("krait-program", parent);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      int[] range = classes.get(name);
      if (range == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, data, range[0], range[1]);
    }
  }
}
