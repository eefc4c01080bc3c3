package dev.winnow.write.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

  @ParameterizedTest
  @CsvSource({
    "2025-06-01,2025-06-01,''",
    "2025-06-01T00:30:00+02:00,2025-06-01,2025-05-31T22:30:00Z",
    "2025-06-01T23:30:15.250-05:00,2025-06-01,2025-06-02T04:30:15Z",
    "2025-06-01T10:00Z,2025-06-01,2025-06-01T10:00:00Z",
    "2025-06-01Thursday,2025-06-01,''",
    ",'',''"
  })
  void hasADayAndAMoment(String published, String day, String moment) {
    assertThat(Publication.day(published)).isEqualTo(day);
    assertThat(Publication.moment(published)).isEqualTo(moment);
  }
}
