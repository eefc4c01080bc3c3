package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class MessageSourceTest {

  @Property(tries = 200)
  void eachPartitionIsReadByOneSplit(
      @ForAll String topic,
      @ForAll @IntRange(max = 10_000) int partition,
      @ForAll @IntRange(min = 1, max = 64) int splits) {
    List<MessageSource> sources =
        MessageSource.of(settings()).split(splits, PipelineOptionsFactory.create());
    assertThat(sources).hasSize(splits).filteredOn(each -> each.reads(topic, partition)).hasSize(1);
  }

  @Test
  void aPositionIsTheSameAfterACheckpoint() throws Exception {
    List<PartitionOffset> offsets =
        List.of(
            new PartitionOffset("a", 0, 7, 1_700_000_000_000L), new PartitionOffset("b", 3, 0, -1));
    byte[] stored = CoderUtils.encodeToByteArray(Position.CODER, new Position(offsets, null));
    assertThat(CoderUtils.decodeFromByteArray(Position.CODER, stored).partitions())
        .isEqualTo(offsets);
  }

  private static ReadKafka settings() {
    return new ReadKafka("h:1", List.of("a"), null, null, null, null, null, null, null);
  }
}
