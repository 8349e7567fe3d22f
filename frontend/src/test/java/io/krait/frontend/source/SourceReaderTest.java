package io.krait.frontend.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Decoding by PEP 263, with CPython's faults. */
class SourceReaderTest {
  private static DecodedSource read(String text, Charset charset) {
    return SourceReader.decode("t.py", text.getBytes(charset));
  }

  private static String fault(String text, Charset charset) {
    return Objects.requireNonNull(read(text, charset).fault()).message();
  }

  @Test
  void utf8WithAndWithoutMark() {
    assertThat(read("x = 'é'\n", StandardCharsets.UTF_8).file().text()).isEqualTo("x = 'é'\n");
    assertThat(read("\ufeffx\n", StandardCharsets.UTF_8).file().text()).isEqualTo("x\n");
  }

  @Test
  void lineEnds() {
    assertThat(read("a\r\nb\rc\n\r\n", StandardCharsets.UTF_8).file().text())
        .isEqualTo("a\nb\nc\n\n");
  }

  @Test
  void cookies() {
    assertThat(read("# -*- coding: latin-1 -*-\n'é'", StandardCharsets.ISO_8859_1).file().text())
        .endsWith("'é'");
    assertThat(
            read(
                    "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'€'",
                    Charset.forName("windows-1252"))
                .file()
                .text())
        .endsWith("'€'");
    assertThat(read("x\n\n# coding: latin-1\n'é'", StandardCharsets.UTF_8).file().text())
        .endsWith("'é'");
  }

  @Test
  void faults() {
    assertThat(fault("# coding: foo\n", StandardCharsets.UTF_8)).isEqualTo("unknown encoding: foo");
    assertThat(fault("\ufeff# coding: latin-1\n", StandardCharsets.UTF_8))
        .isEqualTo("encoding problem: iso-8859-1 with BOM");
    assertThat(fault("a\0b", StandardCharsets.UTF_8))
        .isEqualTo("source code string cannot contain null bytes");
    assertThat(fault("# coding: ascii\n# é\n", StandardCharsets.UTF_8))
        .isEqualTo(
            "'ascii' codec can't decode byte 0xc3 in position 18: ordinal not in range(128)");
  }

  @Test
  void scriptsMustBeUtf8Throughout() {
    byte[] bytes = "x\n# \u00ff\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SourceReader.decode("t.py", bytes).fault()).isNull();
    assertThat(Objects.requireNonNull(SourceReader.decodeScript("t.py", bytes).fault()).message())
        .isEqualTo(
            "Non-UTF-8 code starting with '\\xff' in file t.py on line 2, but no encoding declared;"
                + " see https://peps.python.org/pep-0263/ for details");
  }
}
