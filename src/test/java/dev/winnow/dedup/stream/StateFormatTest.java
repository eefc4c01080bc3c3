package dev.winnow.dedup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Fingerprint;
import dev.winnow.shuffle.PackedInts;
import dev.winnow.shuffle.RecordCoder;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What savepoints hold. Who changes these bytes changes the format in {@link FirstSeenFn} too, and
 * says in the changelog that streams begin to remember anew.
 */
class StateFormatTest {
  @Test
  void hasTheApprovedBytes() {
    assertThat(hex(new SeenBytes(7, "ab", new int[] {5, 6})))
        .isEqualTo("000000000000000701026162020506");
    assertThat(hex(new SeenBytes(7, null, new int[0]))).isEqualTo("00000000000000070000");
    assertThat(
            hex(
                new SeenDocument(
                    "ab", 1, null, PackedInts.pack(new int[] {9}), List.of(new Fingerprint(2, 3)))))
        .isEqualTo(
            "01026162"
                + "0000000000000001"
                + "00"
                + "0400000009"
                + "01"
                + "01"
                + "00000000000000020000000000000003");
    assertThat(hex(ShinglePostings.NONE.with(258, 1).with(259, 1))).isEqualTo("080000010200000103");
    assertThat(hex(new ParagraphOwner(7, 3))).isEqualTo("000000000000000703");
    assertThat(hex(new MemoryCounters(1, 2, 3, 4)))
        .isEqualTo("0000000000000001000000000000000200000000000000030000000000000004");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> String hex(T value) {
    return HexFormat.of().formatHex(RecordCoder.of((Class<T>) value.getClass()).pack(value));
  }
}
