package dev.winnow.read.table;

import dev.winnow.model.DocumentException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a row. */
public final class RowText {
  private RowText() {}

  /**
   * Decodes a row.
   *
   * @throws DocumentException {@code charset} if it is not in UTF-8: no row is read in a charset
   *     that is guessed
   */
  public static String decoded(byte[] row) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row)).toString();
    } catch (CharacterCodingException e) {
      throw noUtf8();
    }
  }

  /** The failure of a row with bytes that are no text. */
  static DocumentException noUtf8() {
    return new DocumentException("charset", "The row is not in UTF-8; convert the table to UTF-8.");
  }
}
