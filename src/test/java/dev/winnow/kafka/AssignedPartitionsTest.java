package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class AssignedPartitionsTest {
  private static final TopicPartition FIRST = new TopicPartition("a", 0);
  private static final TopicPartition ADDED = new TopicPartition("a", 1);

  private final SlowConsumer consumer = new SlowConsumer();
  private final AssignedPartitions partitions =
      new AssignedPartitions(
          MessageSource.of(
              new ReadKafka("h:1", List.of("a"), null, null, null, null, null, null, null)),
          null);

  @Test
  void aPartitionThatIsAddedIsReadFromItsBeginning() {
    consumer.updatePartitions("a", List.of(info(FIRST)));
    partitions.open(consumer);
    consumer.updatePartitions("a", List.of(info(FIRST), info(ADDED)));
    partitions.addMissing();
    assertThat(consumer.assignment()).containsExactlyInAnyOrder(FIRST, ADDED);
    assertThat(partitions.of(ADDED).next()).isEqualTo(3);
  }

  @Test
  void whileTheBrokerIsAwayNothingIsAdded() {
    consumer.updatePartitions("a", List.of(info(FIRST)));
    partitions.open(consumer);
    consumer.updatePartitions("a", List.of(info(FIRST), info(ADDED)));
    consumer.away = true;
    partitions.addMissing();
    assertThat(consumer.assignment()).containsExactly(FIRST);
    assertThat(partitions.of(ADDED)).isNull();
    consumer.away = false;
    partitions.addMissing();
    assertThat(consumer.assignment()).containsExactlyInAnyOrder(FIRST, ADDED);
  }

  private static PartitionInfo info(TopicPartition partition) {
    return new PartitionInfo(
        partition.topic(), partition.partition(), Node.noNode(), new Node[0], new Node[0]);
  }

  /** Knows the partitions, and sometimes not where they begin. */
  private static final class SlowConsumer extends MockConsumer<byte[], byte[]> {
    private boolean away;

    SlowConsumer() {
      super(OffsetResetStrategy.EARLIEST);
      updateBeginningOffsets(Map.of(FIRST, 0L, ADDED, 3L));
    }

    @Override
    public synchronized long position(TopicPartition partition) {
      if (away) {
        throw new TimeoutException("no answer");
      }
      return super.position(partition);
    }
  }
}
