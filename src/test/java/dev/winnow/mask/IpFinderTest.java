package dev.winnow.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The post came from 145.254.32.17. | 145.254.32.17",
        "[145.254.32.17]:8080 | 145.254.32.17",
        "http://145.254.32.17:8080/index | 145.254.32.17",
        "145.254.32.0/24 | 145.254.32.0",
        "root@145.254.32.17 logged in | 145.254.32.17",
        "Its IP address is 5.9.12.7, in Saxony. | 5.9.12.7",
        "5.9.12.7:443 answered | 5.9.12.7",
        "from 2a01:4f8:c17:b0f::2 on Monday | 2a01:4f8:c17:b0f::2",
        "(2A01:4F8:0:0:1:2:3:4) | 2A01:4F8:0:0:1:2:3:4",
        "[2a01:4f8::1]:443 | 2a01:4f8::1",
        "from: 2a01:4f8::1. | 2a01:4f8::1",
      })
  void finds(String text, String found) {
    assertThat(Found.in(text, PersonalData.IP)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Version 145.2.3.4 is out.",
        "It runs openresty/1.19.7.1 and nginx/145.2.3.4.",
        "v5.9.12.7 and 5.9.12.7 are out",
        "See section 14.2.3.1 and article 9.2.12.4.",
        "256.1.1.1 and 145.254.32 and 145.254.32.17.5 and 145.254.032.17",
        "127.0.0.1 10.1.2.200 192.168.178.1 172.20.0.200 169.254.1.200 224.0.0.251 0.0.0.200",
        "100.64.0.200 192.0.2.200 198.51.100.7 203.0.113.200 198.18.0.200 255.255.255.255",
        "fe80::1 ::1 fd00::1 ff02::1 2001:db8::1 3fff:100::1 64:ff9b::1 2001:0:1::1",
        "12:30:45 and std::add and a::b and dead:beef",
        "2a01:4f8:::1 and 2a01:4f8 and 2a01:4f8:1:2:3:4:5:6:7",
        "The rate was 1.234.567.890 last year.",
      })
  void leaves(String text) {
    assertThat(Found.in(text, PersonalData.IP)).isEmpty();
  }
}
