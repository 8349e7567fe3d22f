package io.krait.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecursionNeedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import sys | 1000",
        "sys.setrecursionlimit(50) | 1000",
        "sys.setrecursionlimit(5000) | 5000",
        "setrecursionlimit (10_000) | 10000",
        "sys.setrecursionlimit(10**6) | 1000000",
        "sys.setrecursionlimit(1 << 20) | 1048576",
        "sys.setrecursionlimit(9**99) | 2147483647",
        "sys.setrecursionlimit(n) | 100000",
        "sys.setrecursionlimit(max(n, 5000)) | 100000",
        "from sys import setrecursionlimit | 1000",
        "from sys import setrecursionlimit as deep | 100000",
        "sys.setrecursionlimit(2000); sys.setrecursionlimit(3000) | 3000",
      })
  void readsLimits(String text, long limit) {
    var parsed = Parser.parse("a.py", text.getBytes(StandardCharsets.UTF_8), PythonVersion.PY314);
    assertThat(RecursionNeed.of(List.of(new ModuleSource("a", false, parsed)))).isEqualTo(limit);
  }
}
