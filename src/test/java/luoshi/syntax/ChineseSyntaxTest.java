package luoshi.syntax;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import luoshi.syntax.VerbPhrase.Under;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSyntaxTest {

  private static final Syntax SYNTAX = Syntax.load(Path.of("rules"));

  private static List<VerbPhrase> verbs(String text) {
    return SYNTAX.chinese(text, 0, text.length()).predicates();
  }

  private static VerbPhrase verb(String text, String lemma) {
    return verbs(text).stream().filter(v -> v.lemma().equals(lemma)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市水务局将于明年疏浚河道。 | 疏浚 | WILL
          市水务局要全面疏浚河道。 | 疏浚 | ORDER
          市水务局力争年内疏浚河道。 | 疏浚 | INTEND
          市水务局有望年内疏浚河道。 | 疏浚 | EXPECT
          年内疏浚河道。 | 疏浚 | NONE
          """)
  void modalityIsReadOffTheWordsBeforeTheVerb(String text, String lemma, Modality modality) {
    assertThat(verb(text, lemma).modality()).isEqualTo(modality);
  }

  @Test
  void tenseIsReadOffItsMarks() {
    assertThat(verb("市水务局已疏浚河道。", "疏浚").tense()).isEqualTo(Tense.DONE);
    assertThat(verb("市水务局疏浚了河道。", "疏浚").tense()).isEqualTo(Tense.DONE);
    assertThat(verb("市水务局正在疏浚河道。", "疏浚").tense()).isEqualTo(Tense.UNDER_WAY);
  }

  @Test
  void verbThatIsDeniedOrPutOffStandsUnderIt() {
    assertThat(verb("市政府否认将在明年关闭渡口。", "关闭").under()).isEqualTo(Under.DENIED);
    assertThat(verb("暂缓出台收费办法。", "出台").phase()).isEqualTo("postpone");
    assertThat(verb("如果疏浚河道。", "疏浚").under()).isEqualTo(Under.CONDITION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          试点城市制定渡口方案。 | 制定
          水务部会同财政厅等部门疏浚河道。 | 疏浚
          评估结果向市政府报告。 | 报告
          开展渡口安全检查。 | 检查
          抓紧制（修）订渡口办法。 | 制（修）订
          市场成长空间将超过10倍。 | 超过
          """)
  void mainVerbIsFoundAmongWordsThatOnlyLookLikeOne(String text, String lemma) {
    assertThat(verbs(text).get(0).lemma()).isEqualTo(lemma);
  }

  @Test
  void deedIsDoneWhereALaterVerbOfItIs() {
    assertThat(verbs("举全市之力办成了一届盛会。")).allMatch(verb -> verb.tense() == Tense.DONE);
  }

  @Test
  void topicOfAStretchIsNoDeed() {
    assertThat(verbs("对拒不移送、不受理等行为，依法追究责任。"))
        .filteredOn(verb -> verb.under() == Under.NOTHING)
        .extracting(VerbPhrase::lemma)
        .containsExactly("追究");
  }

  @Test
  void mainVerbStandsBehindPrepositionalPhrases() {
    assertThat(verbs("对下级渡口管理工作进行稽查。").get(0).lemma()).isEqualTo("稽查");
    assertThat(verbs("将违规船舶列入名单。").get(0).lemma()).isEqualTo("列入");
  }

  @Test
  void verbInsideARelativeClauseIsPartOfTheSubject() {
    VerbPhrase verb = verb("未建成码头的街道要说明原因。", "说明");
    assertThat(verb.negated()).isFalse();
    assertThat(verb.modality()).isEqualTo(Modality.ORDER);
  }

  @Test
  void verbThatIsPartOfANameIsNoVerb() {
    assertThat(verbs("环境保护部门要清理河道。")).extracting(VerbPhrase::lemma).containsExactly("清理");
  }

  @Test
  void twoVerbsOfOneCharacterAreOneThatTheDictionaryLacks() {
    assertThat(verbs("年底前腾退违规用房。")).extracting(VerbPhrase::lemma).containsExactly("腾退");
  }

  @Test
  void subjectIsKnownByHowItEnds() {
    Argument subject = requireNonNull(verb("各级水务部门要疏浚河道。", "疏浚").subject());
    assertThat(subject.sort()).isEqualTo("authority");
    assertThat(subject.every()).isTrue();
  }

  @Test
  void wordOfDegreeMakesAnUnknownVerbOpenEnded() {
    assertThat(verb("进一步积累经验。", "积累").sort()).isEqualTo("vague");
    assertThat(verb("腾退违规用房。", "腾退").sort()).isEqualTo("act");
  }

  @Test
  void deedWhoseWordIsANounAsWellIsAVerbAtTheHeadOnly() {
    assertThat(verbs("编制航道规划。")).extracting(VerbPhrase::lemma).containsExactly("编制");
    assertThat(verbs("规划建设城南码头。")).extracting(VerbPhrase::lemma).containsExactly("建设");
    assertThat(verbs("建设覆盖全市的管网。")).extracting(VerbPhrase::lemma).startsWith("建设");
    assertThat(verbs("为现代化建设注入活力。")).extracting(VerbPhrase::lemma).containsExactly("注入");
  }

  @Test
  void whatIsSaidWithAWordOfIntentStandsUnderWhoSaysIt() {
    assertThat(verb("市长提出要疏浚河道。", "疏浚").under()).isEqualTo(VerbPhrase.Under.SAID);
  }

  @Test
  void whatIsEnsuredIsTheVerbThatEndsTheClause() {
    assertThat(verb("确保码头6月底完成。", "完成").modality()).isEqualTo(VerbPhrase.Modality.INTEND);
  }

  @Test
  void whoActsMayHaveVerbsInItsName() {
    assertThat(subject("排水、供热等单位每季度要公布账目。", "公布")).isEqualTo("排水、供热等单位");
    assertThat(subject("省级水务部门每年要公布名录。", "公布")).isEqualTo("省级水务部门");
    assertThat(subject("具备条件的乡镇要配备船员。", "配备")).isEqualTo("具备条件的乡镇");
    assertThat(subject("请市港务局6月底前报送账目。", "报送")).isEqualTo("市港务局");
  }

  @Test
  void verbThatGovernsANameActsItself() {
    assertThat(verb("加强部门协同，公布账目。", "公布").subject()).isNull();
    assertThat(verbs("督促企业落实责任。")).extracting(VerbPhrase::lemma).startsWith("督促");
  }

  @Test
  void namesOfAJointSubjectAreToldApart() {
    Argument subject = requireNonNull(verb("市港务局、市水务局和单位要公布账目。", "公布").subject());
    assertThat(subject.parts()).hasSize(2);
  }

  private static String subject(String text, String lemma) {
    Argument subject = requireNonNull(verb(text, lemma).subject());
    return text.substring(subject.start(), subject.end());
  }
}
