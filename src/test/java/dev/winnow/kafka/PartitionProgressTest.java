package dev.winnow.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionProgressTest {
  private static final long NOW = 1_700_000_000_000L;
  private static final long SLACK = PartitionProgress.MAX_DISORDER_MILLIS;

  @Test
  void theWatermarkFollowsTheMessagesAndNeverGoesBack() {
    PartitionProgress progress = PartitionProgress.from(5);
    assertThat(progress.read(5, NOW - 60_000, NOW)).isEqualTo(NOW - 60_000);
    assertThat(progress.watermark()).isEqualTo(NOW - 60_000 - SLACK);
    assertThat(progress.read(6, NOW - 90_000, NOW)).isEqualTo(NOW - 90_000);
    assertThat(progress.watermark()).isEqualTo(NOW - 60_000 - SLACK);
    assertThat(progress.next()).isEqualTo(7);
  }

  @Test
  void aClockThatIsWrongMakesNobodyLate() {
    PartitionProgress progress = PartitionProgress.from(0);
    assertThat(progress.read(0, NOW * 1000, NOW)).isEqualTo(NOW);
    assertThat(progress.watermark()).isEqualTo(NOW - SLACK);
  }

  @Test
  void aMessageWithoutATimeCameNow() {
    assertThat(PartitionProgress.from(0).read(0, -1, NOW)).isEqualTo(NOW);
  }

  @Test
  void anIdlePartitionKeepsUpWithTheClock() {
    PartitionProgress progress = PartitionProgress.from(0);
    progress.idle(NOW);
    assertThat(progress.watermark()).isEqualTo(NOW - SLACK);
    progress.idle(NOW - 1);
    assertThat(progress.watermark()).isEqualTo(NOW - SLACK);
  }
}
