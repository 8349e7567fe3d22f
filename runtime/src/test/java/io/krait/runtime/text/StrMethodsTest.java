package io.krait.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import org.junit.jupiter.api.Test;

/** Strings count code points and follow Python's own Unicode rules. */
class StrMethodsTest {
  private static final String SMILE = "a\ud83d\ude00b";

  @Test
  void indicesCountCodePoints() {
    assertThat(StrMethods.len(SMILE)).isEqualTo(3);
    assertThat(StrOps.charAt(SMILE, 1)).isEqualTo("\ud83d\ude00");
    assertThat(StrOps.charAt(SMILE, -1)).isEqualTo("b");
    assertThat(StrMethods.find(SMILE, "b", null, null)).isEqualTo(2);
    assertThat(StrOps.charAt(SMILE.repeat(100), 299)).isEqualTo("b");
  }

  @Test
  void orderIsByCodePoint() {
    assertThat(StrOps.compare("\uffff", "\ud83d\ude00")).isNegative();
    assertThat("\uffff".compareTo("\ud83d\ude00")).isPositive();
  }

  @Test
  void caseMappingsMayGrow() {
    assertThat(StrMethods.upper("straße")).isEqualTo("STRASSE");
    assertThat(StrMethods.lower("ΌΣΟΣ")).isEqualTo("όσος");
    assertThat(StrMethods.title("ǆabc ß")).isEqualTo("ǅabc Ss");
  }

  @Test
  void splittingKnowsItsBlanks() {
    assertThat(StrMethods.split(" a  b ", PyNone.NONE, 1).toString()).isEqualTo("['a', 'b ']");
    assertThat(StrMethods.splitlines("a\r\nb\u2028c", false).size()).isEqualTo(3);
  }

  @Test
  void reprEscapesWhatDoesNotPrint() {
    assertThat(StrRepr.repr("it's\n\u200b\ud800")).isEqualTo("\"it's\\n\\u200b\\ud800\"");
    assertThat(StrRepr.ascii("é")).isEqualTo("'\\xe9'");
  }

  @Test
  void formattingLanguages() {
    assertThat(NumberFormat.real(-12345.678, "015,.2f", "float")).isEqualTo("-000,012,345.68");
    assertThat(NumberFormat.integer(255L, "#010_b", "int")).isEqualTo("0b1111_1111");
    assertThat(PercentFormat.format("%5.1f|%-5d|%#x", PyTuple.of(1.25, 3L, 255L)))
        .isEqualTo("  1.2|3    |0xff");
    assertThat(FieldFormat.format("{0!r:>{1}}", PyTuple.of("a", 5L), null)).isEqualTo("  'a'");
    assertThatThrownBy(() -> NumberFormat.str("a", "d"))
        .hasMessageContaining("Unknown format code 'd' for object of type 'str'");
  }

  @Test
  void codecsTellWhatIsWrong() {
    byte[] bad = {'a', (byte) 0xe2, (byte) 0x82};
    assertThat(Codecs.decode(bad, 3, "utf-8", "replace")).isEqualTo("a\ufffd");
    assertThatThrownBy(() -> Codecs.decode(bad, 3, "utf-8", "strict"))
        .hasMessageContaining("can't decode bytes in position 1-2: unexpected end of data");
    assertThat(Codecs.decode(bad, 3, "ascii", "surrogateescape")).isEqualTo("a\udce2\udc82");
  }
}
