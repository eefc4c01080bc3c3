package dev.winnow.write.fields;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Texts in UTF-8. Half a surrogate pair, as an escaped half of an emoji leaves it, stands for no
 * character and has no form in UTF-8: U+FFFD is in its place.
 */
public final class EncodedText {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private EncodedText() {}

  /** The bytes of a text. */
  public static byte[] bytes(String value) throws CharacterCodingException {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean isAscii = utf8.length == value.length();
    return isAscii || value.chars().noneMatch(c -> Character.isSurrogate((char) c))
        ? utf8
        : mended(value);
  }

  private static byte[] mended(String value) throws CharacterCodingException {
    ByteBuffer encoded =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT)
            .encode(CharBuffer.wrap(value));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
