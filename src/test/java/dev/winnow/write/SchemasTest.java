package dev.winnow.write;

import static dev.winnow.write.SampleArticles.ID;
import static dev.winnow.write.SampleArticles.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.BlockKind;
import dev.winnow.model.RemovalKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas describe what is written and nothing else. Single quotes stand for double ones. */
class SchemasTest {
  private static final String RECORD =
      "{'id':'"
          + ID
          + "','uri':'/a','also_at':[],'media_type':'text/plain','charset':'UTF-8','title':'',"
          + "'byline':'','published':'','published_at':'','site':'','url':'','language':'',"
          + "'stated':'','fetched':'','page_type':'','paragraphs':[{'kind':'quote','text':'Yes.',"
          + "'start':0,'end':4,'fingerprint':'00000000000000ff','of':{'id':'','paragraph':-1}}],"
          + "'text':'Yes.','story':{'id':'"
          + OWNER
          + "','relation':'near','of':'"
          + OWNER
          + "','similarity':0.83},'extra':'','quality':'',"
          + "'config':'c0ffee','version':'0.1.0'}";
  private static final String AUDIT =
      "{'id':'"
          + ID
          + "','uri':'/a','removals':[{'step':'Strip','rule':'x','kind':'share','text':'Share'}]}";
  private static final String RUN =
      "{'version':'0.1.0','config':'c0ffee','pipeline':'batch.yaml','complete':true,"
          + "'documents':{'read':5,'records':3,'dropped':1,'failures':1,'also_at':2},"
          + "'text':{'kept_characters':900,'removed_characters':80},"
          + "'paragraphs':{'kept':7,'by_kind':{'paragraph':6,'heading':1}},"
          + "'removals':{'by_kind':{'share':{'blocks':2,'characters':80}},"
          + "'by_rule':{'Strip/share-bar':2}},"
          + "'failures':{'by_category':{'empty':1}},'dropped':{'by_rule':{'Dedup/near':1}},"
          + "'records':{'by_language':{'en':3},'by_year':{'2024':2}},'formats':['.jsonl'],'tables':{'by_layout':{'dolma':2}},"
          + "'shards':1}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'quote' | 'sidebar'",
        "'end':4, | ''",
        "'uri':'/a' | 'uri':''",
        "'title':'' | 'title':null",
        "'title':'', | ''",
        "'also_at':[], | ''",
        "'similarity':0.83 | 'similarity':null",
        "'near' | 'twin'",
        "'uri':'/a' | 'uri':'/a','score':1",
        "'text':'Yes.', | 'text':'Yes.','lang':'en',",
        "'start':0 | 'start':-2",
        "'published':'' | 'published':'1 May'",
        "'published':'' | 'published':'2025-06-01T10:00:00Z'",
        "'published_at':'' | 'published_at':'2025-06-01'",
        "'language':'' | 'language':'en-GB'",
        "'stated':'' | 'stated':'title,colour'",
        "00000000000000ff | FF",
        "a1a1a1 | A1A1A1",
        "'page_type':'' | 'page_type':'article'",
      })
  void refusesARecordThatIsWrong(String right, String wrong) {
    assertThat(complaints("record", RECORD)).isEmpty();
    assertThat(complaints("record", replaced(RECORD, right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'share' | 'paragraph'",
        "'rule':'x', | ''",
        "'text':'Share' | 'text':'Share','why':'it asks to'",
        "'text':'Share' | 'text':'Share','similarity':1.0",
        "'text':'Share' | 'text':'Share','score':1.5",
        "'text':'Share' | 'text':'Share','score':'high'",
        "'uri':'/a' | 'uri':'/a','dropped':{}",
        "'uri':'/a' | 'uri':'/a','dropped':true",
      })
  void refusesAnAuditLineThatIsWrong(String right, String wrong) {
    assertThat(complaints("removals", AUDIT)).isEmpty();
    assertThat(complaints("removals", replaced(AUDIT, right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'complete':true | 'complete':false",
        "'read':5 | 'read':-5",
        "'read':5 | 'read':5.5",
        "'share':{ | 'sharing':{",
        "'heading':1 | 'share':1",
        "'shards':1 | 'shards':1,'seconds':12",
        "'.jsonl' | 'jsonl'",
        "'Dedup/near' | 'near'",
        "'en':3 | 'en-GB':3",
      })
  void refusesARunThatIsWrong(String right, String wrong) {
    assertThat(complaints("run", RUN)).isEmpty();
    assertThat(complaints("run", replaced(RUN, right, wrong))).isNotEmpty();
  }

  private static Stream<RemovalKind> kinds() {
    return Stream.concat(
        RemovalKind.values().stream(), Stream.of(RemovalKind.own("obituary-notice")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void knowsEveryKindOfRemoval(RemovalKind kind) {
    String label = "'" + kind.label() + "'";

    assertThat(complaints("removals", AUDIT.replace("'share'", label))).isEmpty();
    assertThat(complaints("run", RUN.replace("'share'", label))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void knowsEveryKindOfParagraph(BlockKind kind) {
    String label = "'" + kind.label() + "'";

    assertThat(complaints("record", RECORD.replace("'quote'", label))).isEmpty();
    assertThat(complaints("run", RUN.replace("'heading'", label).replace("'paragraph':6,", "")))
        .isEmpty();
  }

  private static String replaced(String line, String right, String wrong) {
    assertThat(line).contains(right);
    return line.replace(right, wrong.equals("''") ? "" : wrong);
  }

  private static List<String> complaints(String kind, String line) {
    return Schemas.complaints(kind, line.replace('\'', '"'));
  }
}
