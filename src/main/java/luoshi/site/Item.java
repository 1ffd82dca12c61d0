package luoshi.site;

import luoshi.followup.Assessment;
import luoshi.report.CleanText;
import luoshi.report.Labels;

/**
 * A commitment in a list.
 *
 * @param href its page, below the folder of the language
 * @param due its deadline as readers write it, or empty
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
        labels.day(a.entry().due()),
        labels.word(a.entry().state().delivery().word()));
  }

  /** The short title of a commitment, on one line. */
  static String title(Assessment a) {
    return CleanText.flat(a.entry().title());
  }
}
