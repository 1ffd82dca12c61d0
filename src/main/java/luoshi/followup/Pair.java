package luoshi.followup;

import java.util.Set;
import java.util.function.Supplier;
import luoshi.commitment.Amount;
import luoshi.rulebook.fact.Subject;
import luoshi.rulebook.fact.Words;
import org.jspecify.annotations.Nullable;

/**
 * A commitment and a statement that may say something about it, as the rules of the stage {@code
 * match} see them.
 *
 * @param number running number
 * @param kind kind of the commitment: TARGET, MEASURE, ACTION, DIRECTIVE
 * @param says kind of the other statement; the same four, OBSERVATION, FORECAST or REPORT
 * @param own whether both stand in one document
 * @param near whether they stand within a sentence or two of each other
 * @param daysBetween days from the commitment's document to the other
 * @param daysAfter days from the commitment's document to the day for which the other holds
 * @param daysLate days from the deadline to the day for which the other holds; negative before it,
 *     0 without a deadline, and for a report soon after it that names no day
 * @param bilingual whether they are written in two languages
 * @param likeness share of the terms of the shorter that the longer has too, 0 to 1
 * @param metric how far they agree on what is measured, 0 to 1, by the longer of both
 * @param covered share of what the commitment is about that the other names, 0 to 1; 1 in English
 * @param wholly whether the other names all of it, and it is a name of some length
 * @param sameAct whether they share a word besides what is measured
 * @param form kind of the commitment's figure: cumulative, level, growth, flow, share, open; or
 *     empty
 * @param saysForm that of the other's figure
 * @param reached whether the other's figure is as great or greater
 * @param times how many times the commitment's figure the other's is; 0 where one has none
 * @param shared weight of the terms that they share: a concept 3, an English word 2, a pair of
 *     Chinese characters 1
 * @param concepts number of concepts of terms.csv that they share
 * @param strange number of concepts that only one of them names
 * @param sameFigure whether they give the same figure
 * @param sameMeasure whether their figures are of one unit
 * @param told the other's figure in the commitment's unit where they measure the same, or null
 * @param exceeds whether the other's figure is greater
 * @param sort sort of the commitment's figure: percent, a currency code, count, or empty
 * @param sameMove whether both speak of a level or both of a change
 * @param change whether the commitment speaks of a change, such as growth
 * @param sameEdition whether they name the same edition of a plan, or the same title
 * @param otherEdition whether they name different editions
 * @param otherRank whether both name ranks of government, and different ones
 * @param sameOwner whether a body named in one is named in the other or its document
 * @param otherOwner whether both name bodies, and different ones
 * @param elsewhere whether they are about different places
 * @param sameDay whether both state the same deadline, or neither states one
 * @param yearly whether each is for its own document's year, and these are two years
 * @param mixed whether one is for its document's year and the other for a longer time
 * @param senses what the other statement says of progress
 * @param common gives what they have in common, to be shown where a rule decides
 */
public record Pair(
    int number,
    String kind,
    String says,
    boolean own,
    boolean near,
    int daysBetween,
    int daysAfter,
    int daysLate,
    boolean bilingual,
    double likeness,
    double metric,
    double covered,
    boolean wholly,
    boolean sameAct,
    String form,
    String saysForm,
    boolean reached,
    double times,
    int shared,
    int concepts,
    int strange,
    boolean sameFigure,
    boolean sameMeasure,
    @Nullable Amount told,
    boolean exceeds,
    String sort,
    boolean sameMove,
    boolean change,
    boolean sameEdition,
    boolean otherEdition,
    boolean otherRank,
    boolean sameOwner,
    boolean otherOwner,
    boolean elsewhere,
    boolean sameDay,
    boolean yearly,
    boolean mixed,
    Set<String> senses,
    Supplier<String> common)
    implements Subject, Words {

  public Pair {
    senses = Set.copyOf(senses);
  }

  /** Whether the other statement says so: a sense of the table senses.csv. */
  public boolean tells(String sense) {
    return senses.contains(sense);
  }

  @Override
  public String text() {
    return common.get();
  }

  @Override
  public int start() {
    return 0;
  }

  @Override
  public int clause() {
    return number;
  }

  @Override
  public int figure() {
    return -1;
  }
}
