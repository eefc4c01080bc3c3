package dev.winnow.write.json;

import static dev.winnow.write.SampleArticles.ID;
import static dev.winnow.write.SampleArticles.OWNER;
import static dev.winnow.write.SampleArticles.quoted;
import static dev.winnow.write.SampleArticles.removal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import dev.winnow.model.RecurrenceCount;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.write.SampleArticles;
import dev.winnow.write.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditJsonTest {
  private static final String HEAD =
      "{'id':'" + ID + "','uri':'/in/otters.txt','media_type':'text/plain','charset':'UTF-8'";

  private final AuditJson audits = new AuditJson();

  @Test
  void listsRemovalsInTheOrderOfTheSource() {
    Removal repeat =
        new Removal(
            "Repeats",
            "repeated-paragraph",
            RemovalKind.DUPLICATE,
            "The river rose.",
            new Span(40, 55),
            new Reference(OWNER, 2));
    Article article =
        SampleArticles.article(
            List.of(),
            List.of(
                repeat,
                removal("share-bar", RemovalKind.SHARE, "Share", 0, 5),
                removal("share-bar", RemovalKind.SHARE, "this", 40, 44)));

    byte[] line = audits.line(article);

    assertThat(quoted(line))
        .isEqualTo(
            HEAD
                + ",'removals':["
                + "{'step':'Strip','rule':'share-bar','kind':'share','text':'Share',"
                + "'start':0,'end':5},"
                + "{'step':'Repeats','rule':'repeated-paragraph','kind':'duplicate',"
                + "'text':'The river rose.','start':40,'end':55,"
                + "'of':{'id':'"
                + OWNER
                + "','paragraph':2},'similarity':1.0},"
                + "{'step':'Strip','rule':'share-bar','kind':'share','text':'this',"
                + "'start':40,'end':44}]}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void saysHowSureAModelWas() {
    Removal taken =
        new Removal(
            "Extract", "body-model", RemovalKind.RELATED, "More", Span.UNKNOWN, null, 0.125);

    byte[] line = audits.line(SampleArticles.article(List.of(), List.of(taken)));

    assertThat(quoted(line))
        .isEqualTo(
            HEAD
                + ",'removals':[{'step':'Extract','rule':'body-model','kind':'related',"
                + "'text':'More','score':0.125}]}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void saysHowOftenABlockWasFound() {
    Removal taken =
        new Removal(
            "Recurrence",
            "recurrent-block",
            RemovalKind.RECURRENT,
            "Sent daily.",
            new Span(3, 14),
            null,
            null,
            new RecurrenceCount(7, 12));

    byte[] line = audits.line(SampleArticles.article(List.of(), List.of(taken)));

    assertThat(quoted(line))
        .isEqualTo(
            HEAD
                + ",'removals':[{'step':'Recurrence','rule':'recurrent-block','kind':'recurrent',"
                + "'text':'Sent daily.','start':3,'end':14,'stories':7,'documents':12}]}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void isThereForADocumentThatLostNothing() {
    byte[] line =
        audits.line(
            SampleArticles.article(
                List.of(SampleArticles.paragraph("Kept.", new Span(0, 5))), List.of()));

    assertThat(quoted(line)).isEqualTo(HEAD + ",'removals':[]}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void namesAllPlacesOfACopyThatIsDropped() {
    Source source =
        new Source(ID, "/in/a.txt", List.of("/in/b.txt", "/in/c.txt"), "text/plain", "UTF-8");
    Article article =
        Article.extracted(source, Metadata.NONE, List.of(), List.of()).drop(SampleArticles.copy());

    byte[] line = audits.line(article);

    assertThat(quoted(line))
        .isEqualTo(
            "{'id':'"
                + ID
                + "','uri':'/in/a.txt','also_at':['/in/b.txt','/in/c.txt'],"
                + "'media_type':'text/plain','charset':'UTF-8','removals':[],"
                + "'dropped':{'step':'Copies','rule':'near','of':{'id':'"
                + OWNER
                + "'}}}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void aDocumentThatWasNotReadHasNoMediaType() {
    Source source = new Source(ID, "/in/a.html", List.of(), null, null);
    Article article =
        Article.extracted(source, Metadata.NONE, List.of(), List.of())
            .drop(new DropReason("Read", "http-status", null));

    byte[] line = audits.line(article);

    assertThat(quoted(line))
        .isEqualTo(
            "{'id':'"
                + ID
                + "','uri':'/in/a.html','removals':[],"
                + "'dropped':{'step':'Read','rule':'http-status'}}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void listsWhatADroppedCopyStillHeld() {
    Article article =
        SampleArticles.article(
                List.of(
                    SampleArticles.paragraph("A near copy.", new Span(6, 18)),
                    SampleArticles.paragraph("Marked.", new Span(20, 27))
                        .repeating(new Reference(OWNER, 0))),
                List.of(removal("share-bar", RemovalKind.SHARE, "Share", 0, 5)))
            .drop(SampleArticles.copy());

    byte[] line = audits.line(article);

    assertThat(quoted(line))
        .isEqualTo(
            HEAD
                + ",'removals':["
                + "{'step':'Strip','rule':'share-bar','kind':'share','text':'Share',"
                + "'start':0,'end':5},"
                + "{'step':'Copies','rule':'near','kind':'duplicate','text':'A near copy.',"
                + "'start':6,'end':18},"
                + "{'step':'Copies','rule':'near','kind':'duplicate','text':'Marked.',"
                + "'start':20,'end':27,'of':{'id':'"
                + OWNER
                + "','paragraph':0},"
                + "'similarity':1.0}],"
                + "'dropped':{'step':'Copies','rule':'near','of':{'id':'"
                + OWNER
                + "'}}}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }

  @Test
  void listsTheBlocksOfWhatWasDroppedForItself() {
    Article article =
        Article.extracted(
                SampleArticles.SOURCE,
                Metadata.NONE,
                List.of(Block.of(BlockKind.PARAGRAPH, "Subscribers only.")),
                List.of())
            .drop(new DropReason("Strip", "nothing-left", null));

    byte[] line = audits.line(article);

    assertThat(quoted(line))
        .isEqualTo(
            HEAD
                + ",'removals':[{'step':'Strip','rule':'nothing-left','kind':'other',"
                + "'text':'Subscribers only.'}],"
                + "'dropped':{'step':'Strip','rule':'nothing-left'}}\n");
    assertThat(Schemas.complaints("removals", line)).isEmpty();
  }
}
