package dev.winnow.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMetadataTest {
  private static Metadata of(String html) {
    return Pages.extract(html + "<p>Text.").metadata();
  }

  @Test
  void readsWhatThePageStates() {
    assertThat(
            of(
                "<html lang=en_gb><head><title>Otters | Weir</title>"
                    + "<meta property='og:title' content=' Otters\n return '>"
                    + "<meta name=Author content='Ada Reed'><meta name=author content='Bo Li'>"
                    + "<meta property=article:published_time content='2024-05-01T10:00:00+0200'>"
                    + "<meta property=og:site_name content=Weir>"
                    + "<link rel=canonical href=https://weir.example/otters></head>"))
        .isEqualTo(
            new Metadata(
                "Otters return",
                "Ada Reed, Bo Li",
                "2024-05-01T10:00:00+02:00",
                "Weir",
                "https://weir.example/otters",
                "en-GB"));
  }

  @Test
  void knowsNothingWhereNothingIsValid() {
    assertThat(
            of(
                "<html lang='English (UK)'><meta property='og:title' content=' '>"
                    + "<meta name=author content='https://social.example/ada'>"
                    + "<meta property=article:published_time content='1 May'>"
                    + "<link rel=canonical href='/otters'><time datetime=yesterday>x</time>"))
        .isEqualTo(Metadata.NONE);
  }

  @Test
  void takesTheTitleFromTheHeadlineInTheText() {
    assertThat(of("<title>T</title><header><h1>Site</h1></header><h1>Story</h1>").title())
        .isEqualTo("Story");
    assertThat(of("<title>T</title><header><h1>Site</h1></header>").title()).isEqualTo("Site");
    assertThat(of("<title>T</title>").title()).isEqualTo("T");
  }

  @Test
  void takesTheDateFromTheFirstTimeThatIsOne() {
    assertThat(of("<time datetime=PT2M>2 min</time><time datetime=2024-05-01>May</time>"))
        .isEqualTo(Metadata.NONE.withPublished("2024-05-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2024-05-01",
    "2024-05-01T10:00Z, 2024-05-01T10:00:00Z",
    "2024-05-01T10:00:00.5-03:00, 2024-05-01T10:00:00.5-03:00",
    "2024-05-01T10:00:00+0530, 2024-05-01T10:00:00+05:30",
    "2024-05-01T10:00:00+02, 2024-05-01T10:00:00+02:00",
    "2024-05-01T10:00:00, 2024-05-01",
    "2024-02-30,",
    "2024-05,",
    "20240501,",
    "+12024-05-01,",
    "'',",
    "2024-05-01 10:00,",
    "2024-05-01T10:00:00 CET,",
  })
  void readsIsoDatesOnly(String stated, String date) {
    assertThat(HtmlDate.of(stated)).isEqualTo(date);
  }
}
