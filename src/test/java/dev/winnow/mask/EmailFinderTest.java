package dev.winnow.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to ann.lee@paper.com. | ann.lee@paper.com",
        "Write to 'ann.lee@paper.com', please | ann.lee@paper.com",
        "(ann_lee+news@mail.paper.co.uk) | ann_lee+news@mail.paper.co.uk",
        "<mailto:Ann.O'Hara@PAPER.COM> | Ann.O'Hara@PAPER.COM",
        "Schreiben Sie an jörg.müller@bücher.de! | jörg.müller@bücher.de",
        "联系ann@paper.com联系 | ann@paper.com",
        "메일은 ann@paper.com으로 보내세요 | ann@paper.com",
        "presse(at)zeitung.de | presse(at)zeitung.de",
        "presse [at] zeitung [dot] de | presse [at] zeitung [dot] de",
        "Follow @ann@social.press now | @ann@social.press",
        "a@b.com,c@d.org | a@b.com;c@d.org",
        "https://paper.com/stop?mail=ann@paper.com | ann@paper.com",
        "ann@paper.com.Next day | ann@paper.com.Next",
        "ann-@paper.com | ann-@paper.com",
        "ann＠paper.com | ann＠paper.com",
      })
  void finds(String text, String found) {
    assertThat(Found.in(text, PersonalData.EMAIL)).containsExactly(found.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Follow @annlee and @bob on the network.",
        "The logo is logo@2x.png in the folder.",
        "npm install react@17.0.2",
        "We met @ noon. Then we left.",
        "ann@localhost",
        "ann@paper.notadomain",
        "ann@paper.com_old",
        "He scored (at) home.",
        "5 apples@2.50 each",
        "https://maps.com/@40.7,-74.0,15z",
        "@@@@.com",
        "@paper.com",
      })
  void leaves(String text) {
    assertThat(Found.in(text, PersonalData.EMAIL)).isEmpty();
  }

  @Test
  void keepsAddressesOfDomains() {
    MaskSettings settings =
        new MaskSettings(List.of("email"), null, null, List.of("Paper.com", "org"));

    assertThat(
            Found.pieces(
                "ann@paper.com bob@mail.PAPER.com cy@newspaper.com di@club.org ed@paper.com.au",
                settings,
                "en"))
        .containsExactly("cy@newspaper.com", "ed@paper.com.au");
  }
}
