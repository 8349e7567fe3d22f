package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Imports;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The files that {@code sys.__stdin__}, {@code __stdout__} and {@code __stderr__} are. */
public final class StandardStreams {
  private static @Nullable PyTextFile in;
  private static @Nullable PyTextFile out;
  private static @Nullable PyTextFile err;

  private StandardStreams() {}

  public static synchronized PyTextFile in() {
    PyTextFile file = in;
    if (file == null) {
      file = make(0, "<stdin>");
      in = file;
    }
    return file;
  }

  public static synchronized PyTextFile out() {
    PyTextFile file = out;
    if (file == null) {
      file = make(1, "<stdout>");
      out = file;
    }
    return file;
  }

  public static synchronized PyTextFile err() {
    PyTextFile file = err;
    if (file == null) {
      file = make(2, "<stderr>");
      err = file;
    }
    return file;
  }

  /** The standard error stream if it was opened or redirected before. */
  public static synchronized @Nullable PyTextFile errIfOpen() {
    return err;
  }

  /** {@code sys.stdout} or another file that the program may have replaced, to be written to. */
  static PyTextWriter current(String name) {
    Object file = Attrs.getOrNull(Imports.load("sys"), name);
    return new PyTextWriter(file == null ? PyNone.NONE : file);
  }

  /**
   * Puts an embedding program's streams in the place of the process's. To be called before the
   * program starts.
   */
  public static synchronized void redirect(
      InputStream input, OutputStream output, OutputStream error) {
    in = make(new StandardRaw(0, input, null), 0, "<stdin>");
    out = make(new StandardRaw(1, null, output), 1, "<stdout>");
    err = make(new StandardRaw(2, null, error), 2, "<stderr>");
  }

  /** Standard output is written line by line: in order with what a Java program writes. */
  public static void writeLines() {
    out().lineBuffering = true;
  }

  private static PyTextFile make(int number, String name) {
    return make(new StandardRaw(number), number, name);
  }

  private static PyTextFile make(StandardRaw channel, int number, String name) {
    boolean input = number == 0;
    String mode = input ? "rb" : "wb";
    PyFileIO raw = new PyFileIO(PyFileIO.TYPE, channel, channel.fileno(), name, mode, false);
    PyBuffered buffered =
        new PyBuffered(
            input ? PyBuffered.READER : PyBuffered.WRITER, raw, PyBuffered.SIZE, input, !input);
    PyTextFile text =
        new PyTextFile(
            PyTextFile.TYPE,
            buffered,
            buffered,
            "utf-8",
            number == 2 ? "backslashreplace" : "strict",
            Newlines.of(input ? null : "\n"));
    text.dict().putStr("mode", input ? "r" : "w");
    buffered.standard = true;
    text.standard = true;
    text.lineBuffering = number == 2 || (number == 1 && channel.terminal());
    return text;
  }

  /**
   * Writes out all that waits, at exit.
   *
   * @return whether standard output took it
   */
  public static boolean flushAll() {
    OpenWriters.flushAll();
    boolean whole = flush(out);
    return flush(err) && whole;
  }

  private static boolean flush(@Nullable PyTextFile file) {
    if (file == null || file.isClosed()) {
      return true;
    }
    try {
      file.flush();
      return true;
    } catch (PyBaseException e) {
      return false; // a closed pipe: the caller's exit code says so
    }
  }
}
