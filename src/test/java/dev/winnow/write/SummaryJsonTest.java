package dev.winnow.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {
  @Test
  void whatMustBeThereIsThere() {
    assertThat(SummaryJson.nested(RunCounts.NONE))
        .hasToString(
            "{documents={also_at=0, dropped=0, failures=0, read=0, records=0},"
                + " dropped={by_rule={}},"
                + " failures={by_category={}}, paragraphs={by_kind={}, kept=0},"
                + " records={by_language={}, by_year={}}, removals={by_kind={}, by_rule={}},"
                + " text={kept_characters=0, removed_characters=0}}");
  }

  @Test
  void numbersStandUnderTheirNames() {
    RunCounts counts =
        RunCounts.of(
            Map.of(
                FigureKey.of(Figure.DOCUMENTS_READ),
                3L,
                new FigureKey(Figure.REMOVALS_BY_RULE, "House/rules", "share-bar"),
                2L,
                FigureKey.of(Figure.REMOVALS_BY_KIND, "share"),
                2L,
                FigureKey.of(Figure.REMOVED_CHARACTERS_BY_KIND, "share"),
                36L,
                FigureKey.of(Figure.LARGE_STORIES),
                0L,
                FigureKey.of(Figure.INDEX_ADDED),
                3L,
                new FigureKey(Figure.DROPPED_BY_RULE, "Read", "http-status"),
                4L,
                FigureKey.of(Figure.RECORDS_BY_LANGUAGE, "en"),
                2L,
                FigureKey.of(Figure.DOCUMENTS_BY_LAYOUT, "dolma"),
                5L,
                FigureKey.of(Figure.RECORDS_BY_SOURCE, "weir.example"),
                2L));

    assertThat(SummaryJson.nested(counts))
        .hasToString(
            "{documents={also_at=0, dropped=0, failures=0, read=3, records=0},"
                + " dropped={by_rule={Read/http-status=4}},"
                + " failures={by_category={}}, index={added=3},"
                + " paragraphs={by_kind={}, kept=0}, records={by_language={en=2}, by_year={}},"
                + " removals={by_kind={share={blocks=2, characters=36}},"
                + " by_rule={House/rules/share-bar=2}}, stories={large=0}, tables={by_layout={dolma=5}},"
                + " text={kept_characters=0, removed_characters=0}}");
  }
}
