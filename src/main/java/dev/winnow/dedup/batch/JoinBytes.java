package dev.winnow.dedup.batch;

import java.io.ByteArrayOutputStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;

/** Joins arrays of bytes, in any order; of none it makes an empty one. */
final class JoinBytes extends Combine.CombineFn<byte[], byte[], byte[]> {
  private static final long serialVersionUID = 1L;

  @Override
  public byte[] createAccumulator() {
    return new byte[0];
  }

  @Override
  public byte[] addInput(byte[] joined, byte[] more) {
    ByteArrayOutputStream both = new ByteArrayOutputStream(joined.length + more.length);
    both.writeBytes(joined);
    both.writeBytes(more);
    return both.toByteArray();
  }

  @Override
  public byte[] mergeAccumulators(Iterable<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Override
  public byte[] extractOutput(byte[] joined) {
    return joined;
  }

  @Override
  public Coder<byte[]> getAccumulatorCoder(CoderRegistry registry, Coder<byte[]> input) {
    return ByteArrayCoder.of();
  }

  @Override
  public Coder<byte[]> getDefaultOutputCoder(CoderRegistry registry, Coder<byte[]> input) {
    return ByteArrayCoder.of();
  }
}
