package dev.winnow.shuffle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.junit.jupiter.api.Test;

class BucketingFnTest {
  private static final BucketTag<String> WORDS = new BucketTag<>(StringUtf8Coder.of()) {};
  private static final BucketTag<byte[]> BYTES = new BucketTag<>(ByteArrayCoder.of()) {};

  /**
   * Sends a word by its length and to bucket 9, and its first character, as a byte, to bucket 1.
   */
  private static final class WordsFn extends BucketingFn<String, String> {
    private static final long serialVersionUID = 1L;

    WordsFn() {
      super(StringUtf8Coder.of());
    }

    @ProcessElement
    public void process(@Element String word, MultiOutputReceiver out) {
      sendToBoth(word.length(), 9, word, out.get(WORDS));
      send(BYTES, 1, new byte[] {(byte) word.charAt(0)}, out);
    }

    @Override
    protected void last(BiConsumer<Integer, String> send) {
      send.accept(0, "end");
    }
  }

  private static final class SortedFn<T> extends DoFn<KV<Integer, Iterable<Packed<T>>>, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<T>>> bucket, OutputReceiver<String> out) {
      List<String> all = new ArrayList<>();
      Packed.forEach(
          bucket.getValue(),
          each -> all.add(each instanceof byte[] bytes ? "" + bytes[0] : each.toString()));
      out.output(bucket.getKey() + " " + all.stream().sorted().distinct().toList());
    }
  }

  @Test
  void sendsEachRecordToItsBucketInEachOutput() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

    PCollectionTuple sent =
        pipeline
            .apply(Create.of("A", "BB", "C", "ninechars"))
            .apply(ParDo.of(new WordsFn()).withOutputTags(WORDS, TupleTagList.of(BYTES)));

    PAssert.that(grouped("Words", sent.get(WORDS)))
        .containsInAnyOrder("0 [end]", "1 [A, C]", "2 [BB]", "9 [A, BB, C, ninechars]");
    PAssert.that(grouped("Bytes", sent.get(BYTES))).containsInAnyOrder("1 [110, 65, 66, 67]");
    pipeline.run().waitUntilFinish();
  }

  private static <T> PCollection<String> grouped(
      String name, PCollection<KV<Integer, Packed<T>>> sent) {
    return sent.apply("Group" + name, GroupByKey.create())
        .apply(name, ParDo.of(new SortedFn<>()))
        .setCoder(StringUtf8Coder.of());
  }
}
