package luoshi.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoTimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "国发〔2019〕5号",
        "新建住房2025套",
        "补助2,025元",
        "版本2.2025",
        "十四五岁的学生",
        "十五个项目",
        "三年级学生",
        "重要的一年",
        "S101天山公路",
        "项目前期工作",
        "几年内",
        "“八五”普法",
        "统一标准，一批工程",
        "build 2025 homes",
        "$2025 million",
        "2,025 people",
        "see page 2025",
        "a 16-year-old",
        "people aged 18 years",
        "we may act",
        "the march of progress",
        "GPT-2025",
        "the first half of the work",
        "3/4 of all homes"
      })
  void findsNoTimeWhereNoneIs(String text) {
    assertThat(Times.told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025年内蒙古自治区            | 2025年 2025 2025-01-01..2025-12-31 IN
          2025年中央一号文件            | 2025年 2025 2025-01-01..2025-12-31 IN
          2025年初步建成                | 2025年 2025 2025-01-01..2025-12-31 IN
          达到2020年水平                | 2020年 2020 2020-01-01..2020-12-31 THAN
          5月20家企业                   | 5月 2025-05 2025-05-01..2025-05-31 IN
          《到2030年减排方案》          | 2030年 2030 2030-01-01..2030-12-31 IN
          办好2025年世界运动会          | 2025年 2025 2025-01-01..2025-12-31 IN
          by the 2030 Agenda            | 2030 2030 2030-01-01..2030-12-31 IN
          the 2020 Action Plan          | 2020 2020 2020-01-01..2020-12-31 IN
          """)
  void takesNoMoreThanTheTime(String text, String expected) {
    assertThat(Times.told(text)).isEqualTo(expected);
  }
}
