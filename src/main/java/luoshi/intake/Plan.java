package luoshi.intake;

import java.util.List;
import luoshi.commitment.Extraction;
import luoshi.message.Fault;

/**
 * What an import would bring.
 *
 * @param found the new commitments, a document a table
 * @param steps the log entries, in order of the cells
 * @param refused cells that are not taken, with what is wrong with them
 * @param notices what the user should know
 * @param known how many rows or filled cells the ledger has already
 * @param returned whether the file is a sheet that came back from a unit
 */
public record Plan(
    List<Extraction> found,
    List<Step> steps,
    List<Fault> refused,
    List<Fault> notices,
    int known,
    boolean returned) {

  public Plan {
    found = List.copyOf(found);
    steps = List.copyOf(steps);
    refused = List.copyOf(refused);
    notices = List.copyOf(notices);
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return found.isEmpty() && steps.isEmpty();
  }
}
