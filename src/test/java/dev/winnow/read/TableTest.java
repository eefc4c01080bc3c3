package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Stated;
import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON Lines, JSON and CSV as input. */
class TableTest {
  private static final String ROW =
      "{\"url\":\"https://a.example/1\",\"title\":\"Rain\",\"text\":\"It rained.\",\"authors\":[\"Ann\",\"Bo\"]}";

  @TempDir Path folder;

  @Test
  void eachLineOfJsonIsADocument() throws IOException {
    Reading read =
        Reading.of(
            folder, "x.jsonl", utf8(ROW + "\n\n" + ROW.replace("rained", "snowed") + "\r\n"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.places()).containsExactly("x.jsonl#line=1", "x.jsonl#line=3");
    assertThat(read.texts()).containsExactly("It rained.", "It snowed.");
    Stated stated = read.documents().get(0).stated();
    assertThat(stated.url()).isEqualTo("https://a.example/1");
    assertThat(stated.title()).isEqualTo("Rain");
    assertThat(stated.byline()).isEqualTo("Ann, Bo");
    assertThat(stated.mediaType()).isEqualTo("text/plain");
    assertThat(stated.layout()).isEqualTo("usual names");
  }

  @Test
  void theSameRowsInEachFormGiveTheSameTexts() throws IOException {
    List<String> texts = List.of("It rained.\nAll day.", "A \"quoted\" word, and a comma.");
    String csv =
        "url,text\nu1,\"It rained.\nAll day.\"\nu2,\"A \"\"quoted\"\" word, and a comma.\"\n";
    String lines =
        "{\"text\":\"It rained.\\nAll day.\"}\n{\"text\":\"A \\\"quoted\\\" word, and a comma.\"}";
    String array = "[\n" + lines.replace("}\n{", "},\n{") + "\n]";
    assertThat(Reading.of(folder, "x.csv", utf8(csv)).texts()).isEqualTo(texts);
    assertThat(
            Reading.of(
                    folder,
                    "x.tsv",
                    utf8(
                        csv.replace("url,text", "url\ttext")
                            .replace("u1,", "u1\t")
                            .replace("u2,", "u2\t")))
                .texts())
        .isEqualTo(texts);
    assertThat(Reading.of(folder, "x.jsonl", utf8(lines)).texts()).isEqualTo(texts);
    assertThat(Reading.of(folder, "x.json", utf8(array)).texts()).isEqualTo(texts);
    assertThat(Reading.of(folder, "x.txt", utf8(lines)).texts()).isEqualTo(texts);
    assertThat(Reading.of(folder, "x", utf8("\uFEFF" + csv)).texts()).isEqualTo(texts);
    assertThat(Reading.of(folder, "x.csv.gz", compressed("gz", utf8(csv))).texts())
        .isEqualTo(texts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "dolma ! {'id':'1','text':'T','source':'s','added':'2024','created':'2020-01-02','metadata':{'url':'u'}} ! u ! 2020-01-02",
        "datatrove ! {'text':'T','id':'1','metadata':{'url':'u','date':'2020-01-02'}} ! u !",
        "c4 ! {'text':'T','timestamp':'2019-04-25T12:57:54Z','url':'u'} ! u !",
        "cc-news ! {'title':'A','text':'T','domain':'d','date':'2017','description':'','url':'u','image_url':''} ! u ! 2017",
        "news-please ! {'maintext':'T','title':'A','authors':['B'],'date_publish':'2020-01-02 00:00:00','source_domain':'d','url':'u','language':'en'} ! u ! 2020-01-02 00:00:00",
        "trafilatura ! {'title':'A','author':'B','date':'2020-01-02','source':'u','source-hostname':'S','fingerprint':'f','text':'T','hostname':'h'} ! u ! 2020-01-02",
        "fineweb ! {'text':'T','id':'1','dump':'CC','url':'u','date':'2020','file_path':'p','language':'en'} ! u !",
      })
  void knownLayoutsNeedNoFields(String layout, String row, String url, String published)
      throws IOException {
    Reading read = Reading.of(folder, "x.jsonl", utf8(row.strip().replace('\'', '"')));
    assertThat(read.texts()).containsExactly("T");
    Stated stated = read.documents().get(0).stated();
    assertThat(stated.layout()).isEqualTo(layout.strip());
    assertThat(stated.url()).isEqualTo(url.strip());
    assertThat(stated.published()).isEqualTo(published == null ? null : published.strip());
  }

  @Test
  void fieldsNameColumnsAndKeepOthers() throws IOException {
    TableFields fields =
        new TableFields(
            "story",
            null,
            "meta.link",
            null,
            null,
            null,
            null,
            null,
            List.of("rank", "meta.tags", "no"));
    Reading read =
        Reading.of(
            folder,
            "x.jsonl",
            utf8("{\"story\":\"T\",\"rank\":3,\"meta\":{\"link\":\"u\",\"tags\":[\"a\"]}}"),
            fields);
    Stated stated = read.documents().get(0).stated();
    assertThat(read.texts()).containsExactly("T");
    assertThat(stated.url()).isEqualTo("u");
    assertThat(stated.extra()).isEqualTo("{\"rank\":3,\"meta.tags\":[\"a\"]}");
  }

  @Test
  void htmlGoesBeforeText() throws IOException {
    Reading read = Reading.of(folder, "x.jsonl", utf8("{\"html\":\"<p>T\",\"text\":\"t\"}"));
    assertThat(read.texts()).containsExactly("<p>T");
    assertThat(read.documents().get(0).stated().mediaType()).isEqualTo("text/html");
  }

  @Test
  void aBadLineIsOneFailure() throws IOException {
    String good = "{\"text\":\"It rained.\"}";
    Reading read =
        Reading.of(
            folder,
            "x.jsonl",
            utf8(
                good
                    + "\n{\"text\": \n[1]\n"
                    + "{\"text\":\""
                    + "x".repeat(3 << 20)
                    + "\"}\n{\"title\":\"no text\"}\n"
                    + good
                    + "\n"));
    assertThat(read.texts()).containsExactly("It rained.", "It rained.");
    assertThat(read.problems())
        .containsExactly(
            "x.jsonl#line=2 bad_row",
            "x.jsonl#line=3 bad_row",
            "x.jsonl#line=4 too_large",
            "x.jsonl#line=5 missing_field");
  }

  @Test
  void aBadRowIsOneFailure() throws IOException {
    String csv =
        """
        url,text
        u1,good
        u2,one,too,many
        u3,"a quote "in the middle"
        u4,"two
        lines"
        u5,"never closed
        u6,good
        """;
    Reading read = Reading.of(folder, "x.csv", utf8(csv));
    assertThat(read.texts()).containsExactly("good", "two\nlines", "good");
    assertThat(read.problems())
        .containsExactly("x.csv#line=3 bad_row", "x.csv#line=4 bad_row", "x.csv#line=7 bad_row");
    assertThat(read.failures().get(2).message()).contains("never closed");
  }

  @Test
  void aTableWithoutTextIsOneFailureThatNamesItsColumns() throws IOException {
    Reading csv = Reading.of(folder, "x.csv", utf8("name,price\na,1\nb,2\n"));
    Reading json = Reading.of(folder, "x.jsonl", utf8("{\"name\":1,\"price\":2}\n{\"name\":2}\n"));
    assertThat(csv.problems()).containsExactly("x.csv no_text_column");
    assertThat(json.problems()).containsExactly("x.jsonl no_text_column");
    assertThat(json.failures().get(0).message()).contains("[name, price]", "fields: {text:");
  }

  @Test
  void filesOfARunHoldNoDocuments() throws IOException {
    assertThat(
            Reading.of(folder, "r.jsonl", utf8("{\"id\":\"1\",\"uri\":\"a\",\"removals\":[]}"))
                .problems())
        .containsExactly("r.jsonl run_file");
    assertThat(
            Reading.of(
                    folder,
                    "_run.json",
                    utf8(
                        "{\n \"complete\": true, \"config\": \"a\", \"shards\": 1, \"version\": \"1\"}"))
                .problems())
        .containsExactly("_run.json run_file");
  }

  @Test
  void aBadFirstLineIsOneFailureToo() throws IOException {
    String good = "{\"text\":\"It rained.\"}\n";
    for (String bad :
        new String[] {
          "{\"text\": \n", "[1]\n", "\0\0\0{\n", "{\"text\":\"A\"}{\"text\":\"B\"}\n"
        }) {
      Reading read = Reading.of(folder, "x.jsonl", utf8(bad + good));
      assertThat(read.places()).containsExactly("x.jsonl#line=2");
      assertThat(read.problems()).containsExactly("x.jsonl#line=1 bad_row");
    }
  }

  @Test
  void eachRowTellsItsColumns() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "x.jsonl",
            utf8(
                "{\"id\":1}\n{\"text\":\"A\"}\n{\"text\":\"B\",\"url\":\"u\"}\n{\"id\":2}\n{\"text\":\"\"}\n"));
    assertThat(read.texts()).containsExactly("A", "B");
    assertThat(read.documents().get(1).stated().url()).isEqualTo("u");
    assertThat(read.problems())
        .containsExactly(
            "x.jsonl#line=1 missing_field", "x.jsonl#line=4 missing_field", "x.jsonl#line=5 empty");
  }

  @Test
  void usualNamesStandBesideAKnownLayout() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "x.jsonl",
            utf8(
                "{\"text\":\"T\",\"timestamp\":\"2019\",\"url\":\"u\",\"title\":\"A\",\"author\":\"B\"}"));
    Stated stated = read.documents().get(0).stated();
    assertThat(stated.layout()).isEqualTo("c4");
    assertThat(stated.title()).isEqualTo("A");
    assertThat(stated.byline()).isEqualTo("B");
    assertThat(stated.published()).isNull();
  }

  @Test
  void itemsOfAnArrayThatAreNoObjectsAreFailures() throws IOException {
    Reading read = Reading.of(folder, "x.json", utf8("[\"a\", [1], {\"text\":\"T\"}]"));
    assertThat(read.texts()).containsExactly("T");
    assertThat(read.places()).containsExactly("x.json#item=3");
    assertThat(read.problems()).containsExactly("x.json#item=1 bad_row", "x.json#item=2 bad_row");
    assertThat(Reading.of(folder, "x.json", utf8("[]")).problems()).containsExactly("x.json empty");
    String large = "{\n\"text\":\"" + "x".repeat(3 << 20) + "\"}";
    assertThat(Reading.of(folder, "x.json", utf8(large)).problems())
        .containsExactly("x.json too_large");
  }

  @Test
  void aNamedTableIsNeverAnArticle() throws IOException {
    byte[] wide = "url,text\nu,T\n".getBytes(StandardCharsets.UTF_16);
    byte[] latin = "url,text,\u00e4\nu,T,1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(folder, "x.csv", wide).problems()).containsExactly("x.csv no_header");
    assertThat(Reading.of(folder, "x.csv", latin).problems()).containsExactly("x.csv no_header");
    assertThat(Reading.of(folder, "x.csv", utf8("text\nT\nU\n")).texts()).containsExactly("T", "U");
    assertThat(Reading.of(folder, "x.csv", utf8("text,text\nT,U\n")).problems())
        .containsExactly("x.csv no_header");
    assertThat(
            Reading.of(
                    folder, "x.csv", "url,text\nu,\u00e4\n".getBytes(StandardCharsets.ISO_8859_1))
                .problems())
        .containsExactly("x.csv#line=2 charset");
  }

  /** Each empty line takes memory, too. */
  @Test
  void aQuoteThatIsNeverClosedTakesBoundedMemory() throws IOException {
    byte[] csv = utf8("url,text\nu,\"open" + "\n".repeat(100_000) + "v,good\n");
    Reading read = Reading.of(folder, "x.csv", csv);
    assertThat(read.texts()).containsExactly("good");
    assertThat(read.problems()).containsExactly("x.csv#line=2 bad_row");
  }
}
