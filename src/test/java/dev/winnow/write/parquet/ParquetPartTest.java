package dev.winnow.write.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Failure;
import dev.winnow.write.fields.FailureFields;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetPartTest {
  private static final int TEXT_CHARS = 1 << 20;

  @TempDir private Path folder;

  /** A row group ends before large documents fill the memory. */
  @Test
  void largeDocumentsStandInSeveralRowGroups() throws IOException {
    List<BlockMetaData> groups =
        groups(IntStream.range(0, 100).mapToObj(ParquetPartTest::large).toList());

    assertThat(groups).hasSizeGreaterThan(1);
    assertThat(groups).allMatch(group -> group.getCompressedSize() < 48L << 20);
    assertThat(groups.stream().mapToLong(BlockMetaData::getRowCount).sum()).isEqualTo(100);
  }

  @Test
  void columnsHaveStatisticsAndAreCompressed() throws IOException {
    List<BlockMetaData> groups =
        groups(
            List.of(
                new Failure("a", null, "Read", "empty", "A."),
                new Failure("b", null, "Read", "empty", "B.")));

    assertThat(groups).hasSize(1);
    Statistics<?> uris = groups.get(0).getColumns().get(0).getStatistics();
    assertThat(uris.minAsString()).isEqualTo("a");
    assertThat(uris.maxAsString()).isEqualTo("b");
    assertThat(groups.get(0).getColumns().get(1).getStatistics().getNumNulls()).isEqualTo(2);
    assertThat(groups.get(0).getColumns())
        .allMatch(column -> column.getCodec() == CompressionCodecName.ZSTD);
  }

  /** The library lists encodings in an order that differs from process to process. */
  @Test
  void theFooterListsEncodingsInOneOrder() throws IOException {
    groups(
        IntStream.range(0, 50)
            .mapToObj(i -> new Failure("f" + i, null, "Read", "empty", "A."))
            .toList());
    byte[] file = Files.readAllBytes(folder.resolve("part.parquet"));
    int trailer = file.length - 8;
    int length = ByteBuffer.wrap(file, trailer, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    FileMetaData footer =
        Util.readFileMetaData(new ByteArrayInputStream(file, trailer - length, length));

    for (ColumnChunk column : footer.getRow_groups().get(0).getColumns()) {
      assertThat(column.getMeta_data().getEncodings())
          .hasSizeGreaterThan(1)
          .isSortedAccordingTo(Comparator.comparingInt(Encoding::getValue));
    }
  }

  private List<BlockMetaData> groups(List<Failure> failures) throws IOException {
    Path file = folder.resolve("part.parquet");
    try (OutputStream out = Files.newOutputStream(file)) {
      ParquetPart.write(out, ParquetSchema.FAILURE, failures, new FailureFields());
    }
    try (FileChannel channel = FileChannel.open(file);
        ParquetFileReader reader = ParquetFileReader.open(new ChannelFile(channel))) {
      return reader.getFooter().getBlocks();
    }
  }

  /** A text that cannot be compressed much. */
  private static Failure large(int number) {
    String text =
        new Random(number)
            .ints(TEXT_CHARS, ' ', '~')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new Failure("f" + number, null, "Read", "unreadable", text);
  }
}
