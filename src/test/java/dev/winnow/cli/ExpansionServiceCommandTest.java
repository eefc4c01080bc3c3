package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ExpansionServiceCommandTest {
  @Test
  void aPortThatIsNone() {
    Cli result = Cli.run("expansion-service", "0");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("PORT: must be from 1 to 65535, was 0");
  }

  @Test
  void aPortAloneAsBeamStartsAJar() {
    Cli result = Cli.run("65536", "--filesToStage=winnow.jar");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("PORT: must be from 1 to 65535, was 65536");
  }

  @Test
  void aPortThatIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Cli result = Cli.run("expansion-service", String.valueOf(other.getLocalPort()));
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err())
          .startsWith(
              "expansion-service: cannot listen on localhost:" + other.getLocalPort() + ": ");
    }
  }

  @Test
  void aHostThatIsNone() {
    Cli result = Cli.run("expansion-service", "8097", "--host=nowhere.invalid");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(
            "expansion-service: cannot listen on nowhere.invalid:8097: there is no host"
                + " 'nowhere.invalid'");
  }

  @Test
  void anOptionThatBeamDoesNotKnow() {
    Cli result = Cli.run("expansion-service", "8097", "--noSuchOption=1");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("noSuchOption");
  }
}
