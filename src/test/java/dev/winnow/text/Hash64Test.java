package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The numbers are in index files and in the state of streams. */
class Hash64Test {
  @Test
  void aStepIsThatOfFnv1a() {
    assertThat(Hash64.add(Hash64.START, 'a')).isEqualTo(0xAF63DC4C8601EC8CL);
    assertThat(Hash64.add(Hash64.START, -1)).isEqualTo(0x509C41B379FE466EL);
  }

  @Test
  void hashesOfTextsAreMixed() {
    assertThat(Hash64.of("")).isEqualTo(Hash64.mix(Hash64.START)).isEqualTo(0xEFD01F60BA992926L);
    assertThat(Hash64.of("河 otter")).isEqualTo(0x49DEBA37EC83ED3BL);
    assertThat(Hash64.mix(1)).isEqualTo(0xB456BCFC34C2CB2CL);
  }

  @Test
  void aChainDependsOnItsOrder() {
    assertThat(Hash64.chain(7, 9)).isEqualTo(0xE852E5BBED9B459AL).isNotEqualTo(Hash64.chain(9, 7));
  }

  @Test
  void anIdBeginsWithItsHash() {
    assertThat(Hash64.ofId("f123456789abcdef00")).isEqualTo(0xF123456789ABCDEFL);
  }

  @Test
  void bucketsAreRanges() {
    assertThat(Hash64.bucket(Long.MIN_VALUE, 64)).isZero();
    assertThat(Hash64.bucket(-1, 64)).isEqualTo(31);
    assertThat(Hash64.bucket(0, 64)).isEqualTo(32);
    assertThat(Hash64.bucket(Long.MAX_VALUE, 64)).isEqualTo(63);
  }
}
