package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {
  private static String byline(String html) {
    return PageMetadata.of(Jsoup.parse("<title>Otters return</title>" + html)).metadata().byline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Ada Reed                                   > Ada Reed
          By Ada Reed                                > Ada Reed
          By Ada Reed and Bo Li                      > Ada Reed, Bo Li
          Von Ada Reed und Bo Li                     > Ada Reed, Bo Li
          Par Ada Reed, Bo Li et Cy Odd              > Ada Reed, Bo Li, Cy Odd
          Ada Reed; Bo Li                            > Ada Reed, Bo Li
          Ada Reed | Weir Press Service              > Ada Reed
          Ada Reed, Senior Reporter                  > Ada Reed
          Ada Reed, MD, PhD                          > Ada Reed
          Ada Reed (Text), Bo Li (Photos)            > Ada Reed, Bo Li
          Dr. Ada van der Reed Jr.                   > Dr. Ada van der Reed Jr.
          Reed, Ada                                  > Ada Reed
          Ada Reed https://weir.example/ada          > Ada Reed
          Ada Reed ada@weir.example @ada             > Ada Reed
          Автор: Ада Рид                             > Ада Рид
          山田太郎                                    > 山田太郎
          adareed                                    > adareed
          """)
  void readsNames(String stated, String byline) {
    assertThat(byline("<meta name=author content='" + stated + "'>")).isEqualTo(byline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin", "Staff", "Weir Staff", "The Editorial Team", "https://weir.example/ada",
        "newsdesk@weir.example", "Weir", "weir.example", "page.author", "Redaktion",
        "Reviewed by Bo Li", "Photo: Bo Li", "undefined",
      })
  void readsNoOthers(String stated) {
    String site = "<meta property=og:site_name content=Weir>";
    assertThat(byline(site + "<meta name=author content='" + stated + "'>")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=article:author content='Ada Reed'>",
        "<meta name=parsely-author content='Ada Reed'>",
        "<meta name=sailthru.author content='Ada Reed'>",
        "<meta name=DC.creator content='Ada Reed'>",
        "<meta name=dcterms.creator content='Ada Reed'>",
        "<meta name=twitter:label1 content='Written by'>"
            + "<meta name=twitter:data1 content='Ada Reed'>",
        "<meta itemprop=author content='Ada Reed'>",
        "<div itemprop=author itemscope><a href=/ada><span itemprop=name>Ada Reed</span></a></div>",
        "<h1>Otters return</h1><a rel=author href=/ada>Ada Reed</a>",
        "<h1>Otters return</h1><span property='dc:creator'>Ada Reed</span>",
        "<h1>Otters return</h1><p class=article__byline>By <a href=/ada>Ada Reed</a>, Reporter</p>",
        "<h1>Otters return</h1><p class=autor>Von Ada Reed</p>",
        "<h1>Otters return</h1><p>By Ada Reed</p>",
        "<h1>Otters return</h1><p>Posted on 4 February 2003 by Ada Reed</p>",
        "<h1>Otters return</h1><p>03/01/2017 by Ada Reed</p>",
        "<h1>Otters return</h1><p>Long text.</p><footer class=authorName>Ada Reed</footer>",
      })
  void readsEachSource(String html) {
    assertThat(byline(html)).isEqualTo("Ada Reed");
  }

  @Test
  void takesAllAuthorsOfABylineOverSeveralLines() {
    assertThat(
            byline(
                "<h1>Otters return</h1><div class=byline>By <a>Ada Reed</a>, <a>Bo Li</a> and"
                    + " <a>Cy Odd</a><p>Ada Reed is a reporter.</p></div>"))
        .isEqualTo("Ada Reed, Bo Li, Cy Odd");
  }

  @Test
  void completesTheStatedAuthorsFromTheByline() {
    assertThat(
            byline(
                "<meta name=author content='Ada Reed'><h1>Otters return</h1>"
                    + "<p class=byline>By Ada Reed and Bo Li"))
        .isEqualTo("Ada Reed, Bo Li");
  }

  @Test
  void leavesOutCommentatorsAndBiographies() {
    assertThat(
            byline(
                "<h1>Otters return</h1><p>Text.</p><ol class=comments>"
                    + "<li class=comment-author>Bo Li</ol>"
                    + "<div class=author-bio>Cy Odd writes on rivers.</div>"))
        .isNull();
  }

  @Test
  void takesTheAgencyWhereNoPersonIsNamed() {
    assertThat(byline("<meta name=author content='Weir/dpa'>")).isEqualTo("dpa");
    assertThat(byline("<meta name=author content='Ada Reed, dpa'>")).isEqualTo("Ada Reed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          By Ada Reed May 2, 2024                    > Ada Reed
          By Ada Reed on Thursday, May 2             > Ada Reed
          Ada Reed • Posted: May 02, 2024 4:00 AM EDT > Ada Reed
          Gespeichert von ada am 2. Mai 2024         > ada
          Text von Ada Reed Illustration von Bo Li   > Ada Reed
          Ada Reed, Ph.D.                            > Ada Reed
          """)
  void readsNoDatesNorWhatOthersDid(String shown, String byline) {
    assertThat(byline("<h1>Otters return</h1><p class=byline>" + shown + "</p>")).isEqualTo(byline);
  }

  @Test
  void aWordOfTheNameOfAnOfficeIsNoName() {
    assertThat(byline("<meta name=author content='Office for Rivers and Weirs'>")).isNull();
    assertThat(byline("<meta name=author content='Ada Reed and Bo'>")).isEqualTo("Ada Reed, Bo");
  }

  @Test
  void readsClassNamesThatStartWithASign() {
    assertThat(byline("<h1>Otters return</h1><a class=_authorName_1x>Ada Reed</a>"))
        .isEqualTo("Ada Reed");
  }

  @Test
  void someonesOwnSiteBearsTheirName() {
    String page =
        "<meta property=og:site_name content='%1$s'><script type=application/ld+json>{\"@type\":"
            + " \"BlogPosting\", \"author\": {\"@type\": \"%2$s\", \"name\": \"%1$s\"}}</script>";
    assertThat(byline(page.formatted("Ada Reed", "Person"))).isEqualTo("Ada Reed");
    assertThat(byline(page.formatted("Ada Reed", "Organization"))).isNull();
    assertThat(byline(page.formatted("Weir", "Person"))).isNull();
  }
}
