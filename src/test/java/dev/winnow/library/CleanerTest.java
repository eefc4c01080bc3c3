package dev.winnow.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.winnow.model.Failure;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Removal;
import dev.winnow.model.Stated;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CleanerTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Bridge closes for repairs</title></head><body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <article><h1>Bridge closes for repairs</h1>
      <p>The council closed the old bridge on Monday, because two of its beams have cracked.</p>
      <p>Buses take the ring road until the beams are replaced in the autumn, the mayor said.</p>
      <p>Share on Facebook</p>
      </article></body></html>
      """;
  private static final String TEXT =
      """
      The council closed the old bridge on Monday, because two of its beams have cracked.

      Share on Facebook
      """;

  @Test
  void aPageAsObjects() {
    CleanResult.Cleaned cleaned = cleaned(PAGE);
    assertThat(cleaned.hasRecord()).isTrue();
    assertThat(cleaned.article().metadata())
        .extracting(Metadata::title, Metadata::language)
        .containsExactly("Bridge closes for repairs", "en");
    assertThat(cleaned.text())
        .isEqualTo(
            "The council closed the old bridge on Monday, because two of its beams have cracked.\n\n"
                + "Buses take the ring road until the beams are replaced in the autumn, the mayor"
                + " said.");
    assertThat(cleaned.removals())
        .extracting(Removal::text, each -> each.kind().label())
        .contains(tuple("Share on Facebook", "share"));
  }

  @Test
  void aTextAsLines() {
    CleanResult.Cleaned cleaned = cleaned(TEXT);
    String record = cleaned.recordJson().orElseThrow();
    assertThat(record.substring(0, record.indexOf(",\"config\"")))
        .isEqualTo(
            """
            {"id":"ID","uri":"a.txt","also_at":[],"media_type":"text/plain","charset":"UTF-8",\
            "title":"","byline":"","published":"","published_at":"","site":"","url":"",\
            "language":"en","stated":"","fetched":"","page_type":"",\
            "paragraphs":[{"kind":"paragraph","text":"TEXT","start":0,"end":83,\
            "fingerprint":"5db2cb8b5aa56395","of":{"id":"","paragraph":-1}}],"text":"TEXT",\
            "story":{"id":"ID","relation":"original","of":"","similarity":0.0},\
            "extra":"","quality":""\
            """
                .replace("ID", cleaned.article().source().id())
                .replace("TEXT", TEXT.lines().findFirst().orElseThrow()));
    assertThat(cleaned.removalsJson())
        .isEqualTo(
            """
            {"id":"ID","uri":"a.txt","media_type":"text/plain","charset":"UTF-8",\
            "removals":[{"step":"Strip","rule":"platform-names","kind":"share",\
            "text":"Share on Facebook","start":85,"end":102}]}\
            """
                .replace("ID", cleaned.article().source().id()));
  }

  @Test
  void aPageWithoutAnArticleHasNoRecord() {
    CleanResult.Cleaned cleaned = cleaned("Subscribe to our newsletter\n");
    assertThat(cleaned.hasRecord()).isFalse();
    assertThat(cleaned.recordJson()).isEmpty();
    assertThat(cleaned.paragraphs()).isEmpty();
    assertThat(cleaned.text()).isEmpty();
    assertThat(cleaned.removals())
        .extracting(Removal::text)
        .containsExactly("Subscribe to our newsletter");
    assertThat(cleaned.article().dropped().rule()).isEqualTo("nothing-left");
  }

  @Test
  void aFailure() {
    byte[] bytes = {};
    CleanResult result = Cleaner.shipped().clean(bytes, "empty.txt");
    assertThat(result).isInstanceOf(CleanResult.Failed.class);
    CleanResult.Failed failed = (CleanResult.Failed) result;
    assertThat(failed.failure())
        .extracting(Failure::uri, Failure::step, Failure::category)
        .containsExactly("empty.txt", "Extract", "empty");
    assertThat(failed.json())
        .isEqualTo(
            "{\"uri\":\"empty.txt\",\"id\":"
                + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                + "\"step\":\"Extract\",\"category\":\"empty\",\"message\":\"The document has no visible"
                + " character; check whether it was fetched fully.\"}");
  }

  @Test
  void whatTheSenderStates() {
    RawDocument document =
        new RawDocument(
            "0".repeat(64), "a", TEXT.getBytes(UTF_8), Stated.of("text/plain", "2026-05-01"));
    CleanResult.Cleaned cleaned = (CleanResult.Cleaned) Cleaner.shipped().clean(document);
    assertThat(cleaned.article().metadata().published()).isEqualTo("2026-05-01");
    assertThat(cleaned.article().source().id()).isEqualTo("0".repeat(64));
  }

  @Test
  void aParagraphThatTheArticleRepeatsIsMarked() {
    CleanResult.Cleaned cleaned = cleaned(TEXT + "\nBuses take the ring road.\n\n" + TEXT);
    assertThat(cleaned.paragraphs()).hasSize(3);
    assertThat(cleaned.paragraphs().get(2).of().paragraph()).isZero();
  }

  @Test
  void thePipelineFileOfACaller(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        pipeline:
          type: chain
          source: {type: ReadFiles}
          transforms:
            - type: Extract
            - type: Split
          sink: {type: WriteJson}
        """);
    CleanResult.Cleaned cleaned =
        (CleanResult.Cleaned) Cleaner.of(file).clean("Share on Facebook\n".getBytes(UTF_8), "a");
    assertThat(cleaned.text()).isEqualTo("Share on Facebook");
  }

  @Test
  void aWrongPipelineFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.yaml"), "pipeline: {type: graph}\n");
    assertThatThrownBy(() -> Cleaner.of(file))
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + ":1: pipeline: unknown type 'graph'; known: [chain]");
  }

  @Test
  void manyThreadsShareOne() {
    List<String> pages =
        IntStream.range(0, 64).mapToObj(i -> PAGE.replace("ring road", "road " + i)).toList();
    List<String> alone = pages.stream().map(CleanerTest::lines).toList();
    assertThat(pages.parallelStream().map(CleanerTest::lines).toList()).isEqualTo(alone);
    assertThat(alone).doesNotHaveDuplicates();
  }

  @Test
  void threadsWhoseClassLoaderKnowsTheJdkAlone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        pipeline:
          type: chain
          source: {type: ReadFiles}
          transforms: [{type: Extract}, {type: Split}]
          sink: {type: WriteJson}
        """);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertThat(Cleaner.of(file).clean(TEXT.getBytes(UTF_8), "a.txt"))
          .isInstanceOf(CleanResult.Cleaned.class);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void needsNoBeam() throws ReflectiveOperationException {
    ClassLoader withoutBeam = new WithoutBeam(CleanerTest.class.getClassLoader());
    Class<?> program = withoutBeam.loadClass(CleanOnePage.class.getName());
    assertThat(program).isNotSameAs(CleanOnePage.class);
    Object cleaner = program.getConstructor().newInstance();
    String record = cleaned(PAGE).recordJson().orElseThrow();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(withoutBeam);
    try {
      assertThat(cleaner)
          .isInstanceOfSatisfying(Supplier.class, made -> assertThat(made.get()).isEqualTo(record));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** What {@link #needsNoBeam} runs in a class loader of its own. */
  public static final class CleanOnePage implements Supplier<String> {
    public CleanOnePage() {}

    @Override
    public String get() {
      return cleaned(PAGE).recordJson().orElseThrow();
    }
  }

  /** Loads Winnow's classes anew, and knows no class of Beam. */
  private static final class WithoutBeam extends ClassLoader {
    WithoutBeam(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.apache.beam.")) {
        throw new ClassNotFoundException(name);
      }
      Class<?> known = findLoadedClass(name);
      if (known != null || !name.startsWith("dev.winnow.")) {
        return known == null ? super.loadClass(name, resolve) : known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String lines(String document) {
    CleanResult.Cleaned cleaned = cleaned(document);
    return cleaned.recordJson().orElseThrow() + cleaned.removalsJson();
  }

  private static CleanResult.Cleaned cleaned(String document) {
    String uri = document.startsWith("<") ? "a.html" : "a.txt";
    return (CleanResult.Cleaned) Cleaner.shipped().clean(document.getBytes(UTF_8), uri);
  }
}
