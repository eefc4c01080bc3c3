package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class UnsentTest {
  private final Unsent unsent = new Unsent();
  private final List<KV<Integer, byte[]>> sent = new ArrayList<>();

  @Test
  void smallRecordsOfABucketAreOneElement() {
    unsent.add(2, new byte[] {7, 8}, sent::add);
    unsent.add(1, new byte[] {9}, sent::add);
    unsent.add(2, new byte[] {}, sent::add);
    assertThat(sent).isEmpty();
    unsent.sendAll(sent::add);
    assertThat(sent).extracting(KV::getKey).containsExactly(1, 2);
    assertThat(sent.get(0).getValue()).containsExactly(1, 9);
    assertThat(sent.get(1).getValue()).containsExactly(2, 7, 8, 0);
  }

  @Test
  void nothingIsSentTwice() {
    unsent.add(1, new byte[] {9}, sent::add);
    unsent.sendAll(sent::add);
    unsent.sendAll(sent::add);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aLargeElementIsSentAtOnceAndTheOthersStay() {
    unsent.add(1, new byte[] {9}, sent::add);
    unsent.add(2, new byte[Unsent.LARGE], sent::add);
    assertThat(sent).extracting(KV::getKey).containsExactly(2);
  }

  @Test
  void manyBucketsTogetherHoldNoMoreThanFew() {
    byte[] record = new byte[Unsent.LARGE / 4];
    int records = 3 * Unsent.MOST / record.length;
    for (int i = 0; i < records; i++) {
      unsent.add(i, record, sent::add);
    }
    assertThat((records - sent.size()) * (long) record.length).isLessThan(Unsent.MOST);
    unsent.sendAll(sent::add);
    Map<Integer, byte[]> all = new TreeMap<>();
    sent.forEach(each -> all.put(each.getKey(), each.getValue()));
    assertThat(sent).hasSize(records);
    assertThat(all).hasSize(records);
  }
}
