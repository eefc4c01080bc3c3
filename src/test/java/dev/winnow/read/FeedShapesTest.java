package dev.winnow.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up feeds in the shapes that programs and services give them. */
class FeedShapesTest {
  private static final Path FEEDS = Path.of("src/test/resources/dev/winnow/read/feeds");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "wordpress~Bridge & ferry: who pays?~Ada Penn~2024-05-06T07:08:09Z~Harbour Post~https://harbour.example/2024/05/bridge/~en-GB~The swing bridge closes on Monday.|The ferry runs until midnight.",
        "blogger~Rye, after the rain~Bo Reed~2024-05-06T07:08:00+02:00~The Valley Baker~https://baker.example/2024/05/rye.html~-~The rye stood in water for a week.|Now it is flour.",
        "substack~Three things about mills~Jo Doe~2024-05-06T07:08:09Z~The Upper Valley~https://upper.example/p/mills~en~A mill needs water.|It also needs a miller.",
        "medium~Why we count swifts~Ada Penn~2024-05-06T07:08:09Z~Stories by Ada Penn on Medium~https://medium.example/swifts-1?source=rss-1------2~-~Four of us climb to the roof.|We count until it is dark.",
        "newspaper~Town votes for the tram~Jo Doe and Ada Penn~2024-05-06T07:08:09Z~County news | The Daily~https://daily.example/tram~en-GB~The council voted nine to eight.|The line opens in four years.|Continue reading...",
        "feedburner~A whistle with two plates~Bo Reed~2024-05-06T07:08:09-07:00~Kettle Review~https://kettle.example/whistle~-~The plates stand two millimetres apart.",
        "drupal~Open on Sundays~library~2024-05-06T07:08:09Z~County Library~https://library.example/node/12~en~The library opens on Sundays.|Two students sit at the desk.",
        "ghost~The thermos~Ada Penn~2024-05-06T07:08:09Z~Roof Notes~https://roof.example/thermos/~-~A thermos keeps tea for six hours.",
        "hugo~Suppe~-~2024-05-06T07:08:09+02:00~Posts on Small Kitchen~https://kitchen.example/posts/suppe/~de-DE~Eine Suppe braucht Zwiebeln, Möhren und Geduld.",
        "preprints~The sound of kettles~Ada Penn, Bo Reed~2024-05-06T00:00:00-04:00~physics.kettle updates on preprints.example~https://preprints.example/abs/2405.00001~en-US~Abstract: We study the sound of kettles & pans in small kitchens.",
        "rdf~橋の閉鎖~山田~2024-05-06T07:08:09+09:00~港の新聞~https://minato.example/1~ja~橋は月曜日から閉鎖される。",
        "rss091~Le phare s'éteint~-~-~Le Phare~https://phare.example/1~fr~Le gardien a descendu l'escalier : après trente ans, c'était la dernière fois.",
        "atom03~Nets~Jo Doe~2004-05-06T07:08:09Z~Old Quay~https://quay.example/nets~en~The nets dry on the wall.",
        "jekyll~Wheel & water~Bo Reed, Ada Penn~2024-05-06T07:08:09Z~Mill Log~https://mill.example/2024/wheel.html~en~The wheel turned at noon.",
      })
  void theFirstEntry(
      String feed,
      String title,
      String byline,
      String published,
      String site,
      String url,
      String language,
      String text)
      throws IOException {
    Reading read = Reading.of(folder, "a.xml", Files.readAllBytes(FEEDS.resolve(feed + ".xml")));
    assertThat(read.problems()).isEmpty();
    assertThat(read.places().get(0)).isEqualTo("a.xml#entry=1");

    Article article = new Extract().apply(read.documents().get(0));

    List<String> kept = article.blocks().stream().map(Block::text).toList();
    assertThat(String.join("|", kept).replace('\n', ' ')).isEqualTo(text);
    String found = language == null ? article.metadata().language() : language;
    assertThat(article.metadata())
        .isEqualTo(new Metadata(title, byline, published, site, url, found));
  }
}
