package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Ids;
import luoshi.commitment.Kind;
import luoshi.commitment.Observation;
import luoshi.commitment.Quote;
import luoshi.document.Document;
import luoshi.intake.TableText.Placed;
import luoshi.intake.TaskRow.Told;
import luoshi.mention.QuantityMention;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Makes the commitments of each row. The rules say what kind they are where they can; the columns
 * say who has to do it and when; and since the table calls it a task, each row has a commitment.
 */
final class RowCommitments {

  private static final int CONTEXT = 32;
  private static final int WHOLE_ROW = -2;

  private final Columns columns;
  private final Duties duties;
  private final Extraction found;
  private final Document document;
  private final Ids ids;
  private final ByPlace<Commitment> commitments;
  private final ByPlace<Observation> observations;

  /**
   * The commitments of a table.
   *
   * @param columns reads the columns
   * @param found what the rules found in the table's document
   */
  RowCommitments(Columns columns, Extraction found) {
    this.columns = columns;
    this.duties = new Duties(columns);
    this.found = found;
    this.document = found.document();
    this.ids = new Ids(document.sha256());
    this.commitments = new ByPlace<>(found.commitments(), Commitment::quote);
    this.observations = new ByPlace<>(found.observations(), Observation::quote);
  }

  /** The extraction with the columns heard: what the rules found elsewhere is left out. */
  Extraction of(List<Placed> rows) {
    List<Commitment> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(row(row)));
    return new Extraction(document, all, List.of(), found.rejected());
  }

  /** The commitments of one row, at least one. */
  List<Commitment> row(Placed placed) {
    TaskRow row = placed.row();
    List<Commitment> made = new ArrayList<>(stated(placed));
    QuantityMention target = columns.target(row);
    if (target == null) {
      made.addAll(commitments.in(placed.target()));
    }
    if (made.isEmpty()) {
      made.add(task(placed));
    } else if (made.stream().noneMatch(Commitment::checkable)) {
      made.replaceAll(c -> with(c, c.kind(), true, c.amount(), kind(c.kind(), row)));
    }
    if (target != null && made.stream().allMatch(c -> isOpen(c.amount(), target))) {
      made.set(0, reaching(made.get(0), target, row));
    }
    return made.stream().map(c -> duties.in(c, row)).toList();
  }

  /** Whether the column of targets says how much, or the same as the rules found in it. */
  private static boolean isOpen(@Nullable Amount found, QuantityMention target) {
    return found == null || found.value().compareTo(target.value()) == 0;
  }

  /** What the rules found in the task; a result with a figure is a target, as it is a task. */
  private List<Commitment> stated(Placed placed) {
    List<Commitment> stated = new ArrayList<>(commitments.in(placed.task()));
    observations.in(placed.task()).stream()
        .filter(o -> o.amount() != null)
        .map(o -> target(o, placed.row()))
        .forEach(stated::add);
    return stated;
  }

  private Commitment target(Observation o, TaskRow row) {
    List<Finding> findings = new ArrayList<>(kind(Kind.TARGET, row));
    findings.addAll(o.findings());
    return new Commitment(
        o.id(),
        o.document(),
        Kind.TARGET,
        true,
        o.quote(),
        "",
        heading(row),
        o.metric(),
        o.amount(),
        null,
        "",
        o.body(),
        List.of(),
        issuer(),
        "",
        findings);
  }

  private Commitment task(Placed placed) {
    Quote quote = quote(placed.task());
    return new Commitment(
        ids.next(quote.exact(), WHOLE_ROW),
        document.name(),
        Kind.ACTION,
        true,
        quote,
        "",
        heading(placed.row()),
        "",
        null,
        null,
        "",
        null,
        List.of(),
        issuer(),
        "",
        kind(Kind.ACTION, placed.row()));
  }

  private Quote quote(Passage passage) {
    String text = document.text();
    return new Quote(
        text.substring(passage.from(), passage.to()),
        text.substring(Math.max(0, passage.from() - CONTEXT), passage.from()),
        text.substring(passage.to(), Math.min(text.length(), passage.to() + CONTEXT)),
        passage.start(),
        passage.end(),
        0);
  }

  private Commitment reaching(Commitment c, QuantityMention target, TaskRow row) {
    Told told = Objects.requireNonNull(row.cell(Field.TARGET));
    Amount amount = columns.amount(target, row);
    Finding finding = Columns.finding("kind", Kind.TARGET.name(), told);
    return with(c, Kind.TARGET, true, amount, List.of(finding));
  }

  private static List<Finding> kind(Kind kind, TaskRow row) {
    return List.of(
        Columns.finding("kind", kind.name(), Objects.requireNonNull(row.cell(Field.TASK))));
  }

  private static Commitment with(
      Commitment c, Kind kind, boolean checkable, @Nullable Amount amount, List<Finding> more) {
    return new Commitment(
        c.id(),
        c.document(),
        kind,
        checkable,
        c.quote(),
        c.act(),
        c.heading(),
        c.metric(),
        amount,
        c.deadline(),
        c.recurrence(),
        c.lead(),
        c.supporting(),
        c.issuer(),
        c.area(),
        Duties.joined(more, c.findings()));
  }

  private static String heading(TaskRow row) {
    return row.headings().isEmpty() ? "" : row.headings().get(row.headings().size() - 1);
  }

  private String issuer() {
    return Objects.requireNonNullElse(document.metadata().author(), "");
  }
}
