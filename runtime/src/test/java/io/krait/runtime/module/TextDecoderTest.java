package io.krait.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "aé€\uD835\uDCB3z\n";

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "utf-16le", "utf-16be", "utf-32le"})
  void charactersMayBeCutAnywhere(String name) {
    byte[] bytes = TEXT.getBytes(Charset.forName(name));
    for (int cut = 0; cut <= bytes.length; cut++) {
      if (name.startsWith("utf-8") || cut % 2 == 0) {
        assertThat(decoded(name, bytes, cut)).isEqualTo(TEXT);
      }
    }
  }

  private static String decoded(String name, byte[] bytes, int cut) {
    if (!name.equals("utf-8")) {
      int end = TextEncoding.of(name).complete(Arrays.copyOf(bytes, cut), 0);
      String first = new String(bytes, 0, end, Charset.forName(name));
      return first + new String(bytes, end, bytes.length - end, Charset.forName(name));
    }
    TextDecoder decoder = new TextDecoder(TextEncoding.of(name), "strict");
    String first = decoder.decode(Arrays.copyOf(bytes, cut), false);
    return first + decoder.decode(Arrays.copyOfRange(bytes, cut, bytes.length), true);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aByteOrderMarkIsSkippedOnce(int cut) {
    byte[] bytes = "\uFEFFab".getBytes(StandardCharsets.UTF_8);
    TextDecoder decoder = new TextDecoder(TextEncoding.of("utf-8-sig"), "strict");
    String first = decoder.decode(Arrays.copyOf(bytes, cut), false);
    String rest = decoder.decode(Arrays.copyOfRange(bytes, cut, bytes.length), true);
    assertThat(first + rest).isEqualTo("ab");
  }
}
