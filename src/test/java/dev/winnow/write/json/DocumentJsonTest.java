package dev.winnow.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Failure;
import dev.winnow.model.Metadata;
import dev.winnow.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
  private static final DocumentJson JSON = new DocumentJson(new RunInfo("p", "c", "v"));
  private static final Source SOURCE = new Source("id", "a.html", List.of(), "text/html", "UTF-8");
  private static final Article NONE =
      Article.extracted(SOURCE, Metadata.NONE, List.of(), List.of());

  @Test
  void aDocumentHasARecordAndRemovals() {
    assertThat(JSON.of(NONE))
        .isEqualTo(
            "{\"record\":"
                + new String(new RecordJson("c", "v").line(NONE), StandardCharsets.UTF_8).strip()
                + ",\"removals\":{\"id\":\"id\",\"uri\":\"a.html\","
                + "\"media_type\":\"text/html\",\"charset\":\"UTF-8\",\"removals\":[]}}");
  }

  @Test
  void whatIsDroppedHasNoRecord() {
    Article dropped =
        Article.extracted(
                SOURCE, Metadata.NONE, List.of(Block.of(BlockKind.PARAGRAPH, "x")), List.of())
            .drop(new DropReason("Extract", "index-page", null));

    assertThat(JSON.of(dropped)).startsWith("{\"removals\":{\"id\":").doesNotContain("record");
  }

  @Test
  void aPageHasItsBlocks() {
    PageDecisions decisions =
        new PageDecisions(
            "article",
            0.48049,
            List.of(
                new PageDecisions.ExplainedBlock(
                    "It rained.", null, null, "paragraph", 0.9f, List.of()),
                new PageDecisions.ExplainedBlock(
                    "News", "Extract", "link-menu", "navigation", null, List.of()),
                new PageDecisions.ExplainedBlock(
                    "Home",
                    "Extract",
                    "body-model",
                    "navigation",
                    0.0026f,
                    List.of(new PageDecisions.Reason("linked", 1, -0.6666)))));

    assertThat(JSON.of(NONE, decisions))
        .startsWith(JSON.of(NONE).substring(0, JSON.of(NONE).length() - 1) + ",")
        .endsWith(
            "\"page\":{\"kind\":\"article\",\"threshold\":0.48},\"blocks\":["
                + "{\"text\":\"It rained.\",\"kept\":true,\"kind\":\"paragraph\","
                + "\"score\":0.9,\"reasons\":[]},"
                + "{\"text\":\"News\",\"kept\":false,\"step\":\"Extract\",\"rule\":\"link-menu\","
                + "\"kind\":\"navigation\"},"
                + "{\"text\":\"Home\",\"kept\":false,\"step\":\"Extract\","
                + "\"rule\":\"body-model\",\"kind\":\"navigation\",\"score\":0.003,"
                + "\"reasons\":[{\"feature\":\"linked\",\"value\":1.0,\"effect\":-0.667}]}]}");
  }

  @Test
  void aFailureStandsAlone() {
    assertThat(JSON.of(new Failure("a.html", null, "Extract", "empty", "Nothing.")))
        .isEqualTo(
            "{\"failure\":{\"uri\":\"a.html\",\"step\":\"Extract\",\"category\":\"empty\","
                + "\"message\":\"Nothing.\"}}");
  }
}
