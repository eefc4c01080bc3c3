package dev.winnow.dedup.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.shuffle.PackedInts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CandidatePairsTest {
  private static final OwnerKey A = owner(1);
  private static final OwnerKey B = owner(2);
  private static final OwnerKey C = owner(3);

  @Example
  void eachDocumentMeetsTheEarliestOwnerAndTheOneBeforeIt() {
    List<BucketedSample> bucket = List.of(sampled(C, 7), sampled(A, 7, 9), sampled(B, 7, 9));

    assertThat(CandidatePairs.among(bucket).pairs())
        .containsExactlyInAnyOrder(
            new CandidatePair(A, B, 2), new CandidatePair(A, C, 1), new CandidatePair(B, C, 1));
  }

  @Example
  void theSameDocumentAtTwoPlacesIsOne() {
    assertThat(CandidatePairs.among(List.of(sampled(A, 7), sampled(A, 7))).pairs()).isEmpty();
  }

  @Property(tries = 50)
  void aFrequentShingleGivesOnePairADocument(
      @ForAll @IntRange(min = 2, max = 400) int members, @ForAll Random random) {
    List<BucketedSample> bucket =
        new ArrayList<>(
            IntStream.range(0, members).mapToObj(i -> sampled(owner(i), 7, 100 + i)).toList());
    CandidatePairs inOrder = CandidatePairs.among(bucket);
    Collections.shuffle(bucket, random);
    CandidatePairs shuffled = CandidatePairs.among(bucket);

    boolean frequent = members > CandidatePairs.FREQUENT_SHINGLE_DOCUMENTS;
    assertThat(inOrder.frequent()).isEqualTo(frequent ? 1 : 0);
    assertThat(inOrder.pairs()).hasSize(frequent ? members - 1 : 2 * members - 3);
    assertThat(new HashSet<>(shuffled.pairs())).isEqualTo(new HashSet<>(inOrder.pairs()));
  }

  /** Twenty thousand articles with one paragraph in common, of which four shingles are sampled. */
  @Example
  void aParagraphThatAllShareGivesOnePairADocument() {
    List<BucketedSample> bucket =
        IntStream.range(0, 20_000)
            .mapToObj(i -> sampled(owner(i), 1, 2, 3, 4, 10 + 2 * i, 11 + 2 * i))
            .toList();
    CandidatePairs found = CandidatePairs.among(bucket);

    assertThat(found.frequent()).isEqualTo(4);
    assertThat(found.pairs()).hasSize(bucket.size() - 1).allMatch(pair -> pair.shared() == 4);
  }

  /**
   * All share one shingle, and each another with 150: n - 1 pairs of the one, below 2n of these.
   */
  @Example
  void aHundredThousandInOneBucketGiveFewPairsEach() {
    List<BucketedSample> bucket =
        IntStream.range(0, 100_000).mapToObj(i -> sampled(owner(i), 7, 1_000 + i / 150)).toList();

    assertThat(CandidatePairs.among(bucket).pairs().size()).isLessThan(3 * bucket.size());
  }

  private static OwnerKey owner(int number) {
    return new OwnerKey(0, 0, String.format(Locale.ROOT, "%064d", number));
  }

  private static BucketedSample sampled(OwnerKey owner, int... shingles) {
    return new BucketedSample(owner, PackedInts.pack(shingles));
  }
}
