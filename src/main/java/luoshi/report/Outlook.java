package luoshi.report;

import java.time.LocalDate;
import java.util.Locale;
import luoshi.followup.Assessment;
import luoshi.followup.Course;
import luoshi.followup.Gap;
import luoshi.followup.Result;
import luoshi.followup.Trajectory;
import luoshi.ledger.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a commitment will reach its figure, or why nobody can tell.
 *
 * @param course its trajectory, or null
 * @param band how the rules name its pace, or empty
 * @param result what became of it, where its deadline has passed; or null
 * @param gap what is missing for a trajectory; null where it has one, or where none is wanted
 */
public record Outlook(
    @Nullable Course course, String band, @Nullable Result result, @Nullable Gap gap) {

  /** The outlook as of a day. */
  public static Outlook of(Assessment a, LocalDate asOf) {
    return new Outlook(
        Course.of(a.entry(), asOf),
        a.concluded("band"),
        Result.of(a.entry(), asOf),
        Gap.told(a.entry()));
  }

  /** The same in words; empty where there is nothing to tell. */
  public String said(Labels labels) {
    if (result != null) {
      return ended(labels, result);
    }
    if (course == null) {
      return gap == null ? "" : labels.text("outlook.gap", labels.text("gap." + gap.word()));
    }
    Trajectory t = course.trajectory();
    return labels.text(
        "outlook.course",
        t.ratio(),
        labels.text("outlook." + (t.held() ? "held" : t.linear() ? "linear" : "growth")),
        course.today(),
        t.projected(),
        labels.word(band.isEmpty() ? "no-band" : band));
  }

  /** Behind the deadline there is no pace any more: met, missed by how much, or unknown. */
  private static String ended(Labels labels, Result result) {
    Measurement latest = result.latest();
    String key = "outlook." + result.kind().name().toLowerCase(Locale.ROOT);
    return latest == null
        ? labels.text("outlook.unheard")
        : labels.text(key, latest.value(), labels.day(latest.date()), result.by());
  }
}
