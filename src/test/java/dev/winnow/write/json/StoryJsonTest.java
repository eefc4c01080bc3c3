package dev.winnow.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Span;
import dev.winnow.model.Story;
import dev.winnow.write.SampleArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryJsonTest {
  private static final Article ARTICLE =
      SampleArticles.article(
          List.of(SampleArticles.paragraph("Otters.", new Span(0, 7))), List.of());
  private static final RecordJson RECORDS = new RecordJson("c0ffee", "1");

  @Test
  void aVersionNamesWhatItIsMostLike() {
    Article version =
        ARTICLE.in(new Story(SampleArticles.OWNER, Relation.CONTAINED, SampleArticles.OWNER, 0.75));

    assertThat(SampleArticles.quoted(RECORDS.line(version)))
        .contains(
            "'story':{'id':'"
                + SampleArticles.OWNER
                + "','relation':'contained','of':'"
                + SampleArticles.OWNER
                + "','similarity':0.75}");
  }

  @Test
  void theOriginalNamesNothing() {
    Article original = ARTICLE.in(new Story(SampleArticles.ID, Relation.ORIGINAL, null, null));

    assertThat(SampleArticles.quoted(RECORDS.line(original)))
        .contains(
            "'story':{'id':'"
                + SampleArticles.ID
                + "','relation':'original','of':'','similarity':0.0}");
  }

  @Test
  void theAuditOfACopyTellsHowLikeItIs() {
    Article copy =
        ARTICLE.drop(
            new DropReason("Dedup", "near", new Reference(SampleArticles.OWNER, -1), 0.875));

    assertThat(SampleArticles.quoted(new AuditJson().line(copy)))
        .contains("'of':{'id':'" + SampleArticles.OWNER + "'},'similarity':0.875}");
  }
}
