package luoshi.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a progress report says, in the reader's language; templates only lay it out.
 *
 * @param language zh or en
 * @param t the fixed texts, by key
 * @param asOf the day as of which it holds, as programs write it
 * @param day the same day, as readers write it
 * @param filter what was selected, in the reader's words
 * @param rules version of the rules
 * @param ledger hash of the ledger's last log entry
 * @param known the day at whose end things were known so, or empty for now
 * @param title what the report is called
 * @param total how many commitments
 * @param unreviewed how many of them nobody has reviewed
 * @param lights how many of each light
 * @param groups the commitments, grouped
 * @param since what changed since a day, or null where that was not asked for
 */
public record ReportView(
    String language,
    Map<String, String> t,
    String asOf,
    String day,
    String filter,
    String rules,
    String ledger,
    String known,
    String title,
    int total,
    int unreviewed,
    List<Count> lights,
    List<Group> groups,
    @Nullable Since since) {

  /** All commitments, group by group. */
  public List<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  /** How many commitments show a light; share is a percentage, from where it begins in a bar. */
  public record Count(String light, String word, int count, int share, float from) {}

  /** The commitments of one owner, area, document or light. */
  public record Group(String name, int count, List<Count> lights, List<Row> rows) {}

  /** One commitment. */
  public record Row(
      String id,
      String light,
      String lightWord,
      String kind,
      String title,
      String quote,
      String prefix,
      String suffix,
      Marked marked,
      String heading,
      String figure,
      String owner,
      String supporting,
      String deadline,
      String basis,
      String delivery,
      String schedule,
      String evidence,
      String review,
      String source,
      List<Reason> reasons,
      List<Past> history,
      Facts facts,
      @Nullable TargetCourse course) {}

  /** A quote around the words of its figure; all before where it has none. */
  public record Marked(String before, String figure, String after) {}

  /** What a rule concluded, and on which words. */
  public record Reason(String field, String value, String rule, String words) {}

  /** An entry of the log. */
  public record Past(String date, String actor, String what) {}
}
