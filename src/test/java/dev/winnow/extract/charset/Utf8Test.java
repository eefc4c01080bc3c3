package dev.winnow.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void readsAsciiAndAllElse() {
    String runs = "<p class=\"lead\">The weir is forty metres wide. ";

    assertThat(valid("")).isEmpty();
    assertThat(valid(runs)).isEqualTo(runs);
    assertThat(valid(runs + "é—河😀" + runs)).isEqualTo(runs + "é—河😀" + runs);
    assertThat(valid("\uFFFD\uD7FF\uE000")).isEqualTo("\uFFFD\uD7FF\uE000");
  }

  @Test
  void refusesWhatIsNoUtf8() {
    assertThat(Utf8.valid(bytes(0x41, 0x80))).isNull();
    assertThat(Utf8.valid(bytes(0xC3))).isNull();
    assertThat(Utf8.valid(bytes(0xC1, 0xBF))).isNull();
    assertThat(Utf8.valid(bytes(0xE0, 0x9F, 0xBF))).isNull();
    assertThat(Utf8.valid(bytes(0xED, 0xA0, 0x80))).isNull();
    assertThat(Utf8.valid(bytes(0xF0, 0x8F, 0xBF, 0xBF))).isNull();
    assertThat(Utf8.valid(bytes(0xF4, 0x90, 0x80, 0x80))).isNull();
    assertThat(Utf8.valid(bytes(0xF5, 0x80, 0x80, 0x80))).isNull();
  }

  @Property
  void readsAsAStrictDecoderDoes(@ForAll("bytes") byte[] bytes) {
    assertThat(Utf8.valid(bytes)).isEqualTo(strict(bytes));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> valid = Arbitraries.strings().all().map(Utf8Test::utf8);
    Arbitrary<byte[]> mixed =
        Arbitraries.of(0x41, 0x80, 0xBF, 0xC2, 0xC3, 0xE0, 0xA0, 0xED, 0xEF, 0xF0, 0x90, 0xF4)
            .array(int[].class)
            .ofMaxSize(12)
            .map(Utf8Test::bytes);
    return Arbitraries.oneOf(valid, mixed);
  }

  private static String strict(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String valid(String text) {
    return Utf8.valid(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
