package io.krait.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code krait check --watch} goes on as files change, come and go. */
class WatchTest {
  private static final long PATIENCE_MILLIS = 120_000;

  @TempDir private Path folder;
  private Path out = Path.of("");
  private Path err = Path.of("");
  private Process watching;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectory(folder.resolve("src"));
    Files.writeString(folder.resolve("src/shop.py"), "total: int = 'none'\n");
    out = folder.resolve("out.txt");
    err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            CommandLine.command(
                "check",
                "--watch",
                "--isolated",
                "--statistics",
                "--output-format=concise",
                "src"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.directory(folder.toFile());
    watching = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  @AfterEach
  void end() {
    watching.destroyForcibly();
  }

  @Test
  void changesAreChecked() throws Exception {
    awaitRuns(1);
    assertTrue(last(out).contains("invalid-assignment"), () -> last(out));
    assertTrue(last(err).contains("1 findings in 1 files, 1 of them gone through"));

    Files.writeString(folder.resolve("src/shop.py"), "total: int = 0\n");
    awaitRuns(2);
    assertTrue(last(err).contains("0 findings in 1 files, 1 of them gone through"));

    Files.writeString(folder.resolve("src/user.py"), "import shop\nname: str = shop.total + 1\n");
    awaitRuns(3);
    assertTrue(last(out).contains("user.py:2"), () -> last(out));
    assertTrue(last(err).contains("1 findings in 2 files, 1 of them gone through"));
  }

  @Test
  void filesMayBeReplacedAndGo() throws Exception {
    awaitRuns(1);
    Path saved = folder.resolve("saved.tmp");
    Files.writeString(saved, "total: int = 1\n");
    Files.move(saved, folder.resolve("src/shop.py"), StandardCopyOption.REPLACE_EXISTING);
    awaitRuns(2);
    assertTrue(last(err).contains("0 findings in 1 files"));
    Files.delete(folder.resolve("src/shop.py"));
    awaitRuns(3);
    assertTrue(last(err).contains("0 findings in 0 files"));
  }

  /** Waits until so many checks have ended. */
  private void awaitRuns(int runs) throws IOException, InterruptedException {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (Files.readString(err).split("watching", -1).length <= runs) {
      if (!watching.isAlive() || System.currentTimeMillis() > until) {
        fail("no check number " + runs + ":\n" + Files.readString(out) + Files.readString(err));
      }
      Thread.sleep(50);
    }
  }

  /** What the last check wrote. */
  private static String last(Path file) {
    try {
      String[] lines = Files.readString(file).split("\n");
      int from = Math.max(0, lines.length - 4);
      return String.join("\n", java.util.Arrays.copyOfRange(lines, from, lines.length));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
