package dev.winnow.shuffle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.Test;

class PackedTest {
  @DefaultCoder(RecordCoder.class)
  private record Place(String town, int houses) {
    static final RecordCoder<Place> CODER = RecordCoder.of(Place.class);
  }

  private static final List<Place> PLACES = List.of(new Place("Aa", 3), new Place("B", 300));
  private static final Packed<Place> PACKED = Packed.of(Place.CODER, PLACES);
  private static final PackedCoder<Place> CODER = PackedCoder.of(Place.CODER);

  @Test
  void aRecordIsItsLengthAndItsBytes() {
    assertThat(HexFormat.of().formatHex(PACKED.bytes())).isEqualTo("050102416103" + "05010142ac02");
  }

  @Test
  void recordsComeBackInTheirOrder() {
    assertThat(PACKED.records()).isEqualTo(PLACES);
    assertThat(Packed.all(List.of(PACKED, Packed.of(Place.CODER, List.of()), PACKED)))
        .containsExactly(PLACES.get(0), PLACES.get(1), PLACES.get(0), PLACES.get(1));
  }

  @Test
  void theBytesOfARecordAreThoseThatItsCoderReads() {
    List<Place> again = new ArrayList<>();
    Packed.forEachWithBytes(
        List.of(PACKED), (place, bytes) -> again.add(Place.CODER.unpack(bytes)));

    assertThat(again).isEqualTo(PLACES);
    assertThat(PACKED.as(ByteArrayCoder.of()).records())
        .containsExactly(Place.CODER.pack(PLACES.get(0)), Place.CODER.pack(PLACES.get(1)));
  }

  @Test
  void equalsTheSameBytesByTheSameCoder() {
    assertThat(Packed.of(Place.CODER, PLACES)).isEqualTo(PACKED).hasSameHashCodeAs(PACKED);
    assertThat(Packed.of(Place.CODER, PLACES.subList(0, 1))).isNotEqualTo(PACKED);
    assertThat(PACKED.as(StringUtf8Coder.of())).isNotEqualTo(PACKED);
  }

  @Test
  void theCoderIsDeterministicAndKeepsStructure() throws Exception {
    Packed<Place> same = Packed.of(Place.CODER, PLACES);

    CoderProperties.coderDecodeEncodeEqual(CODER, PACKED);
    CoderProperties.coderDeterministic(CODER, PACKED, same);
    CoderProperties.coderConsistentWithEquals(CODER, PACKED, same);
    CoderProperties.structuralValueConsistentWithEquals(CODER, PACKED, same);
    CODER.verifyDeterministic();
    assertThat(SerializableUtils.clone(CODER)).isEqualTo(CODER);
    assertThat(CODER).isNotEqualTo(PackedCoder.of(StringUtf8Coder.of()));
  }

  /** What is shuffled is what a {@code KV<Integer, byte[]>} would be. */
  @Test
  void theCoderWritesAnArrayOfBytes() throws Exception {
    Coder<KV<Integer, byte[]>> arrays = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());
    byte[] expected = CoderUtils.encodeToByteArray(arrays, KV.of(7, PACKED.bytes()));

    assertThat(CoderUtils.encodeToByteArray(PackedCoder.inBuckets(Place.CODER), KV.of(7, PACKED)))
        .isEqualTo(expected);
    assertThat(CODER.isRegisterByteSizeObserverCheap(PACKED)).isTrue();
  }

  @Test
  void theCoderIsFoundByTheType() throws Exception {
    CoderRegistry registry = CoderRegistry.createDefault();

    assertThat(registry.getCoder(new TypeDescriptor<KV<Integer, Packed<Place>>>() {}))
        .isEqualTo(PackedCoder.inBuckets(Place.CODER));
    assertThat(registry.getCoder(new TypeDescriptor<Packed<byte[]>>() {}))
        .isEqualTo(PackedCoder.of(ByteArrayCoder.of()));
    assertThat(registry.getCoder(new BucketTag<>(Place.CODER) {}.getTypeDescriptor()))
        .isEqualTo(PackedCoder.inBuckets(Place.CODER));
  }

  @Test
  void aTypeThatDoesNotSayWhatIsPackedHasNoCoder() {
    CoderRegistry registry = CoderRegistry.createDefault();

    assertThatThrownBy(() -> registry.getCoder(TypeDescriptor.of(Packed.class)))
        .isInstanceOf(CannotProvideCoderException.class);
  }

  @Test
  void numbersAreFourBytesEach() {
    int[] numbers = {0, -1, 0x01020304};

    assertThat(PackedInts.pack(numbers)).containsExactly(0, 0, 0, 0, -1, -1, -1, -1, 1, 2, 3, 4);
    assertThat(PackedInts.unpack(PackedInts.pack(numbers))).isEqualTo(numbers);
  }
}
