package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PosixPathsTest {
  @Test
  void normalizingRemovesDotsAndDoubledSlashes() {
    assertThat(PosixPaths.normalize("/a/./b/../c//d/")).isEqualTo("/a/c/d");
    assertThat(PosixPaths.normalize("../x/..")).isEqualTo("..");
    assertThat(PosixPaths.normalize("//a")).isEqualTo("//a");
    assertThat(PosixPaths.normalize("///a")).isEqualTo("/a");
    assertThat(PosixPaths.normalize("")).isEqualTo(".");
  }

  @Test
  void anAbsolutePartStartsAnew() {
    assertThat(PosixPaths.join("a", List.of("b", "/c", "d"))).isEqualTo("/c/d");
    assertThat(PosixPaths.join("a/", List.of("", "b"))).isEqualTo("a/b");
  }

  @Test
  void leadingDotsAreNoExtension() {
    assertThat(PosixPaths.splitExt("a/b.tar.gz")).containsExactly("a/b.tar", ".gz");
    assertThat(PosixPaths.splitExt(".bashrc")).containsExactly(".bashrc", "");
    assertThat(PosixPaths.splitExt("a.b/c")).containsExactly("a.b/c", "");
  }

  @Test
  void relativePathsClimbUp() {
    assertThat(PosixPaths.relative("/a/b/c", "/a/d")).isEqualTo("../b/c");
    assertThat(PosixPaths.relative("/a", "/a")).isEqualTo(".");
  }
}
