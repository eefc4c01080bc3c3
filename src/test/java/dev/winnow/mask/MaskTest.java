package dev.winnow.mask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Metadata;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MaskTest {
  private static final Source SOURCE = new Source("ab", "a.txt", List.of(), "text/plain", "UTF-8");
  private static final Metadata METADATA =
      new Metadata("Write to ann@paper.com", "Ann Lee, ann@paper.com", null, "Paper", null, "en");

  @Test
  void putsPlaceholdersIntoTheText() {
    Article masked =
        mask(
            new MaskSettings(null, null, null, null),
            "Mail bob@club.org or call (202) 555-0143; 145.254.32.17 is the server.",
            "Send money to DE89 3704 0044 0532 0130 00 or 4111 1111 1111 1111.",
            "Nothing to hide.");

    assertThat(masked.blocks())
        .extracting(Block::text)
        .containsExactly(
            "Mail [EMAIL] or call [PHONE]; [IP] is the server.",
            "Send money to [IBAN] or [CARD].",
            "Nothing to hide.");
  }

  @Test
  void eachPlaceHasARemovalWithoutText() {
    Article masked = mask(new MaskSettings(null, null, null, null), "Mail bob@club.org.");

    assertThat(masked.removals())
        .extracting(Removal::step, Removal::rule, Removal::kind, Removal::text)
        .containsExactly(
            Tuple.tuple("Extract", "title", RemovalKind.METADATA, "Write to [EMAIL]"),
            Tuple.tuple("Hide", "email", RemovalKind.PERSONAL_DATA, ""),
            Tuple.tuple("Hide", "email", RemovalKind.PERSONAL_DATA, ""),
            Tuple.tuple("Hide", "email", RemovalKind.PERSONAL_DATA, ""));
  }

  @Test
  void titleAndBylineAreMaskedAndNamesStay() {
    Metadata masked = mask(new MaskSettings(null, null, null, null), "Text.").metadata();

    assertThat(masked.title()).isEqualTo("Write to [EMAIL]");
    assertThat(masked.byline()).isEqualTo("Ann Lee, [EMAIL]");
    assertThat(masked.site()).isEqualTo("Paper");
  }

  @Test
  void masksTheKindsThatAreSetWithThePlaceholdersThatAreSet() {
    Article masked =
        mask(
            new MaskSettings(List.of("phone"), Map.of("phone", "<number>"), null, null),
            "Mail bob@club.org or call (202) 555-0143.");

    assertThat(masked.blocks().get(0).text()).isEqualTo("Mail bob@club.org or call <number>.");
    assertThat(masked.metadata().title()).isEqualTo("Write to ann@paper.com");
  }

  @Test
  void ofPlacesThatOverlapTheFirstSortWins() {
    assertThat(
            Found.pieces(
                "call 2025550143@club.org", new MaskSettings(null, null, null, null), "en"))
        .containsExactly("2025550143@club.org");
  }

  @Test
  void anArticleWithoutPersonalDataStaysAsItIs() {
    Article plain =
        Article.extracted(
            SOURCE, Metadata.NONE, List.of(Block.of(BlockKind.PARAGRAPH, "Rain.")), List.of());

    assertThat(new Mask("Mask", new MaskSettings(null, null, null, null)).apply(plain))
        .isEqualTo(plain);
  }

  private static Article mask(MaskSettings settings, String... texts) {
    List<Block> blocks =
        List.of(texts).stream().map(text -> Block.of(BlockKind.PARAGRAPH, text)).toList();
    Removal title =
        new Removal("Extract", "title", RemovalKind.METADATA, METADATA.title(), Span.UNKNOWN, null);
    return new Mask("Hide", settings)
        .apply(Article.extracted(SOURCE, METADATA, blocks, List.of(title)));
  }
}
