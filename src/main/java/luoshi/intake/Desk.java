package luoshi.intake;

import java.time.LocalDate;
import luoshi.commitment.Extractor;
import luoshi.followup.Gate;
import luoshi.ledger.Ledger;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;

/**
 * What an import works with.
 *
 * @param ledger the ledger
 * @param rulebook the rules
 * @param extractor finds commitments
 * @param finder finds mentions
 * @param words the words by which tables are read
 * @param today the day on which it is recorded
 */
record Desk(
    Ledger ledger,
    Rulebook rulebook,
    Extractor extractor,
    MentionFinder finder,
    Vocabulary words,
    LocalDate today) {

  Gate gate() {
    return new Gate(rulebook, today);
  }
}
