package dev.winnow.dedup.components;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.util.VarInt;

/**
 * Forests of {@link Components}: the nodes, 33 bytes each where they are ids, then the place of
 * each one's parent among them. A forest travels as one element, and must fit into an engine's
 * buffer.
 */
final class ForestCoder extends CustomCoder<Map<String, String>> {
  private static final long serialVersionUID = 1L;

  private static final ForestCoder INSTANCE = new ForestCoder();
  private static final HexFormat HEX = HexFormat.of();
  private static final int ID_CHARS = 64;

  private ForestCoder() {}

  static ForestCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Map<String, String> forest, OutputStream out) throws IOException {
    VarInt.encode(forest.size(), out);
    Map<String, Integer> places = new HashMap<>();
    for (String node : forest.keySet()) {
      places.put(node, places.size());
      write(node, out);
    }
    for (String parent : forest.values()) {
      VarInt.encode(places.get(parent), out);
    }
  }

  @Override
  public Map<String, String> decode(InputStream in) throws IOException {
    String[] nodes = new String[VarInt.decodeInt(in)];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = read(in);
    }
    Map<String, String> forest = new HashMap<>();
    for (String node : nodes) {
      forest.put(node, nodes[VarInt.decodeInt(in)]);
    }
    return forest;
  }

  /** An id as its bytes, after their number; anything else as it is, after a 0. */
  private static void write(String node, OutputStream out) throws IOException {
    if (isId(node)) {
      byte[] id = HEX.parseHex(node);
      out.write(id.length);
      out.write(id);
    } else {
      out.write(0);
      StringUtf8Coder.of().encode(node, out);
    }
  }

  private static String read(InputStream in) throws IOException {
    int length = in.read();
    return length > 0 ? HEX.formatHex(in.readNBytes(length)) : StringUtf8Coder.of().decode(in);
  }

  private static boolean isId(String node) {
    return node.length() == ID_CHARS
        && node.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
