package luoshi.evaluation;

import java.util.List;

/**
 * One difference between what was found and what was annotated.
 *
 * @param document name of the document
 * @param what missed, spurious, kind, value, comparator, deadline or lead; missed-proposal,
 *     spurious-proposal, missed-observation
 * @param told the kind, or what was annotated and what was found: {@code 2027-12-31 / 2030-12-31}
 * @param quote the words
 * @param causes the rules behind it, or for a miss what ruled it out or was not seen in it
 */
public record Mistake(String document, String what, String told, String quote, List<Cause> causes) {

  public Mistake {
    causes = List.copyOf(causes);
  }
}
