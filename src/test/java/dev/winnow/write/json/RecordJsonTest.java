package dev.winnow.write.json;

import static dev.winnow.write.Lines.ID;
import static dev.winnow.write.Lines.OWNER;
import static dev.winnow.write.Lines.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.write.Lines;
import dev.winnow.write.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private final RecordJson records = new RecordJson("c0ffee", "0.1.0");

  @Test
  void writesEveryFieldInItsOrder() {
    Source source =
        new Source(
            ID, "/in/a.html", List.of("/in/b.html", "/in/c.html"), "text/html", "windows-1252");
    Metadata metadata =
        new Metadata(
            "Otters return",
            "Ada Reed, Bo Li",
            "2024-05-01",
            "The Weir",
            "https://weir.example/otters",
            "en-GB");
    List<Paragraph> paragraphs =
        List.of(
            new Paragraph(
                BlockKind.HEADING, "At dusk", new Span(0, 7), new Fingerprint(255, 1), 2, null),
            new Paragraph(
                BlockKind.LIST_ITEM,
                "Two \"kits\"\tswam.",
                Span.UNKNOWN,
                new Fingerprint(-1, 1),
                3,
                new Reference(OWNER, 4)));

    byte[] line =
        records.line(new Article(source, metadata, List.of(), paragraphs, List.of(), null));

    assertThat(quoted(line))
        .isEqualTo(
            "{'id':'"
                + ID
                + "','uri':'/in/a.html','also_at':['/in/b.html','/in/c.html'],"
                + "'media_type':'text/html','charset':'windows-1252','title':'Otters return',"
                + "'byline':'Ada Reed, Bo Li','published':'2024-05-01','site':'The Weir',"
                + "'url':'https://weir.example/otters','language':'en-GB','paragraphs':["
                + "{'kind':'heading','text':'At dusk','start':0,'end':7,"
                + "'fingerprint':'00000000000000ff'},"
                + "{'kind':'list_item','text':'Two \\'kits\\'\\tswam.',"
                + "'fingerprint':'ffffffffffffffff','of':{'id':'"
                + OWNER
                + "','paragraph':4}}],"
                + "'text':'At dusk\\n\\nTwo \\'kits\\'\\tswam.',"
                + "'config':'c0ffee','version':'0.1.0'}\n");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    byte[] line = records.line(Lines.article(List.of(), List.of()));

    assertThat(quoted(line))
        .isEqualTo(
            "{'id':'"
                + ID
                + "','uri':'/in/otters.txt','media_type':'text/plain',"
                + "'charset':'UTF-8','config':'c0ffee','version':'0.1.0'}\n");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void saysWhereAPageHoldsLessThanAnArticle() {
    byte[] line =
        records.line(
            Lines.article(List.of(), List.of())
                .withMetadata(Metadata.NONE.withTitle("Otters").withPageType("paywall_stub")));

    assertThat(quoted(line))
        .contains("'title':'Otters','page_type':'paywall_stub','config':'c0ffee'");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void writesUtf8WhateverTheTextHolds() {
    String text = "caf\u00E9 \uD83E\uDDA6 \uD83E half \uDDA6 \u0000 \u2028 end\uD83E";

    byte[] line =
        records.line(Lines.article(List.of(Lines.paragraph(text, Span.UNKNOWN)), List.of()));

    assertThat(quoted(line))
        .contains(
            "'text':'caf\u00E9 \uD83E\uDDA6 \uFFFD half \uFFFD \\u0000 \u2028 end\uFFFD','config'");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void refusesWhatWouldLoseText() {
    Article dropped = Lines.article(List.of(), List.of()).drop(Lines.copy());
    Article unsplit =
        Article.extracted(
            Lines.SOURCE,
            Metadata.NONE,
            List.of(Block.of(BlockKind.PARAGRAPH, "Still a block.")),
            List.of());

    assertThatThrownBy(() -> records.line(dropped)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> records.line(unsplit)).isInstanceOf(IllegalArgumentException.class);
  }
}
