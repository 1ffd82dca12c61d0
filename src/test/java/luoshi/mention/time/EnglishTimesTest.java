package luoshi.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          double output by 2030              | by 2030 2030 2030-01-01..2030-12-31 BY
          by the end of 2025                 | by the end of 2025 2025 2025-09-01..2025-12-31 BY
          ready by end-2025                  | by end-2025 2025 2025-09-01..2025-12-31 BY
          by late 2025                       | by late 2025 2025 2025-07-01..2025-12-31 BY
          opens in mid-2027                  | mid-2027 2027 2027-06-01..2027-06-30 IN
          within 2026                        | within 2026 2026 2026-01-01..2026-12-31 BY
          since 2020                         | since 2020 2020 2020-01-01..2020-12-31 FROM
          done before 2027                   | before 2027 2027 2026-12-31..2026-12-31 BY
          before the end of the year         | before the end of the year 2025 2025-09-01..2025-12-31 BY
          what we did before 2019            | before 2019 2019 2019-01-01..2019-12-31 BEFORE
          after 2028                         | after 2028 2028 2028-01-01..2028-12-31 AFTER
          by 2030 and 2035                   | by 2030 2030 2030-01-01..2030-12-31 BY ; 2035 2035 2035-01-01..2035-12-31 BY
          from 2025 to 2027                  | from 2025 to 2027 2025-01-01/2027-12-31 2025-01-01..2027-12-31 IN
          between 2025 and 2030              | 2025 and 2030 2025-01-01/2030-12-31 2025-01-01..2030-12-31 IN
          in this decade                     | this decade 202X 2020-01-01..2029-12-31 IN
          by the end of the decade           | by the end of the decade 2027/2029 2027-01-01..2029-12-31 BY
          before the decade is out           | before the decade is out 202X 2029-12-31..2029-12-31 BY
          before the year is over            | before the year is over 2025 2025-12-31..2025-12-31 BY
          before the flood season            | before the flood season 2025-FLOOD 2025-05-31..2025-05-31 BY
          by mid-century                     | by mid-century 2050 2050-01-01..2050-12-31 BY
          """)
  void readsYearsAndTheirBounds(String text, String expected) {
    assertThat(Times.told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 January 2025                    | 13 January 2025 2025-01-13 2025-01-13..2025-01-13 IN
          January 13, 2025                   | January 13, 2025 2025-01-13 2025-01-13..2025-01-13 IN
          due 2025-01-13                     | 2025-01-13 2025-01-13 2025-01-13..2025-01-13 IN
          by September 2026                  | by September 2026 2026-09 2026-09-01..2026-09-30 BY
          by the end of this month           | by the end of this month 2025-02 2025-02-21..2025-02-28 BY
          in May next year                   | May next year 2026-05 2026-05-01..2026-05-31 IN
          no later than 31 March 2026        | no later than 31 March 2026 2026-03-31 2026-03-31..2026-03-31 BY
          1 April to 30 June 2026            | 1 April to 30 June 2026 2026-04-01/2026-06-30 2026-04-01..2026-06-30 IN
          13 to 15 July                      | 13 to 15 July 2025-07-13/2025-07-15 2025-07-13..2025-07-15 IN
          in the first half of 2026          | first half of 2026 2026-H1 2026-01-01..2026-06-30 IN
          Q3 2025                            | Q3 2025 2025-Q3 2025-07-01..2025-09-30 IN
          by the first quarter of next year  | by the first quarter of next year 2026-Q1 2026-01-01..2026-03-31 BY
          by Canada Day                      | by Canada Day 2025-07-01 2025-07-01..2025-07-01 BY
          by next April                      | by next April 2026-04 2026-04-01..2026-04-30 BY
          by the end of FY26                 | by the end of FY26 FY2026 2026-04-01..2027-03-31 BY
          the 2021–27 budget                 | 2021–27 2021/2027 2021-01-01..2027-12-31 IN
          first six months of the year       | first six months of the year 2025-01-01/2025-06-30 2025-01-01..2025-06-30 IN
          by spring 2027                     | by spring 2027 2027-SP 2027-03-01..2027-05-31 BY
          later this year                    | later this year 2025 2025-02-05..2025-12-31 IN
          this financial year                | this financial year FY2025 2025-04-01..2026-03-31 IN
          in FY2025                          | FY2025 FY2025 2025-04-01..2026-03-31 IN
          fiscal year 2026                   | fiscal year 2026 FY2025 2025-10-01..2026-09-30 IN
          the 2025/26 school year            | 2025/26 school year FY2025 2025-09-01..2026-08-31 IN
          in 2025-26                         | 2025-26 FY2025 2025-04-01..2026-03-31 IN
          the 15th Five-Year Plan period     | 15th Five-Year Plan period 2026/2030 2026-01-01..2030-12-31 IN
          """)
  void readsDaysMonthsAndPartsOfAYear(String text, String expected) {
    assertThat(Times.told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          within six months                  | within six months P6M 2025-02-05..2025-08-05 BY
          over the next three years          | over the next three years P3Y 2025-02-05..2028-02-05 IN
          in another four years              | in another four years P4Y 2025-02-05..2029-12-31 BY
          in five years' time                | in five years' time P5Y 2025-02-05..2030-12-31 BY
          the next three years               | the next three years P3Y 2026-01-01..2028-12-31 IN
          over the past two years            | over the past two years P2Y 2023-02-05..2025-02-05 IN
          two years ago                      | two years ago 2023-02-05 2023-02-05..2023-02-05 IN
          not later than 180 days            | not later than 180 days P180D 2025-02-05..2025-08-04 BY
          the lowest in ten years            | in ten years P10Y - IN
          for five years                     | for five years P5Y - IN
          a 10-year commitment               | 10-year P10Y - IN
          £2 billion a year                  | a year XXXX - IN
          reported annually                  | annually XXXX - IN
          every three years                  | every three years P3Y - IN
          in recent years                    | recent years PAST_REF - IN
          """)
  void readsLengthsAndRepetition(String text, String expected) {
    assertThat(Times.told(text)).isEqualTo(expected);
  }

  @Test
  void readsAcrossAWrappedLine() {
    assertThat(Times.told("capacity by\n2030, starting within six\nmonths"))
        .isEqualTo(
            "by\n2030 2030 2030-01-01..2030-12-31 BY ; "
                + "within six\nmonths P6M 2025-02-05..2025-08-05 BY");
  }

  @Test
  void takesADeadlineWithoutAYearForTheComingOne() {
    assertThat(Times.told(Times.in("publish it by March", LocalDate.of(2025, 11, 20))))
        .isEqualTo("by March 2026-03-31 2026-03-01..2026-03-31 BY");
    assertThat(Times.told(Times.in("published in March", LocalDate.of(2025, 11, 20))))
        .isEqualTo("March 2025-03 2025-03-01..2025-03-31 IN");
  }
}
