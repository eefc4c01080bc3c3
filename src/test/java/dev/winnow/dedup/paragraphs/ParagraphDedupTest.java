package dev.winnow.dedup.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

public class ParagraphDedupTest {
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  @Test
  void keepsTheFirstOfAParagraphThatStandsTwice() {
    Article article = article(A, null, "one", "two", "one", "three");

    Article done = new ParagraphDedup(drop(), "Dedup").withinArticle(article);

    assertThat(texts(done)).containsExactly("one", "two", "three");
    assertThat(done.removals())
        .extracting(Removal::text, Removal::of)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("one", new Reference(A, 0)));
  }

  @Test
  void countsAnOwnersIndexAmongTheParagraphsThatItKeeps() {
    Article article = article(A, null, "one", "one", "two", "three", "two");

    Article done = new ParagraphDedup(drop(), "Dedup").withinArticle(article);

    assertThat(texts(done)).containsExactly("one", "two", "three");
    assertThat(done.removals())
        .extracting(Removal::of)
        .containsExactly(new Reference(A, 0), new Reference(A, 1));
  }

  @Test
  void marksInsteadOfDropping() {
    Article done =
        new ParagraphDedup(new RepeatSettings(Policy.MARK, Scope.ARTICLE, 1, 4), "Dedup")
            .withinArticle(article(A, null, "one", "two", "one"));

    assertThat(texts(done)).containsExactly("one", "two", "one");
    assertThat(done.paragraphs().get(2).of()).isEqualTo(new Reference(A, 0));
    assertThat(done.removals()).isEmpty();
  }

  @Test
  void leavesShortParagraphsAlone() {
    RepeatSettings longOnes = new RepeatSettings(Policy.DROP, Scope.ARTICLE, 2, 4);

    Article article = article(A, null, "one", "one");

    assertThat(new ParagraphDedup(longOnes, "Dedup").withinArticle(article)).isEqualTo(article);
  }

  @Test
  void theEarliestPublishedOwns() {
    assertThat(ownerOf(article(A, "2025-06-02", "x"), article(B, "2025-06-01T23:00:00Z", "x")))
        .isEqualTo(B);
  }

  @Test
  void anUnknownDateComesLast() {
    assertThat(ownerOf(article(A, null, "x"), article(B, "2025-06-01", "x"))).isEqualTo(B);
  }

  @Test
  void thenTheLongestOwns() {
    assertThat(ownerOf(article(A, null, "x"), article(B, null, "x", "more"))).isEqualTo(B);
  }

  @Test
  void thenTheSmallestIdOwns() {
    assertThat(ownerOf(article(B, null, "x"), article(A, null, "x"))).isEqualTo(A);
  }

  @Test
  void dropsAnArticleThatHasNothingOfItsOwnAndNamesTheOwnerOfMost() {
    Article article = article(A, null, "one", "two", "three");
    List<RepeatedParagraph> repeats =
        List.of(
            new RepeatedParagraph(A, 0, new Reference(B, 4)),
            new RepeatedParagraph(A, 1, new Reference("c", 0)),
            new RepeatedParagraph(A, 2, new Reference(B, 1)));

    Article done = new ParagraphDedup(drop(), "Dedup").applied(article, repeats);

    assertThat(done.dropped().of().id()).isEqualTo(B);
  }

  private static RepeatSettings drop() {
    return new RepeatSettings(Policy.DROP, Scope.ARTICLE, 1, 4);
  }

  private static String ownerOf(Article... articles) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Article article : articles) {
      occurrences.addAll(new ParagraphDedup(drop(), "Dedup").fingerprinted(article).occurrences());
    }
    return ParagraphDedup.among(occurrences).iterator().next().of().id();
  }

  private static List<String> texts(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }

  public static Article article(String id, String published, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String text : texts) {
      paragraphs.add(
          new Paragraph(
              BlockKind.PARAGRAPH,
              text,
              new Span(at, at + text.length()),
              new Fingerprint(text.hashCode(), text.length()),
              1,
              null));
      at += text.length() + 1;
    }
    Source source = new Source(id, id + ".txt", List.of(), "text/plain", "UTF-8");
    return Article.extracted(source, Metadata.NONE.withPublished(published), List.of(), List.of())
        .withParagraphs(paragraphs, List.of());
  }
}
