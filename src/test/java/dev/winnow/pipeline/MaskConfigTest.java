package dev.winnow.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Paragraph;
import dev.winnow.model.RawDocument;
import dev.winnow.yaml.ConfigException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of {@code Mask} in a pipeline file. */
class MaskConfigTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kinds: [mail]} | Mask: 'kinds' has 'mail', which is unknown; known: [card, email, iban, ip,"
            + " phone]",
        "{kinds: []} | Mask: kinds: the list is empty",
        "{placeholders: {mail: x}} | Mask: 'placeholders' has 'mail', which is unknown; known: [card,"
            + " email, iban, ip, phone]",
        "{placeholders: {email: ''}} | Mask: the placeholder of 'email' must be one line of text"
            + " without blanks around it, such as '[EMAIL]'",
        "{placeholders: {email: ' x'}} | Mask: the placeholder of 'email' must be one line of text"
            + " without blanks around it, such as '[EMAIL]'",
        "{regions: [gb]} | Mask: 'regions' has 'gb'; a region has two capital letters, such as GB (ISO"
            + " 3166)",
        "{keep_domains: ['@paper.com']} | Mask: 'keep_domains' has '@paper.com'; a domain is such as"
            + " 'paper.com', without '@'",
      })
  void complainsWithFileAndLine(String config, String complaint) {
    assertThatThrownBy(() -> plan("{type: Mask, config: " + config + "}, {type: Split}"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("p.yaml:4: " + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: Split}, {type: Mask}",
        "{type: Mask}, {type: Strip}, {type: Split}",
        "{type: Mask}, {type: Mask, name: Again}, {type: Split}",
      })
  void standsOnceBetweenStripAndSplit(String steps) {
    assertThatThrownBy(() -> plan(steps))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("the order is [Extract, ")
        .hasMessageContaining("Strip, Mask, Split, Recurrence, Dedup]");
  }

  @Test
  void settingsAreInTheHashOfTheConfiguration() {
    String none = plan("{type: Split}").info().config();
    String mask = plan("{type: Mask}, {type: Split}").info().config();
    String phones = plan("{type: Mask, config: {kinds: [phone]}}, {type: Split}").info().config();
    String same =
        plan("{type: Mask, config: {kinds: [card, email, iban, ip, phone]}}, {type: Split}")
            .info()
            .config();

    assertThat(none).isNotEqualTo(mask);
    assertThat(phones).isNotEqualTo(mask);
    assertThat(same).isEqualTo(mask);
  }

  @Test
  void masksInStreamsToo() {
    Plan stream =
        PipelineFile.read(
            Path.of("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: WatchFolder, config: {path: in, every: 1s}}
              transforms: [{type: Extract}, {type: Mask}, {type: Split}]
              sink: {type: WriteFiles, config: {path: out}}
              windowing: {type: fixed, size: 1m}
            options: {streaming: true}
            """);
    RawDocument document =
        RawDocument.of("a.txt", "The clerk wrote to ann@paper.com on Monday.\n".getBytes(UTF_8));

    assertThat(stream.chain().process(document).article().paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("The clerk wrote to [EMAIL] on Monday.");
  }

  private static Plan plan(String steps) {
    return PipelineFile.read(
        Path.of("p.yaml"),
        """
        pipeline:
          type: chain
          source: {type: ReadFiles, config: {path: in}}
          transforms: [{type: Extract}, %s]
          sink: {type: WriteJson, config: {path: out}}
        """
            .formatted(steps));
  }
}
