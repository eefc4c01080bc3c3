package dev.winnow.write.json;

import dev.winnow.model.DropRule;
import dev.winnow.model.Relation;
import dev.winnow.write.fields.FieldWriter;
import java.io.IOException;
import java.util.List;

/**
 * The records of an earlier run that a document is related to.
 *
 * @param run the folder of the run
 * @param related the records that it is related to, that which a run would name first
 */
public record RunComparison(String run, List<RelatedRecord> related) {

  /** How a document is related to a record, the closest first. */
  public enum Tie {
    /** Both have the same bytes. */
    SAME_BYTES(DropRule.SAME_BYTES.label()),
    /** One is a copy of the other. */
    NEAR(Relation.NEAR.label()),
    /** One is largely within the other. */
    CONTAINED(Relation.CONTAINED.label()),
    /** The same article in other words. */
    REWRITE(Relation.REWRITE.label()),
    /** The same frame with other facts. */
    TEMPLATE(Relation.TEMPLATE.label());

    private final String label;

    Tie(String label) {
      this.label = label;
    }

    /** The tie of two documents that were compared; not {@link Relation#ORIGINAL}. */
    public static Tie of(Relation relation) {
      return valueOf(relation.name());
    }

    /** The name in the output. */
    public String label() {
      return label;
    }

    /** Whether a record and its document are of one story, and neither a copy of the other. */
    public boolean isOfOneStory() {
      return this == CONTAINED || this == REWRITE;
    }
  }

  /**
   * A record and how the document is related to it.
   *
   * @param id its id
   * @param uri where it was found
   * @param tie how it is related
   * @param similarity how like they are, from 0 to 1
   * @param story the id of the story that the record belongs to, its own if it stands alone
   * @param passages the shared passages
   */
  public record RelatedRecord(
      String id, String uri, Tie tie, double similarity, String story, List<Passage> passages) {}

  /**
   * A passage that stands in both.
   *
   * @param words its length in words
   * @param paragraph the paragraph of the document, from 0
   * @param text how it is written there
   * @param ofParagraph the paragraph of the record
   * @param ofText how it is written there
   */
  public record Passage(int words, int paragraph, String text, int ofParagraph, String ofText) {}

  void write(FieldWriter line) throws IOException {
    line.object(
        "against",
        against -> {
          against.text("run", run);
          against.objects("related", related, RunComparison::related);
        });
  }

  private static void related(FieldWriter line, RelatedRecord related) throws IOException {
    line.text("relation", related.tie().label());
    line.share("similarity", related.similarity());
    line.text("id", related.id());
    line.text("uri", related.uri());
    line.text("story", related.story());
    line.objects("passages", related.passages(), RunComparison::passage);
  }

  private static void passage(FieldWriter line, Passage passage) throws IOException {
    line.number("words", passage.words());
    line.number("paragraph", passage.paragraph());
    line.text("text", passage.text());
    line.object(
        "of",
        of -> {
          of.number("paragraph", passage.ofParagraph());
          of.text("text", passage.ofText());
        });
  }
}
