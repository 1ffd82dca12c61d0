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

class EnglishSyntaxTest {

  private static final Syntax SYNTAX = Syntax.load(Path.of("rules"));

  private static List<VerbPhrase> verbs(String text) {
    return SYNTAX.english(text, 0, text.length()).predicates();
  }

  private static VerbPhrase verb(String text, String lemma) {
    return verbs(text).stream().filter(v -> v.lemma().equals(lemma)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour board will dredge the basin. | dredge | WILL
          The harbour board plans to dredge the basin. | dredge | INTEND
          The harbour board is committed to dredging the basin. | dredge | INTEND
          The harbour board is on track to dredge the basin. | dredge | INTEND
          The harbour board is due to dredge the basin. | dredge | INTEND
          Our aim is for the board to dredge the basin. | dredge | INTEND
          The harbour board must dredge the basin. | dredge | ORDER
          The harbour board will have to dredge the basin. | dredge | ORDER
          It is necessary to dredge the basin. | dredge | ORDER
          The minister directed the board to dredge the basin. | dredge | ORDER
          The union urged the board to dredge the basin. | dredge | ASK
          The harbour board is expected to dredge the basin. | dredge | EXPECT
          The harbour board may dredge the basin. | dredge | MAY
          The harbour board should dredge the basin. | dredge | SHOULD
          The harbour board would dredge the basin. | dredge | WOULD
          The harbour board dredges the basin. | dredge | NONE
          By 2030, dredge the basin. | dredge | NONE
          The board works on a plan due to be presented in May. | present | INTEND

          """)
  void modalityIsReadOffWhatStandsBeforeTheVerb(String text, String lemma, Modality modality) {
    assertThat(verb(text, lemma).modality()).isEqualTo(modality);
  }

  @Test
  void whatIsSaidToBeSomethingElseIsNotIntended() {
    assertThat(verbs("The only way to win is to close the port."))
        .noneMatch(verb -> verb.modality() == Modality.INTEND);
    assertThat(verbs("Our plan is to close the port."))
        .anyMatch(verb -> verb.modality() == Modality.INTEND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board will dredge the basin. | TO_COME
          The board is dredging the basin. | UNDER_WAY
          The board dredged the basin. | DONE
          The board has dredged the basin. | DONE
          The board dredges the basin. | STANDING
          Dredge the basin. | OPEN
          """)
  void tenseIsReadOffTheFormOfTheVerb(String text, Tense tense) {
    assertThat(verbs(text).get(0).tense()).isEqualTo(tense);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board denied that it will dredge the basin. | DENIED
          The board has no plans to dredge the basin. | DENIED
          The board said that it will dredge the basin. | SAID
          If the board will dredge the basin, ships can call. | CONDITION
          There is a fund for boards that will dredge a basin. | RELATIVE
          The board took a loan to dredge the basin. | PURPOSE
          The board wins trade by dredging the basin. | MANNER
          The cost of dredging the basin is high. | NOMINAL
          """)
  void whatTheVerbStandsUnderIsReadOffItsLeft(String text, Under under) {
    assertThat(verb(text, "dredge").under()).isEqualTo(under);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will dredge the basin. | first | we
          The Department for Harbours, working with towns, will dredge the basin. | authority | department
          The Secretary of Harbours shall dredge the basin. | office | secretary
          Residents will dredge the basin. | group | residents
          The new levy will dredge the basin. | thing | levy
          One option is to dredge the basin. | choice | option
          """)
  void subjectIsTheNounThatGovernsTheVerb(String text, String sort, String head) {
    Argument subject = requireNonNull(verb(text, "dredge").subject());
    assertThat(subject.sort()).isEqualTo(sort);
    assertThat(subject.head()).isEqualTo(head);
  }

  @Test
  void coordinatedVerbsShareModalityAndSubject() {
    List<VerbPhrase> verbs =
        verbs("The board will dredge the basin, hire 20 pilots and train them.");
    assertThat(verbs).extracting(VerbPhrase::modality).containsOnly(Modality.WILL);
    assertThat(verbs)
        .extracting(v -> v.subject() == null ? "" : v.subject().head())
        .containsOnly("board");
  }

  @Test
  void imperativeIsKnownByItsPlaceThoughItsWordIsMostlyANoun() {
    assertThat(verbs("Audit the old canal.").get(0).lemma()).isEqualTo("audit");
    assertThat(verbs("Map every pipe.").get(0).lemma()).isEqualTo("map");
  }

  @Test
  void numberBehindANounMakesNoImperative() {
    assertThat(verbs("Commitment 7")).isEmpty();
    assertThat(verbs("Page 3 of 12")).isEmpty();
  }

  @Test
  void whoIsAskedIsTheSubjectAndWhoAsksTheAgent() {
    VerbPhrase verb = verb("The minister invites the board to dredge the basin.", "dredge");
    assertThat(requireNonNull(verb.subject()).head()).isEqualTo("board");
    assertThat(requireNonNull(verb.agent()).head()).isEqualTo("minister");
  }

  @Test
  void verbOfNoClosedClassIsAnAct() {
    assertThat(verb("The board will dredge the basin.", "dredge").sort()).isEqualTo("act");
    assertThat(verb("The board will strengthen the basin.", "strengthen").sort())
        .isEqualTo("vague");
    assertThat(verb("The board will continue dredging the basin.", "dredge").phase())
        .isEqualTo("continue");
  }

  @Test
  void infinitiveThatStandsAloneIsToBeDoneAndOneBeforeAMainVerbIsItsPurpose() {
    assertThat(verb("To dredge the basin in May.", "dredge").under()).isEqualTo(Under.NOTHING);
    assertThat(verb("To dredge the basin, the board hires a ship.", "dredge").under())
        .isEqualTo(Under.PURPOSE);
  }

  @Test
  void noLessThanIsABoundAndNoDenial() {
    assertThat(verb("Plant no less than 50 trees to shade the quay.", "plant").under())
        .isEqualTo(Under.NOTHING);
    assertThat(verb("The board has no plans to shade the quay.", "shade").under())
        .isEqualTo(Under.DENIED);
  }

  @Test
  void gerundBehindAnAimIsIntended() {
    assertThat(verb("Renew the quay, with the aim of opening it by 2028.", "open").modality())
        .isEqualTo(Modality.INTEND);
  }

  @Test
  void adverbAtTheHeadIsNoNameOfASubject() {
    assertThat(verb("Gradually transform 30 sheds into shops.", "transform").subject()).isNull();
  }
}
