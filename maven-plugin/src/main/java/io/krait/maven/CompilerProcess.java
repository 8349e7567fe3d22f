package io.krait.maven;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Starts the compiler: in a JVM of its own, or in Maven's where that lives on (mvnd). */
final class CompilerProcess {
  private static final String MAIN = "io.krait.cli.incremental.ProjectMain";

  /** The modules of one build share a compiler, which is warm from the second one on. */
  private static final Map<List<File>, ClassLoader> LOADERS = new HashMap<>();

  private final List<File> classPath;
  private final JdkFinder jdks;
  private final String fork;
  private final List<String> jvmArguments;
  private final Log log;

  CompilerProcess(
      List<File> classPath, JdkFinder jdks, String fork, List<String> jvmArguments, Log log) {
    this.classPath = classPath;
    this.jdks = jdks;
    this.fork = fork;
    this.jvmArguments = jvmArguments;
    this.log = log;
  }

  void run(Request request, Answer answer) throws IOException, MojoExecutionException {
    boolean able = Runtime.version().feature() >= JdkFinder.LEAST;
    switch (fork) {
      case "auto":
        // A JVM with an archive of loaded classes is quicker than a cold compiler in this one.
        if (able && jvmArguments.isEmpty() && System.getProperty("mvnd.home") != null) {
          inProcess(request, answer);
        } else {
          forked(request, answer);
        }
        break;
      case "always":
        forked(request, answer);
        break;
      case "never":
        if (!able) {
          throw new MojoExecutionException(
              "fork is never, but Maven runs on Java "
                  + Runtime.version().feature()
                  + " and Krait's compiler needs 21 or newer");
        }
        inProcess(request, answer);
        break;
      default:
        throw new MojoExecutionException("fork is auto, always or never, not " + fork);
    }
  }

  private void inProcess(Request request, Answer answer)
      throws IOException, MojoExecutionException {
    log.debug("the compiler runs in this JVM");
    try (PrintStream out = new PrintStream(new Lines(answer), true, StandardCharsets.UTF_8)) {
      Class<?> main = Class.forName(MAIN, true, loader(classPath));
      Method run = main.getMethod("run", List.class, PrintStream.class);
      Object status = run.invoke(null, request.lines(), out);
      answer.end((Integer) status);
    } catch (InvocationTargetException e) {
      throw new MojoExecutionException("the compiler failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new MojoExecutionException("the compiler cannot be started", e);
    }
  }

  @SuppressWarnings("BanClassLoader") // not a download: jars that Maven has resolved
  private static synchronized ClassLoader loader(List<File> classPath) throws IOException {
    ClassLoader known = LOADERS.get(classPath);
    if (known != null) {
      return known;
    }
    List<URL> urls = new ArrayList<>();
    for (File file : classPath) {
      urls.add(file.toURI().toURL());
    }
    ClassLoader made =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    LOADERS.put(List.copyOf(classPath), made);
    return made;
  }

  private void forked(Request request, Answer answer) throws IOException, MojoExecutionException {
    Path home = jdks.find();
    log.debug("the compiler runs on " + home);
    Path file = Files.createTempFile("krait-request-", ".txt");
    try {
      Files.write(file, request.lines());
      Process process = new ProcessBuilder(command(home, file)).redirectErrorStream(true).start();
      process.getOutputStream().close();
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          answer.line(line);
        }
      }
      answer.end(process.waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted while the compiler ran", e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What the JVM keeps of the classes that it has loaded; it makes the file, and makes it anew. */
  private Path archive(Path home) throws IOException, MojoExecutionException {
    String set = System.getenv("KRAIT_CACHE_DIR");
    String cache = System.getenv("XDG_CACHE_HOME");
    Path folder =
        set != null && !set.isEmpty()
            ? Path.of(set)
            : cache != null && !cache.isEmpty()
                ? Path.of(cache, "krait")
                : Path.of(System.getProperty("user.home"), ".cache", "krait");
    Files.createDirectories(folder);
    long stamp = 0; // of other jars at the same places an archive is of no use, nor made anew
    for (File jar : classPath) {
      stamp = ((stamp * 31 + jar.hashCode()) * 31 + jar.lastModified()) * 31 + jar.length();
    }
    String jars = Long.toHexString(stamp);
    return folder.resolve("build-" + jars + "-" + JdkFinder.version(home) + ".jsa");
  }

  /** A JVM for a second or two: the first compiler is enough for it. */
  private List<String> command(Path home, Path request) throws IOException, MojoExecutionException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Xshare:auto",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + archive(home)));
    command.addAll(jvmArguments);
    command.add("-cp");
    StringBuilder path = new StringBuilder();
    for (File each : classPath) {
      path.append(path.length() == 0 ? "" : File.pathSeparator).append(each);
    }
    command.add(path.toString());
    command.add(MAIN);
    command.add(request.toString());
    return command;
  }

  /** Cuts bytes into lines. */
  private static final class Lines extends OutputStream {
    private final Answer answer;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(Answer answer) {
      this.answer = answer;
    }

    @Override
    public synchronized void write(int b) {
      if (b == '\n') {
        answer.line(line.toString(StandardCharsets.UTF_8).replace("\r", ""));
        line.reset();
      } else {
        line.write(b);
      }
    }
  }
}
