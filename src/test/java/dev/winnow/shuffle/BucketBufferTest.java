package dev.winnow.shuffle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class BucketBufferTest {
  private final BucketBuffer<byte[]> buffer = new BucketBuffer<>(ByteArrayCoder.of());
  private final List<KV<Integer, Packed<byte[]>>> sent = new ArrayList<>();

  @Test
  void smallRecordsOfABucketAreOneElement() {
    buffer.add(2, new byte[] {7, 8}, sent::add);
    buffer.add(1, new byte[] {9}, sent::add);
    buffer.add(2, new byte[] {}, sent::add);
    assertThat(sent).isEmpty();
    buffer.sendAll(sent::add);
    assertThat(sent).extracting(KV::getKey).containsExactly(1, 2);
    assertThat(sent.get(0).getValue().bytes()).containsExactly(1, 9);
    assertThat(sent.get(1).getValue().bytes()).containsExactly(2, 7, 8, 0);
  }

  @Test
  void nothingIsSentTwice() {
    buffer.add(1, new byte[] {9}, sent::add);
    buffer.sendAll(sent::add);
    buffer.sendAll(sent::add);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aLargeElementIsSentAtOnceAndTheOthersStay() {
    buffer.add(1, new byte[] {9}, sent::add);
    buffer.add(2, new byte[BucketBuffer.LARGE_ELEMENT_BYTES], sent::add);
    assertThat(sent).extracting(KV::getKey).containsExactly(2);
  }

  @Test
  void manyBucketsTogetherHoldNoMoreThanFew() {
    byte[] record = new byte[BucketBuffer.LARGE_ELEMENT_BYTES / 4];
    int records = 3 * BucketBuffer.MAX_BUFFER_BYTES / record.length;
    for (int i = 0; i < records; i++) {
      buffer.add(i, record, sent::add);
    }
    assertThat((records - sent.size()) * (long) record.length)
        .isLessThan(BucketBuffer.MAX_BUFFER_BYTES);
    buffer.sendAll(sent::add);
    Map<Integer, Packed<byte[]>> all = new TreeMap<>();
    sent.forEach(each -> all.put(each.getKey(), each.getValue()));
    assertThat(sent).hasSize(records);
    assertThat(all).hasSize(records);
  }
}
