package luoshi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.mention.QuantityMention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of policy language, in sentences made for this test. */
class QuantityFinderTest {

  private static final QuantityFinder FINDER = new QuantityFinder(Path.of("rules"));

  @ParameterizedTest
  @ValueSource(strings = {"举办五四青年活动", "治理二三级支流"})
  void twoDigitsThatCountNothingAreNoFigure(String text) {
    assertThat(amounts(FINDER, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "设立规模2400亿元的引导基金 | = 240000000000 CNY",
        "社会融资达到1.2万亿元 | = 1200000000000 CNY",
        "进出口总额超过5000亿美元 | >= 500000000000 USD",
        "研发投入强度提高到3.2%左右 | ~ 3.2 %",
        "森林覆盖率提高0.5个百分点 | + 0.5 pp",
        "单位产值能耗下降14% | - 14 %",
        "失业率控制在5.5%以内 | <= 5.5 %",
        "污水处理率不低于百分之九十五 | >= 95 %",
        "三分之一的街镇完成改造 | = 33.3 %",
        "审批事项减半 | - 50 %",
        "数字经济规模翻一番 | = 2 x",
        "保持千亿级投入 | ~ 100000000000 CNY",
        "建设绿道120公里 | = 120 km",
        "改造老旧厂房35万平方米 | = 350000 m2",
        "新增光伏装机200万千瓦 | + 2000000 kW",
        "外送电量超过300亿千瓦时 | >= 30000000000 kWh",
        "造林60万亩 | = 600000 mu",
        "粮食产量稳定在500万吨以上 | >= 5000000 t",
        "引进人才1万名左右 | ~ 10000 person",
        "服务企业近50家 | ~ 50 enterprise",
        "培育专精特新企业1000余家 | >= 1000 enterprise",
        "推出150项改革举措 | = 150 measure",
        "新建两所大学 | = 2 school",
        "推进九大专项行动 | = 9 campaign",
        "压减低效工业用地三千亩 | - 3000 mu",
        "每户补助最高2万元 | <= 20000 CNY",
        "疏浚河道36②公里 | = 36 km",
        "年底前60%以上的村通公交 | >= 60 %",
        "每万人口床位数达到42张 | = 42 bed",
        "扩建泊位200+个 | >= 200 parking space",
        "建成两三家医院 | >= 2 hospital",
        "培训四五十人 | >= 40 person",
        "选派十五六名教师 | >= 15 person"
      })
  void readsValueUnitAndBoundInChinese(String text, String expected) {
    assertThat(amounts(FINDER, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fund will hold £2.5bn | = 2500000000 GBP",
        "The state will lend Rs 3 lakh crore | = 3000000000000 INR",
        "The park will hold 7GW of wind power | = 7 GW",
        "We will open 300+ clinics | >= 300 clinic",
        "We will train 25 nurses later this year | = 25 nurse",
        "We will plant 18 groves citywide | = 18 grove",
        "We will mend 15 of the 60 piers | = 15 pier",
        "We will raise the toll by $2 to $30 | = 30 USD",
        "Cut the noise by one quarter | - 25 %",
        "Emissions will be 55% below 1990 levels | - 55 %",
        "It will invest US$1.5 trillion in grids | = 1500000000000 USD",
        "An injection of HK$300 million is proposed | = 300000000 HKD",
        "We will set aside S$850 million | = 850000000 SGD",
        "The scheme will reach 27 million households | = 27000000 household",
        "We will plant at least 40,000 trees | >= 40000 tree",
        "Keep the deficit below three per cent | <= 3 %",
        "The share will rise by 2 percentage points | + 2 pp",
        "We will cut paper use by 30% | - 30 %",
        "Emissions will be cut by half | - 50 %",
        "Two-thirds of schools will be rebuilt | = 66.7 %",
        "Nine in 10 commuters will be served | = 90 %",
        "We will double the number of wardens | = 2 x",
        "The police will hire 450 more officers | + 450 officer",
        "The council will build up to 900 flats | <= 900 flat",
        "Restore around 120 hectares of wetland | ~ 120 ha",
        "Add 5 GW of wind power | = 5 GW",
        "The grant will be capped at €20,000 | <= 20000 EUR"
      })
  void readsValueUnitAndBoundInEnglish(String text, String expected) {
    assertThat(amounts(FINDER, text)).containsExactly(expected);
  }

  @Test
  void takesABareDollarForTheDollarOfTheJurisdiction() {
    assertThat(
            amounts(
                FINDER.withMoney(java.util.Map.of("$", "SGD")), "We will give $600 to each worker"))
        .containsExactly("= 600 SGD");
    assertThat(
            amounts(
                FINDER.withMoney(java.util.Map.of("$", "SGD")),
                "We will give US$600 to each worker"))
        .containsExactly("= 600 USD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "覆盖率由60%提高到85% | = 85 % from 60",
        "The allowance will rise from $300 to $360 | = 360 USD from 300"
      })
  void keepsTheOldLevelAsBaseline(String text, String expected) {
    List<QuantityMention> found = FINDER.find(text, List.of());
    assertThat(found).hasSize(2);
    assertThat(found.get(0).kind()).isEqualTo(Kind.QUALIFIER);
    assertThat(show(found.get(1)) + " from " + found.get(1).baseline()).isEqualTo(expected);
  }

  @Test
  void givesEachFigureOfAListItsOwnMetric() {
    assertThat(metrics("小麦播种、收获机械化率分别达到98%和97%")).containsExactly("小麦播种机械化率", "小麦收获机械化率");
    assertThat(metrics("铁路、公路里程分别增加200公里、900公里")).containsExactly("铁路里程", "公路里程");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "到明年底全市公交分担率超过40% | 全市公交分担率",
        "新增80条夜间公交线路 | 夜间公交线路",
        "入河排口氨氮浓度下降到2毫克/升 | 氨氮浓度",
        "空置率下降至8% | 空置率",
        "Cut the waiting time for hip operations to 30 days | waiting time for hip operations",
        "The city will open 12 new libraries | libraries",
        "We will protect 25 percent of wetlands | wetlands"
      })
  void saysWhatIsMeasured(String text, String metric) {
    assertThat(metrics(text).get(0)).endsWith(metric);
  }

  @Test
  void keepsTheFigureOfANameInWhatIsMeasured() {
    assertThat(metrics("全市PM10年均浓度下降到45微克/立方米")).last().isEqualTo("全市PM10年均浓度");
    assertThat(metrics("新建5G微站2000个")).last().isEqualTo("5G微站");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建设一批示范园区", "进一步完善体系", "统一大市场一体化发展", "千方百计稳就业",
        "一是抓落实，二是抓服务", "惠及百姓生活", "十分重要的一系列部署", "高质量共建一带一路",
        "Hundreds of thousands of people will gain", "This is one of the goals",
            "No one is left out"
      })
  void findsNoFigureInIdioms(String text) {
    assertThat(FINDER.find(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | 实施“5个50”工程",
        "NAME | 构建3+2产业体系",
        "NAME | 推进6G研发",
        "NAME | The C929 will fly",
        "NAME | Recovery from COVID-19 goes on",
        "ORDINAL | 第9届论坛开幕",
        "ORDINAL | 依据国发〔2021〕7号文件",
        "ORDINAL | See Action 14 for details",
        "QUALIFIER | 65岁以上老人免费乘车",
        "QUALIFIER | Grants for homes at or under $2 million",
        "TIME | 审批缩短至3个工作日",
        "TIME | Decide within 24 hours"
      })
  void tellsOtherFiguresFromAmounts(Kind kind, String text) {
    assertThat(FINDER.find(text, List.of()))
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(mention.kind()).isEqualTo(kind));
  }

  @Test
  void aRangeInWordsIsReachedAtItsLowerEnd() {
    assertThat(amounts(FINDER, "新建码头三到五个")).containsExactly(">= 3 unit");
    assertThat(amounts(FINDER, "We will build four or five piers")).containsExactly(">= 4 pier");
  }

  @Test
  void aRangeIsReachedAtItsLowerEnd() {
    assertThat(amounts(FINDER, "服务业增加值增长6%—7%")).containsExactly(">= 6 %");
    assertThat(amounts(FINDER, "build 3 to 5 depots")).containsExactly(">= 3 depot");
  }

  @Test
  void mentionsStandInOrderWithTheirWords() {
    String text = "新建学校12所，新增床位3000张。";
    List<QuantityMention> found = FINDER.find(text, List.of());
    assertThat(found).hasSize(2).isSortedAccordingTo((a, b) -> a.start() - b.start());
    assertThat(found)
        .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()));
  }

  private static List<String> amounts(QuantityFinder finder, String text) {
    return finder.find(text, List.of()).stream()
        .filter(mention -> mention.kind() == Kind.AMOUNT)
        .map(QuantityFinderTest::show)
        .collect(Collectors.toList());
  }

  private static List<String> metrics(String text) {
    return FINDER.find(text, List.of()).stream().map(QuantityMention::metric).toList();
  }

  private static String show(QuantityMention mention) {
    return mention.comparator() + " " + mention.value().toPlainString() + " " + mention.unit();
  }
}
