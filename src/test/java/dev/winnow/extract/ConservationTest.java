package dev.winnow.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import dev.winnow.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConservationTest {

  @Property(tries = 2000)
  void everyVisibleCodePointIsInOnePlace(@ForAll("texts") String text) {
    Article article = Texts.article(text);
    List<Span> spans = new ArrayList<>();
    article.blocks().forEach(block -> spans.add(block.span()));
    for (Removal removal : article.removals()) {
      spans.add(removal.span());
    }
    int[] codePoints = text.codePoints().toArray();
    int[] covered = new int[codePoints.length];
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        covered[i]++;
      }
    }
    for (int i = 0; i < codePoints.length; i++) {
      assertThat(covered[i]).isLessThanOrEqualTo(1);
      if (!Blanks.isBlank(codePoints[i])) {
        assertThat(covered[i]).as("code point %d", i).isEqualTo(1);
      }
    }
  }

  @Property(tries = 2000)
  void everyCharacterOfABlockStandsWhereItsSeamsSay(@ForAll("texts") String text) {
    int[] source = text.codePoints().toArray();
    for (Block block : Texts.article(text).blocks()) {
      for (int at = 0; at < block.text().length(); ) {
        int c = block.text().codePointAt(at);
        Block one = block.slice(at, at + Character.charCount(c));
        if (one != null && at > 0 && at + Character.charCount(c) < block.text().length()) {
          assertThat(one.span().end()).isEqualTo(one.span().start() + 1);
          assertThat(source[one.span().start()]).isEqualTo(c);
        }
        at += Character.charCount(c);
      }
      assertThat(block.kind() == BlockKind.PREFORMATTED || block.text().indexOf('\n') < 0).isTrue();
    }
  }

  @Property(tries = 500)
  void slicesThatCoverTheTextCoverTheSource(@ForAll("texts") String text, @ForAll int seed) {
    for (Block block : Texts.article(text).blocks()) {
      int cut = block.text().offsetByCodePoints(0, Math.floorMod(seed, points(block)));
      Block first = block.slice(0, cut);
      Block second = block.slice(cut, block.text().length());
      if (first != null && second != null) {
        assertThat(first.span().start()).isEqualTo(block.span().start());
        assertThat(first.span().end()).isLessThanOrEqualTo(second.span().start());
        assertThat(second.span().end()).isEqualTo(block.span().end());
      }
    }
  }

  private static int points(Block block) {
    return block.text().codePointCount(0, block.text().length());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<String> marks =
        Arbitraries.of(
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            " ",
            "  ",
            "\t",
            "\u0000",
            "\u00A0",
            "\u00AD\n",
            "-\n",
            "\u200C",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "• ",
            "- ",
            "1. ",
            "2) ",
            "> ",
            "# ",
            "## ",
            "```\n",
            "| ",
            "漢字",
            "。",
            ".\n",
            "    ");
    Arbitrary<String> lines =
        Arbitraries.of(
            "By Jane Roe\n",
            "June 1, 2025\n",
            "date 2025-06-01 The bridge was closed on Monday.\n",
            "Town votes for a new bridge | The Ferryman\n",
            "1 month ago 12\n",
            "Title: A bridge\n",
            "By Jane Roe | June 1, 2025\n",
            "the harbour of the town was closed on Tuesday, and the light-\n",
            "house keeper went to see the lighthouse, which was as dark as\n",
            "the sea, and the people on the ferry were brought to the pier\n",
            "by the police.\n");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, wild),
            net.jqwik.api.Tuple.of(4, marks),
            net.jqwik.api.Tuple.of(4, lines))
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }
}
