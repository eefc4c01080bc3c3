package dev.winnow.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up mail in the shapes that programs give it. */
class MailShapesTest {
  private static final Path MAILS = Path.of("src/test/resources/dev/winnow/read/mails");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "thunderbird.eml~1~The lock gates~Ada Penn~2024-05-06T07:08:09+02:00~-~-~en-GB~The lock gates were lifted out on Sunday, and they will be away for six weeks.|Divers found the crack — it is as long as a hand.",
        "gmail.eml~1 alternative, 2~Les écluses démontées au port du nord – six semaines~André Mablé~2024-05-06T09:08:09+02:00~-~-~-~Les portes sont parties à midi.|Elles reviendront dans six semaines.",
        "outlook.eml~1.1.1 alternative, 1.1.2, 2 attachment~Minutes of the harbour board~Reed, Bo~2024-05-06T07:08:09Z~-~-~en-US~The board met on Friday.|It bought a crane.",
        "newsletter.eml~1 alternative, 2~Three things about mills~-~2024-05-06T07:08:09Z~The Upper Valley~https://upper.example/p/mills~-~A mill needs water.|It also needs a miller.",
        "applemail.eml~1, 2 attachment~Swifts~Jo Doe~2024-05-06T07:08:09+02:00~-~-~-~The first swifts came on Thursday.|There were nine of them — two more than last year.",
        "mailinglist.eml~1~[swifts] Counting~Ada Penn~2024-05-06T07:08:09Z~-~-~-~We count on Tuesday at nine.|_______________________________________________|swifts mailing list",
        "japanese.eml~1~橋の閉鎖~山田~2024-05-06T16:08:09+09:00~-~-~-~橋は月曜日から閉鎖される。",
        "chrome.mhtml~1, 4 frame~Town votes for the tram~-~-~-~https://daily.example/tram?ref=home~en~The council voted nine to eight for the tram, after a night of speeches – the longest since 1974.|The line from the station to the university opens in four years, the mayor said on Monday.",
        "explorer.mht~1~The lighthouse~-~-~-~https://coast.example/lighthouse~-~The lighthouse will be automatic from next year, at a cost of € 40,000.|Its last keeper moves to the village, where he has bought a house.",
      })
  void theDocuments(
      String file,
      String parts,
      String title,
      String byline,
      String published,
      String site,
      String url,
      String language,
      String text)
      throws IOException {
    Reading read = Reading.of(folder, file, Files.readAllBytes(MAILS.resolve(file)));
    assertThat(read.problems()).isEmpty();
    assertThat(
            String.join(
                ", ", read.documents().stream().map(MailShapesTest::part).sorted().toList()))
        .isEqualTo(parts);

    RawDocument body =
        read.documents().stream().filter(each -> each.dropped() == null).findFirst().orElseThrow();
    Article article = new Extract().apply(body);

    List<String> kept = article.blocks().stream().map(Block::text).toList();
    assertThat(String.join("|", kept).replace('\n', ' ')).isEqualTo(text);
    String found = language == null ? article.metadata().language() : language;
    assertThat(article.metadata())
        .isEqualTo(new Metadata(title, byline, published, site, url, found));
  }

  private static String part(RawDocument document) {
    String number = document.uri().split("part=", 2)[1];
    return document.dropped() == null ? number : number + " " + document.dropped();
  }
}
