package luoshi.site;

import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.report.CleanText;
import luoshi.report.Labels;

/**
 * A commitment in a list.
 *
 * @param href its page, below the folder of the language
 * @param due its deadline, or empty
 */
record Item(
    String id,
    String href,
    String title,
    String light,
    String word,
    String figure,
    String owner,
    String due,
    String delivery) {

  /** As many characters as a title has at most. */
  static final int TITLE = 80;

  static Item of(Assessment a, Labels labels) {
    var c = a.entry().commitment();
    return new Item(
        c.id(),
        SitePaths.commitment(c.id()),
        title(a),
        a.light(),
        labels.word(a.light()),
        labels.amount(c),
        labels.owner(a.entry()),
        Objects.toString(a.entry().due(), ""),
        labels.word(a.entry().state().delivery().word()));
  }

  /** The short title of a commitment: the beginning of its quote. */
  static String title(Assessment a) {
    return CleanText.shortened(a.entry().commitment().quote().exact(), TITLE);
  }
}
