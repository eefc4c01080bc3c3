package dev.winnow.shuffle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Failure;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Metadata;
import dev.winnow.model.OffsetMap;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class RecordCoderTest {
  private static final RecordCoder<Article> ARTICLES = RecordCoder.of(Article.class);

  @Property(tries = 200)
  void anArticleComesBackAsItWas(@ForAll("articles") Article article) throws Exception {
    CoderProperties.coderDecodeEncodeEqual(ARTICLES, article);
    CoderProperties.coderDeterministic(ARTICLES, article, article);
    assertThat(ARTICLES.unpack(ARTICLES.pack(article))).isEqualTo(article);
  }

  @Test
  void survivesJavaSerialization() {
    RecordCoder<Failure> copy = SerializableUtils.clone(RecordCoder.of(Failure.class));
    Failure failure = new Failure("a b\n", null, "Read", "empty", "The file is empty.");

    assertThat(copy.unpack(copy.pack(failure))).isEqualTo(failure);
    assertThat(copy).isEqualTo(RecordCoder.of(Failure.class));
  }

  private record WithMap(java.util.Map<String, String> map) {}

  @Test
  void refusesWhatItCannotEncode() {
    assertThatThrownBy(() -> RecordCoder.of(WithMap.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Map");
  }

  @Provide
  static Arbitrary<Article> articles() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars('ü', '漢')
            .ofMinLength(1)
            .ofMaxLength(12);
    Arbitrary<String> maybe = texts.injectNull(0.4);
    Arbitrary<Span> spans =
        Combinators.combine(
                Arbitraries.integers().between(0, 1 << 20), Arbitraries.integers().between(0, 99))
            .as((start, length) -> new Span(start, start + length));
    Arbitrary<Reference> references =
        Combinators.combine(texts, Arbitraries.integers().between(-1, 300))
            .as(Reference::new)
            .injectNull(0.6);
    Arbitrary<OffsetMap> offsets =
        Arbitraries.integers().between(0, 5000).array(int[].class).ofMaxSize(4).map(OffsetMap::new);
    Arbitrary<Block> blocks =
        Combinators.combine(Arbitraries.of(BlockKind.class), texts, spans, offsets).as(Block::new);
    Arbitrary<Paragraph> paragraphs =
        Combinators.combine(
                Arbitraries.of(BlockKind.class),
                texts,
                spans,
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(Fingerprint::new),
                Arbitraries.integers().between(0, 900),
                references)
            .as(Paragraph::new);
    Arbitrary<Removal> removals =
        Combinators.combine(
                texts,
                texts,
                Arbitraries.of(
                    List.of(
                        RemovalKind.SHARE, RemovalKind.OTHER, RemovalKind.own("obituary-notice"))),
                texts,
                spans,
                references,
                Arbitraries.doubles().between(0, 1).injectNull(0.5))
            .as(Removal::new);
    Arbitrary<Metadata> metadata =
        Combinators.combine(maybe, maybe, maybe, maybe, maybe, maybe, maybe).as(Metadata::new);
    Arbitrary<Source> sources =
        Combinators.combine(texts, texts, texts.list().ofMaxSize(2), texts, texts).as(Source::new);
    Arbitrary<DropReason> dropped =
        Combinators.combine(texts, texts, references).as(DropReason::new).injectNull(0.5);
    return Combinators.combine(
            sources,
            metadata,
            blocks.list().ofMaxSize(3),
            paragraphs.list().ofMaxSize(3),
            removals.list().ofMaxSize(3),
            dropped)
        .as(Article::new);
  }

  @Test
  void listsAreReadAsTheyWereWritten() {
    Source source = new Source("1", "b", List.of("c", "d"), "text/plain", "UTF-8");

    assertThat(RecordCoder.of(Source.class).unpack(RecordCoder.of(Source.class).pack(source)))
        .isEqualTo(source);
  }
}
