package dev.winnow.dedup.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.paragraphs.Occurrence;
import dev.winnow.dedup.paragraphs.ParagraphDedupTest;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Reference;
import dev.winnow.shuffle.PackedInts;
import dev.winnow.text.LongSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.codec.digest.DigestUtils;

/** The files of an index: what is written is read again, and nothing else. */
class IndexTest {
  @Property(tries = 100)
  void idsAreReadAsTheyWere(@ForAll @IntRange(max = 50) int size, @ForAll Random random)
      throws IOException {
    List<String> ids = IntStream.range(0, size).mapToObj(i -> id(random)).toList();
    List<String> read = new ArrayList<>();

    IndexedIds.each(input(IndexedIds.file(3, ids), IndexKind.IDS), read::add);

    assertThat(read)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(id -> id.substring(0, 32)).toList());
  }

  @Property(tries = 100)
  void documentsAreReadAsTheyWereInAnyOrder(
      @ForAll @IntRange(max = 20) int size, @ForAll Random random) throws IOException {
    List<IndexedDocument> documents = new ArrayList<>();
    Map<String, StoryMembership> memberships = new HashMap<>();
    Map<String, StoryMembership> expected = new HashMap<>();
    for (int i = 0; i < size; i++) {
      OwnerKey owner = new OwnerKey(random.nextLong(), random.nextInt(1 << 30), id(random));
      String heir = random.nextBoolean() ? id(random) : null;
      documents.add(
          new IndexedDocument(owner.id(), DocumentWords.of(owner, words(random)), heir, List.of()));
      StoryMembership membership = StoryMembership.alone(owner);
      if (random.nextBoolean()) {
        membership =
            new StoryMembership(
                owner.id(), id(random), random.nextLong(), random.nextBoolean(), null);
        memberships.put(owner.id(), membership);
      }
      expected.put(owner.id(), membership.withHeir(heir));
    }
    byte[] file = IndexedDocuments.file(3, documents, memberships);
    Collections.shuffle(documents, random);
    Map<String, StoryMembership> read = new HashMap<>();
    Map<OwnerKey, List<Integer>> words = new HashMap<>();

    IndexedDocuments.each(
        input(file, IndexKind.DOCUMENTS),
        -2,
        Set.copyOf(documents.stream().map(each -> IndexedSamples.idOf(each.id())).toList()),
        (documentWords, membership) -> {
          read.put(membership.id(), membership);
          words.put(documentWords.owner(), IntStream.of(documentWords.words()).boxed().toList());
        });

    assertThat(IndexedDocuments.file(3, documents, memberships)).isEqualTo(file);
    assertThat(read).isEqualTo(expected);
    for (IndexedDocument each : documents) {
      OwnerKey owner = each.documentWords().owner();
      assertThat(words)
          .containsEntry(
              new OwnerKey(-2, owner.published(), owner.length(), owner.id()),
              IntStream.of(each.documentWords().words()).boxed().toList());
    }
  }

  @Property(tries = 100)
  void samplesAreReadAsFarAsTheyAreWanted(
      @ForAll @IntRange(max = 20) int size, @ForAll Random random) throws IOException {
    List<BucketedSample> samples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int[] shingles = random.ints(1 + random.nextInt(5), 0, 8).sorted().toArray();
      OwnerKey owner = new OwnerKey(random.nextInt(3), random.nextInt(99), id(random));
      samples.add(new BucketedSample(owner, PackedInts.pack(shingles)));
    }
    List<BucketedSample> read = new ArrayList<>();

    IndexedSamples.each(
        input(IndexedSamples.file(3, samples), IndexKind.SAMPLES),
        -1,
        LongSet.of(new long[] {2, 5}),
        read::add);

    assertThat(read).extracting(BucketedSample::owner).isSorted().allMatch(OwnerKey::isKnown);
    assertThat(read)
        .extracting(each -> each.owner().id() + List.of(boxed(each)))
        .containsExactlyInAnyOrderElementsOf(
            samples.stream()
                .filter(each -> wanted(each).length > 0)
                .map(
                    each -> IndexedSamples.idOf(each.owner().id()) + List.of(List.of(wanted(each))))
                .toList());
  }

  private static List<Integer> boxed(BucketedSample sampled) {
    return IntStream.of(sampled.shingles()).boxed().toList();
  }

  private static Integer[] wanted(BucketedSample sampled) {
    return IntStream.of(sampled.shingles())
        .filter(shingle -> shingle == 2 || shingle == 5)
        .boxed()
        .toArray(Integer[]::new);
  }

  @Property(tries = 100)
  void paragraphsAreReadWithTheirOwners(@ForAll @IntRange(max = 40) int size, @ForAll Random random)
      throws IOException {
    Map<Fingerprint, Reference> expected = new HashMap<>();
    List<Occurrence> paragraphs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Fingerprint said = new Fingerprint(random.nextLong(), random.nextLong());
      Reference of = new Reference(id(new Random(random.nextInt(4))), random.nextInt(400));
      expected.put(said, of);
      paragraphs.add(new Occurrence(said, new OwnerKey(0, 0, of.id()), of.paragraph()));
    }
    Map<Fingerprint, Reference> read = new HashMap<>();
    byte[] file = IndexedParagraphs.file(3, paragraphs);

    IndexedParagraphs.each(input(file, IndexKind.PARAGRAPHS), expected.keySet(), read::put);

    assertThat(read).isEqualTo(expected);
  }

  @Property(tries = 50)
  void aByteThatChangedIsFound(@ForAll Random random) {
    byte[] file = IndexedIds.file(3, List.of(id(random), id(random)));
    file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));

    assertThatThrownBy(() -> input(file, IndexKind.IDS))
        .isInstanceOf(IOException.class)
        .hasMessage("the index is broken: the bytes of 'x' are not those that were written");
  }

  @Example
  void aFileUnderTheNameOfAnotherIsFound() {
    byte[] file = IndexedIds.file(4, List.of());

    assertThatThrownBy(() -> input(file, IndexKind.IDS))
        .hasMessage("the index is broken: 'x' is not what its name says");
    assertThatThrownBy(() -> IndexInput.of("x", new byte[2], IndexKind.IDS, 3))
        .isInstanceOf(IOException.class);
  }

  /**
   * If this fails, earlier indices hold words, shingles or fingerprints that this version makes in
   * another way: give {@link IndexOutput#VERSION} the next number.
   */
  @Example
  void whatIsKeptIsMadeAsTheVersionSays() {
    DocumentWords documentWords =
        DocumentWords.of(
            ParagraphDedupTest.article(
                "ab".repeat(32),
                "2025-01-01",
                "On 5 May the Harbour Post wrote that it would be sold for 12.5 million kroner.",
                "Nobody at the harbour had been told, said Ann Doe, who has worked there since"
                    + " 1998, and nobody knows what comes next."));
    List<byte[]> samples = new ArrayList<>();
    BucketedSample.byBucket(documentWords, 1, (bucket, each) -> samples.add(each.packed()));

    assertThat(IndexOutput.VERSION).isEqualTo(1);
    assertThat(DigestUtils.sha256Hex(documentWords.packed())).startsWith("8ab6e88855644a52");
    assertThat(DigestUtils.sha256Hex(samples.get(0))).startsWith("3ae08831d5bb731f");
  }

  private static IndexInput input(byte[] file, IndexKind kind) throws IOException {
    return IndexInput.of("x", file, kind, 3);
  }

  private static int[] words(Random random) {
    return random.ints(random.nextInt(300), 0, 200).map(i -> i * -77_777_777).toArray();
  }

  private static String id(Random random) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
