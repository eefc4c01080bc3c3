package dev.winnow.write;

import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small articles for the tests of this package. */
public final class SampleArticles {
  public static final String ID = "a1".repeat(32);
  public static final String OWNER = "0b".repeat(32);
  public static final Source SOURCE =
      new Source(ID, "/in/otters.txt", List.of(), "text/plain", "UTF-8");

  private SampleArticles() {}

  public static Paragraph paragraph(String text, Span span) {
    return new Paragraph(BlockKind.PARAGRAPH, text, span, new Fingerprint(0xabcL, 1), 3, null);
  }

  public static Removal removal(String rule, RemovalKind kind, String text, int start, int end) {
    return new Removal("Strip", rule, kind, text, new Span(start, end), null);
  }

  public static Article article(List<Paragraph> paragraphs, List<Removal> removals) {
    return new Article(SOURCE, Metadata.NONE, List.of(), paragraphs, removals, null);
  }

  public static DropReason copy() {
    return new DropReason("Copies", "near", new Reference(OWNER, -1));
  }

  /** The line as text, in which single quotes stand for double ones. */
  public static String quoted(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).replace('"', '\'');
  }
}
