package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One program to be started. The JVM hands no descriptors on, so what is to be a child's standard
 * stream is copied to or from it by a thread.
 */
final class ChildStart {
  private static final int STDOUT = 1;
  private static final int STDERR = 2;

  private final List<String> command = new ArrayList<>();
  private final List<String> executables = new ArrayList<>();
  private final Object cwd;
  private final Object environment;
  private final int in;
  private final int out;
  private final int err;

  ChildStart(
      Object args, Object files, Object cwd, Object environment, long in, long out, long err) {
    for (Object arg : Iter.toList(args)) {
      command.add(text(arg));
    }
    for (Object file : Iter.toList(files)) {
      executables.add(text(file));
    }
    this.cwd = cwd;
    this.environment = environment;
    this.in = (int) in;
    this.out = (int) out;
    this.err = (int) err;
  }

  private static String text(Object o) {
    String text = FilePaths.text(o);
    if (text.indexOf('\0') >= 0) {
      throw Err.valueError("embedded null byte");
    }
    return text;
  }

  /** What needs a fork cannot be done. */
  void refuse(Object passFds, Object before, Object gid, Object uid, Object groups) {
    if (before != PyNone.NONE) {
      throw Err.notImplementedError("preexec_fn needs fork(), which the JVM does not have");
    }
    if (gid != PyNone.NONE || uid != PyNone.NONE || groups != PyNone.NONE) {
      throw Err.notImplementedError("user, group and extra_groups need fork()");
    }
    if (Ops.len(passFds) > 1) {
      throw Err.notImplementedError("pass_fds needs fork(), which the JVM does not have");
    }
  }

  /** The process's number; what went wrong is written where the parent reads it. */
  long run(long failure) {
    StandardStreams.flushAll();
    OpenWriters.flushAll();
    Path folder = FilePaths.resolve(cwd == PyNone.NONE ? "." : text(cwd));
    if (!Files.isDirectory(folder)) {
      return failed(failure, Files.exists(folder) ? Errno.ENOTDIR : Errno.ENOENT, "noexec:chdir");
    }
    int number = Errno.ENOENT;
    for (String file : executables) {
      Path path = folder.resolve(file);
      if (!Files.exists(path)) {
        continue;
      }
      if (Files.isDirectory(path) || !Files.isExecutable(path)) {
        number = Errno.EACCES;
        continue;
      }
      try {
        return start(path, folder);
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage());
        number = message.contains("error=8") ? 8 : Errno.EACCES;
      }
    }
    return failed(failure, number, "");
  }

  private static long failed(long failure, int number, String where) {
    String text = "OSError:" + Integer.toHexString(number) + ":" + where;
    OsDescriptors.write(failure, PyBytes.of(text.getBytes(StandardCharsets.US_ASCII)));
    return ChildProcesses.addFailed();
  }

  private long start(Path file, Path folder) throws IOException {
    List<String> words = new ArrayList<>(command);
    words.set(0, file.toString());
    ProcessBuilder builder = new ProcessBuilder(words);
    ChildProcesses.prepare(builder);
    builder.directory(new File(folder.toString()));
    if (environment != PyNone.NONE) {
      variables(builder.environment());
    }
    builder.redirectInput(in == -1 || in == 0 ? Redirect.INHERIT : Redirect.PIPE);
    builder.redirectOutput(out == -1 || out == STDOUT ? Redirect.INHERIT : Redirect.PIPE);
    boolean merged = err == out && err != -1;
    if (merged) {
      builder.redirectErrorStream(true);
    } else {
      builder.redirectError(err == -1 || err == STDERR ? Redirect.INHERIT : Redirect.PIPE);
    }
    Process p = builder.start();
    if (in > 0) {
      RawChannel source = held(in);
      pump(() -> feed(source, p.getOutputStream()));
    }
    if (out > STDOUT) {
      drain(p.getInputStream(), held(out));
    }
    if (!merged && err > STDERR) {
      drain(p.getErrorStream(), held(err));
    } else if (!merged && err == STDOUT) {
      drain(p.getErrorStream(), held(STDOUT));
    }
    return ChildProcesses.add(p);
  }

  private void variables(Map<String, String> all) {
    all.clear();
    for (Object entry : Iter.toList(environment)) {
      String text = text(entry);
      int equals = text.indexOf('=', 1);
      all.put(text.substring(0, equals), text.substring(equals + 1));
    }
  }

  // The child keeps the channel open when the parent closes its number.
  private static RawChannel held(int number) {
    RawChannel raw = FileTable.get(number);
    FileTable.hold(raw);
    return raw;
  }

  private static void pump(Runnable copying) {
    Thread t = new Thread(copying, "child stream");
    t.setDaemon(true);
    t.start();
  }

  private static void feed(RawChannel source, OutputStream sink) {
    byte[] buffer = new byte[8192];
    try (sink) {
      for (int n = source.read(buffer, 0, buffer.length); n > 0; ) {
        sink.write(buffer, 0, n);
        sink.flush();
        n = source.read(buffer, 0, buffer.length);
      }
    } catch (IOException e) {
      return; // the child has ended or closed its input
    } finally {
      FileTable.letGo(source);
    }
  }

  private static void drain(InputStream source, RawChannel sink) {
    pump(() -> {
      byte[] buffer = new byte[8192];
      try (source) {
        for (int n = source.read(buffer); n >= 0; n = source.read(buffer)) {
          sink.write(buffer, 0, n);
        }
      } catch (IOException e) {
        return; // nobody reads any more
      } finally {
        FileTable.letGo(sink);
      }
    });
  }
}
