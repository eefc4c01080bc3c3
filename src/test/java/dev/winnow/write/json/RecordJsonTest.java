package dev.winnow.write.json;

import static dev.winnow.write.SampleArticles.ID;
import static dev.winnow.write.SampleArticles.OWNER;
import static dev.winnow.write.SampleArticles.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Signal;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.model.Stated;
import dev.winnow.model.Story;
import dev.winnow.write.SampleArticles;
import dev.winnow.write.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private final RecordJson records = new RecordJson("c0ffee", "0.1.0");

  @Test
  void writesEveryFieldInItsOrder() {
    Stated stated =
        new Stated(
            null,
            null,
            "Otters return",
            null,
            "1 May",
            null,
            null,
            null,
            "2024-05-02T01:00:00Z",
            "{\"a\":1}",
            null);
    Source source =
        new Source(
            ID,
            "/in/a.html",
            List.of("/in/b.html", "/in/c.html"),
            "text/html",
            "windows-1252",
            stated);
    Metadata metadata =
        new Metadata(
            "Otters return",
            "Ada Reed, Bo Li",
            "2024-05-01T00:30:15+02:00",
            "The Weir",
            "https://weir.example/otters",
            "en-GB",
            "paywall_stub");
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
    Article article =
        new Article(source, metadata, List.of(), paragraphs, List.of(), null)
            .in(new Story(OWNER, Relation.CONTAINED, OWNER, 0.75))
            .withQuality(List.of(new Signal("words", 5.0), new Signal("capitals", 0.25)));

    byte[] line = records.line(article);

    assertThat(quoted(line))
        .isEqualTo(
            "{'id':'"
                + ID
                + "','uri':'/in/a.html','also_at':['/in/b.html','/in/c.html'],"
                + "'media_type':'text/html','charset':'windows-1252','title':'Otters return',"
                + "'byline':'Ada Reed, Bo Li','published':'2024-05-01',"
                + "'published_at':'2024-04-30T22:30:15Z','site':'The Weir',"
                + "'url':'https://weir.example/otters','language':'en',"
                + "'stated':'title,published','fetched':'2024-05-02T01:00:00Z',"
                + "'page_type':'paywall_stub','paragraphs':["
                + "{'kind':'heading','text':'At dusk','start':0,'end':7,"
                + "'fingerprint':'00000000000000ff','of':{'id':'','paragraph':-1}},"
                + "{'kind':'list_item','text':'Two \\'kits\\'\\tswam.','start':-1,'end':-1,"
                + "'fingerprint':'ffffffffffffffff','of':{'id':'"
                + OWNER
                + "','paragraph':4}}],"
                + "'text':'At dusk\\n\\nTwo \\'kits\\'\\tswam.',"
                + "'story':{'id':'"
                + OWNER
                + "','relation':'contained','of':'"
                + OWNER
                + "','similarity':0.75},'extra':'{\\'a\\':1}',"
                + "'quality':'{\\'words\\':5.0,\\'capitals\\':0.25}',"
                + "'config':'c0ffee','version':'0.1.0'}\n");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void aFieldThatIsNotKnownIsThere() {
    byte[] line = records.line(SampleArticles.article(List.of(), List.of()));

    assertThat(quoted(line))
        .isEqualTo(
            "{'id':'"
                + ID
                + "','uri':'/in/otters.txt','also_at':[],'media_type':'text/plain',"
                + "'charset':'UTF-8','title':'','byline':'','published':'','published_at':'',"
                + "'site':'','url':'','language':'','stated':'','fetched':'','page_type':'',"
                + "'paragraphs':[],'text':'','story':{'id':'"
                + ID
                + "','relation':'original','of':'','similarity':0.0},'extra':'','quality':'',"
                + "'config':'c0ffee','version':'0.1.0'}\n");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void writesUtf8WhateverTheTextHolds() {
    String text = "caf\u00E9 \uD83E\uDDA6 \uD83E half \uDDA6 \u0000 \u2028 end\uD83E";

    byte[] line =
        records.line(
            SampleArticles.article(
                List.of(SampleArticles.paragraph(text, Span.UNKNOWN)), List.of()));

    assertThat(quoted(line))
        .contains(
            "'text':'caf\u00E9 \uD83E\uDDA6 \uFFFD half \uFFFD \\u0000 \u2028 end\uFFFD','story'");
    assertThat(Schemas.complaints("record", line)).isEmpty();
  }

  @Test
  void refusesWhatWouldLoseText() {
    Article dropped = SampleArticles.article(List.of(), List.of()).drop(SampleArticles.copy());
    Article unsplit =
        Article.extracted(
            SampleArticles.SOURCE,
            Metadata.NONE,
            List.of(Block.of(BlockKind.PARAGRAPH, "Still a block.")),
            List.of());

    assertThatThrownBy(() -> records.line(dropped)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> records.line(unsplit)).isInstanceOf(IllegalArgumentException.class);
  }
}
