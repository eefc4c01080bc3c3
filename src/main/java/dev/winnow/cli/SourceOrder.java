package dev.winnow.cli;

import dev.winnow.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Brings the pieces of a document into the order of its source: by their spans, and for HTML, whose
 * pieces have none, by looking each up in the text of the page.
 */
final class SourceOrder {
  private SourceOrder() {}

  private record Placed(Piece piece, int place) {}

  /**
   * The pieces in order.
   *
   * @param bytes the source
   */
  static List<Piece> of(Article article, byte[] bytes) {
    List<Placed> placed = new ArrayList<>();
    String page = isHtml(article) ? letters(text(bytes)) : "";
    for (List<Piece> list : Piece.lists(article)) {
      int at = 0;
      for (Piece piece : list) {
        if (piece.span().isKnown()) {
          placed.add(new Placed(piece, piece.span().start()));
        } else {
          String letters = letters(piece.text());
          int found = page.indexOf(letters, at);
          placed.add(new Placed(piece, found < 0 ? at : found));
          at = found < 0 ? at : found + letters.length();
        }
      }
    }
    placed.sort(Comparator.comparingInt(Placed::place));
    return placed.stream().map(Placed::piece).toList();
  }

  private static boolean isHtml(Article article) {
    return article.source().mediaType().equals("text/html");
  }

  private static String text(byte[] bytes) {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return Jsoup.parse(in, null, "").wholeText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what is left however blanks and line feeds are treated. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
