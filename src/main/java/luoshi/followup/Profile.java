package luoshi.followup;

import java.util.List;
import java.util.Set;
import luoshi.ledger.Stated;

/**
 * What a statement is compared by.
 *
 * @param stated the statement
 * @param terms its terms: a concept of the table of terms begins with §, a pair of Chinese
 *     characters or an English stem stands for itself
 * @param metric the terms of what is measured, by the same spelling
 * @param senses what it says of progress: all, done, begun, not …
 * @param core what it is about without what is done with it; empty for English
 * @param editions the edition of a plan that it names, such as 7.0; else the one named before it or
 *     in the title
 * @param named the editions that its own words name
 * @param ranks the ranks of government that it names: national, provincial …
 * @param leads the bodies that lead, without words for the authority itself
 * @param titles titles in book title marks
 * @param chinese whether it is written in Chinese
 * @param sort sort of the figure: percent, a currency, or count for the rest; empty without one
 * @param form what kind of figure: cumulative, level, growth, flow or share; empty without one
 * @param home the places for which its document speaks; empty where unknown
 * @param national whether it speaks for a nation, whose documents tell of its parts too
 * @param change whether the figure is a change, such as growth, and no level
 * @param weight how much its terms say in all
 */
record Profile(
    Stated stated,
    Set<String> terms,
    Set<String> metric,
    Set<String> senses,
    List<String> core,
    Set<String> editions,
    Set<String> named,
    Set<String> ranks,
    List<String> leads,
    Set<String> titles,
    boolean chinese,
    String sort,
    String form,
    Set<String> home,
    boolean national,
    boolean change,
    int weight) {

  /** How much a term says: a concept most, a general one or a pair of characters least. */
  static int weight(String term) {
    if (term.startsWith("§")) {
      return term.startsWith("§*") ? 1 : 3;
    }
    return term.charAt(0) < 128 ? 2 : 1;
  }

  static int weight(Set<String> terms) {
    return terms.stream().mapToInt(Profile::weight).sum();
  }

  /** The figure with the sort of its unit, by which equal figures find each other; or empty. */
  String figure() {
    return stated.amount() == null
        ? ""
        : "#" + stated.amount().value().stripTrailingZeros().toPlainString() + " " + sort;
  }
}
