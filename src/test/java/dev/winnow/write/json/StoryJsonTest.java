package dev.winnow.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Span;
import dev.winnow.model.Story;
import dev.winnow.write.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryJsonTest {
  private static final Article ARTICLE =
      Lines.article(List.of(Lines.paragraph("Otters.", new Span(0, 7))), List.of());
  private static final RecordJson RECORDS = new RecordJson("c0ffee", "1");

  @Test
  void aVersionNamesWhatItIsMostLike() {
    Article version = ARTICLE.in(new Story(Lines.OWNER, Relation.CONTAINED, Lines.OWNER, 0.75));

    assertThat(Lines.quoted(RECORDS.line(version)))
        .contains(
            "'story':{'id':'"
                + Lines.OWNER
                + "','relation':'contained','of':'"
                + Lines.OWNER
                + "','similarity':0.75}");
  }

  @Test
  void theOriginalNamesNothing() {
    Article original = ARTICLE.in(new Story(Lines.ID, Relation.ORIGINAL, null, null));

    assertThat(Lines.quoted(RECORDS.line(original)))
        .contains(
            "'story':{'id':'" + Lines.ID + "','relation':'original','of':'','similarity':0.0}");
  }

  @Test
  void theAuditOfACopyTellsHowLikeItIs() {
    Article copy =
        ARTICLE.drop(new DropReason("Dedup", "near", new Reference(Lines.OWNER, -1), 0.875));

    assertThat(Lines.quoted(new AuditJson().line(copy)))
        .contains("'of':{'id':'" + Lines.OWNER + "'},'similarity':0.875}");
  }
}
