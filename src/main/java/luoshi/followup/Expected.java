package luoshi.followup;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import luoshi.ledger.Stated;
import luoshi.ledger.Suggestion;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst read in a later document about a commitment of an earlier one: one row of a gold
 * of follow-up.
 *
 * @param earlier file name of the document with the commitment
 * @param quote words of the commitment that no other commitment of that document has
 * @param later file name of the document that may tell of it
 * @param what the kinds of suggestion that are right: delivered, measured, in-progress, baseline,
 *     same, translation; unmentioned alone where the later document says nothing of it
 * @param said words of the later document that tell it; empty where it is unmentioned
 * @param value the value in base units that is to be suggested, or null for any
 */
public record Expected(
    String earlier,
    String quote,
    String later,
    List<String> what,
    String said,
    @Nullable BigDecimal value) {

  /** The kind of a commitment of which the later document says nothing. */
  static final String UNMENTIONED = "unmentioned";

  private static final String FILE = "followup.csv";

  public Expected {
    what = List.copyOf(what);
  }

  /**
   * The gold of a folder, its file followup.csv with a column for each component; kinds are parted
   * by bars.
   *
   * @throws luoshi.message.FileFault where the file is missing or is no such table
   */
  public static List<Expected> read(Path folder) {
    return TableRow.read(folder.resolve(FILE)).stream()
        .map(
            row ->
                new Expected(
                    row.cell("earlier"),
                    row.cell("quote"),
                    row.cell("later"),
                    row.words("what"),
                    row.cell("said"),
                    row.cell("value").isEmpty() ? null : row.number("value")))
        .toList();
  }

  boolean isUnmentioned() {
    return what.contains(UNMENTIONED);
  }

  /** Whether this row is about the commitment. */
  boolean concerns(Stated commitment) {
    return commitment.commits()
        && commitment.source().name().equals(earlier)
        && commitment.quote().contains(quote);
  }

  /** Whether what is suggested about the commitment is what the analyst read. */
  boolean agrees(Suggestion s) {
    return what.contains(s.what())
        && s.quote().contains(said)
        && (value == null || s.value() != null && value.compareTo(s.value()) == 0);
  }
}
