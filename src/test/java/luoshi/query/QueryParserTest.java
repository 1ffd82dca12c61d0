package luoshi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Kind;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import luoshi.ledger.State;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  private static final Map<String, String> SAVED = Map.of("mine", "owner:浦东 \"充电 桩\"");
  private static final QueryParser PARSER =
      new QueryParser(
          LocalDate.of(2025, 1, 15), SAVED::get, List.of("aaaaaaaaaa", "pudongpile"), c -> 80);

  private static final Assessment PILES =
      assessment("pudongpile", "年内新建充电 桩300座", "浦东新区", LocalDate.of(2025, 12, 31), "overdue");

  private static Assessment assessment(
      String id, String quote, String lead, LocalDate due, String schedule) {
    Commitment commitment =
        new Commitment(
            id,
            "plan-2025.txt",
            Kind.TARGET,
            true,
            new Quote(quote, "", "", 0, quote.length(), 0),
            "",
            "二、重点任务",
            "充电桩",
            new Amount("=", BigDecimal.valueOf(300), "item", null),
            new Deadline(due, "年内", "2025", "stated"),
            "",
            new Owner(lead, lead, List.of("Pudong")),
            List.of(new Owner("市发展改革委", "市发展改革委", List.of())),
            "某市人民政府",
            "energy",
            List.of());
    return new Assessment(
        new Entry(commitment, "sha", null, State.initial(id)),
        schedule,
        "none",
        "fresh",
        "red",
        12.5,
        List.of());
  }

  private static boolean finds(String query) {
    return PARSER.parse(QueryParser.words(query), false).test(PILES);
  }

  @Test
  void aTermAsksForPartOfANameInEitherLanguage() {
    assertThat(finds("owner:浦东")).isTrue();
    assertThat(finds("owner:pudong")).isTrue();
    assertThat(finds("单位：浦东新区")).isTrue();
    assertThat(finds("owner:黄浦")).isFalse();
    assertThat(finds("supporting:发展改革")).isTrue();
  }

  @Test
  void aWordMayBeWrittenAsInRulesOrAsShown() {
    assertThat(finds("schedule:overdue")).isTrue();
    assertThat(finds("schedule:逾期")).isTrue();
    assertThat(finds("schedule:\"on track\"")).isFalse();
    assertThat(finds("kind:TARGET light:red review:candidate")).isTrue();
  }

  @Test
  void aCommaBetweenValuesMeansOneOfThemForEveryField() {
    assertThat(finds("schedule:behind,overdue")).isTrue();
    assertThat(finds("schedule:behind,met")).isFalse();
    assertThat(finds("-schedule:behind,met")).isTrue();
    assertThat(finds("owner:黄浦，浦东")).isTrue();
    assertThat(finds("owner:黄浦、静安")).isFalse();
    assertThat(finds("due:2024,2025Q4")).isTrue();
    assertThat(finds("value:200,300")).isTrue();
    assertThat(finds("id:zzz,pud")).isTrue();
    assertThat(finds("document:other,plan-2025 kind:measure,target")).isTrue();
  }

  @Test
  void whatTheDatabaseIsAskedHoldsEveryValueBetweenCommas() {
    Query query = PARSER.parse(List.of("kind:measure,directive", "document:a,b"), false);
    assertThat(query.filter().kinds()).containsExactly("MEASURE", "ACTION");
    assertThat(query.filter().directives()).isTrue();
    assertThat(query.filter().document()).isNull();
  }

  @Test
  void aMinusSignTurnsATermRound() {
    assertThat(finds("-review:rejected")).isTrue();
    assertThat(finds("-schedule:overdue")).isFalse();
    assertThat(finds("-充电")).isFalse();
  }

  @Test
  void wordsStandForPartsOfTheQuoteAndQuotationMarksHoldThemTogether() {
    assertThat(finds("充电")).isTrue();
    assertThat(finds("“充电 桩”")).isTrue();
    assertThat(finds("\"桩 充电\"")).isFalse();
    assertThat(finds("重点任务")).isTrue();
  }

  @Test
  void daysMayBePeriodsOrRelative() {
    assertThat(finds("due:2025")).isTrue();
    assertThat(finds("due:2025Q4")).isTrue();
    assertThat(finds("due:2025H1")).isFalse();
    assertThat(finds("due:2025-12")).isTrue();
    assertThat(finds("due.before:2025-12-31")).isFalse();
    assertThat(finds("due.to:2025-12-31")).isTrue();
    assertThat(finds("due.to:eoy")).isTrue();
    assertThat(finds("due.to:年底")).isTrue();
    assertThat(finds("due.before:+30d")).isFalse();
    assertThat(finds("due.after:-2w")).isTrue();
    assertThat(finds("due:none")).isFalse();
  }

  @Test
  void numbersHaveALeastAndAMost() {
    assertThat(finds("value:300 value.min:300 value.max:300")).isTrue();
    assertThat(finds("value.min:301")).isFalse();
    assertThat(finds("urgency.min:12")).isTrue();
  }

  @Test
  void rowsOfTheLastListingAreCalledByNumber() {
    assertThat(finds("2")).isTrue();
    assertThat(finds("1-2")).isTrue();
    assertThat(finds("1")).isFalse();
    assertThatThrownBy(() -> finds("3")).hasMessageContaining("the last listing has 2");
  }

  @Test
  void aSavedQueryStandsForItsTerms() {
    assertThat(finds("@mine")).isTrue();
    assertThat(finds("@mine light:green")).isFalse();
    assertThatThrownBy(() -> finds("@yours")).hasMessageContaining("no saved filter \"yours\"");
  }

  @Test
  void anErrorPointsAtTheWordAndNamesWhatWouldDo() {
    assertThatThrownBy(() -> finds("浦东 onwer:x light:red"))
        .hasMessageContaining("did you mean: owner")
        .hasMessageContaining("浦东 onwer:x light:red\n       ^^^^^^^");
    assertThatThrownBy(() -> finds("light:purple")).hasMessageContaining("red, yellow, blue");
    assertThatThrownBy(() -> finds("due:sometime")).hasMessageContaining("no day or period");
    assertThatThrownBy(() -> finds("value.min:many")).hasMessageContaining("no number");
    assertThatThrownBy(() -> finds("owner.before:x")).hasMessageContaining("cannot follow");
  }

  @Test
  void rejectedCandidatesAreLeftOutUnlessAskedFor() {
    Assessment rejected =
        new Assessment(
            new Entry(
                PILES.entry().commitment(),
                "sha",
                null,
                luoshi.ledger.Replay.of(
                    "pudongpile",
                    List.of(
                        new luoshi.ledger.LogEntry(
                            1,
                            "pudongpile",
                            luoshi.ledger.LogEntry.Type.REVIEW,
                            Map.of("review", "rejected"),
                            LocalDate.of(2025, 1, 1),
                            java.time.Instant.EPOCH,
                            "li",
                            "",
                            "")))),
            "overdue",
            "none",
            "fresh",
            "red",
            0,
            List.of());
    assertThat(PARSER.parse(List.of(), false).test(rejected)).isFalse();
    assertThat(PARSER.parse(List.of("review:rejected"), false).test(rejected)).isTrue();
    assertThat(PARSER.parse(List.of(), true).test(rejected)).isTrue();
  }
}
