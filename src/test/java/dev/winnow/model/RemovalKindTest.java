package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.shuffle.RecordCoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalKindTest {
  private static final RemovalKind OWN = RemovalKind.own("obituary-notice");

  @Test
  void thereIsOneInstanceOfAKind() throws Exception {
    assertThat(RemovalKind.own("obituary-notice")).isSameAs(OWN);
    assertThat(RemovalKind.of("share")).containsSame(RemovalKind.SHARE);
    assertThat(again(OWN)).isSameAs(OWN);
    assertThat(again(RemovalKind.SHARE)).isSameAs(RemovalKind.SHARE);
    assertThat(RemovalKind.of("obituary-notice")).isEmpty();
  }

  /** Streams hold articles in their state: the bytes of Winnow's kinds stay as they are. */
  @Test
  void hasTheApprovedBytes() {
    assertThat(hex(RemovalKind.DONATION_APPEAL)).isEqualTo("01");
    assertThat(hex(RemovalKind.SHARE)).isEqualTo("05");
    assertThat(hex(RemovalKind.OTHER)).isEqualTo("16");
    assertThat(hex(OWN)).isEqualTo("7f" + "0f" + "6f626974756172792d6e6f74696365");
  }

  @ParameterizedTest
  @ValueSource(strings = {"spam", "share", "my_kind", "-a", "a-", "a--b", "A-b", "1-b", ""})
  void refusesWhatMayBeAKindOfWinnows(String label) {
    assertThatThrownBy(() -> RemovalKind.own(label))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("not '" + label + "'");
  }

  record Holder(RemovalKind kind) {}

  private static String hex(RemovalKind kind) {
    return HexFormat.of().formatHex(RecordCoder.of(Holder.class).pack(new Holder(kind)));
  }

  private static Object again(RemovalKind kind) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(kind);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
