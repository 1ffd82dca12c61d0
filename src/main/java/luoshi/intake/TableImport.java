package luoshi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.document.Document;
import luoshi.document.Given;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.intake.TableText.Placed;
import luoshi.ledger.Entry;
import luoshi.ledger.State;
import luoshi.mention.MentionFinder;
import luoshi.mention.TimeMention;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;

/** Plans the import of one task table: new rows become commitments, known ones what has changed. */
final class TableImport {

  private static final String FULL_DAY = "\\d{4}-\\d{2}-\\d{2}";

  private final Desk desk;
  private final TaskTable table;
  private final Metadata metadata;
  private final Columns columns;
  private final RowSteps steps;
  private final List<TaskRow> fresh = new ArrayList<>();
  private int known;

  TableImport(Desk desk, TaskTable table, Given given, String actor) {
    this.desk = desk;
    this.table = table;
    this.metadata = metadata(given);
    LocalDate date = metadata.date();
    this.columns = new Columns(desk.words(), finder(), date == null ? desk.today() : date);
    this.steps =
        new RowSteps(
            new ProgressReader(desk.words(), desk.finder(), desk.today()),
            desk.gate(),
            desk.today(),
            actor);
  }

  Plan plan() {
    KnownRows editions = new KnownRows(desk.ledger(), titled());
    for (TaskRow row : table.rows()) {
      List<Entry> entries = editions.take(row);
      if (entries.isEmpty()) {
        fresh.add(row);
      } else {
        known(row, entries);
      }
    }
    List<Extraction> found = fresh().stream().toList();
    List<Fault> notices = new ArrayList<>(steps.notices());
    notices.addAll(differences(editions));
    notices.addAll(DayNotices.of(table.rows(), columns));
    return new Plan(found, steps.steps(), List.of(), notices, known, false);
  }

  /** What the user should look at: tasks with another target, and tasks that are gone. */
  private List<Fault> differences(KnownRows editions) {
    List<Fault> notices = new ArrayList<>();
    for (TaskRow row : fresh) {
      Entry before = editions.untaken(row.text(Field.TASK));
      if (before != null) {
        notices.add(new Fault("import.other-target", row.place(), before.commitment().id()));
      }
    }
    int gone = editions.untaken();
    if (gone > 0) {
      notices.add(new Fault("import.unmentioned", table.name(), gone));
    }
    return notices;
  }

  /** A finder that knows where the table comes from, and the abbreviations that it defines. */
  private MentionFinder finder() {
    String text =
        table.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .map(TaskRow.Told::text)
            .collect(Collectors.joining("\n"));
    String title = Objects.requireNonNullElse(metadata.title(), table.name());
    String publisher = Objects.requireNonNullElse(metadata.publisher(), "");
    return desk.finder().forDocument(text, title + " " + publisher);
  }

  private TaskTable titled() {
    String title = Objects.requireNonNullElse(metadata.title(), "");
    return new TaskTable(table.name(), title, table.above(), table.header(), table.rows());
  }

  private void known(TaskRow row, List<Entry> entries) {
    int before = steps.steps().size();
    for (Entry entry : entries) {
      var history = desk.ledger().log().history(entry.commitment().id());
      steps.changes(row, columns, entry, history);
      steps.helpers(row, columns, entry, history);
      steps.news(row, entry, history);
    }
    known += steps.steps().size() == before ? 1 : 0;
  }

  /** The commitments of the new rows. */
  private Optional<Extraction> fresh() {
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    TableText text = new TableText(table, fresh);
    Document document = text.document(metadata);
    RowCommitments rows = new RowCommitments(columns, desk.extractor().extract(document));
    Extraction all = rows.of(text.rows());
    ByPlace<Commitment> places = new ByPlace<>(all.commitments(), Commitment::quote);
    for (Placed placed : text.rows()) {
      places.in(placed.task().start(), placed.target().end()).stream()
          .map(c -> entry(c, document))
          .forEach(entry -> steps.news(placed.row(), entry, List.of()));
    }
    return Optional.of(all);
  }

  private static Entry entry(Commitment c, Document document) {
    return new Entry(c, document.sha256(), document.metadata().date(), State.initial(c.id()));
  }

  private Metadata metadata(Given given) {
    Set<String> inferred = new HashSet<>();
    String title = given.title();
    if (title == null && !table.title().isEmpty()) {
      title = table.title();
      inferred.add("title");
    }
    LocalDate date = given.date();
    if (date == null) {
      date = dateAbove();
      inferred.addAll(date == null ? Set.of() : Set.of("date"));
    }
    Language language = given.language();
    if (language == null) {
      language = language();
      inferred.add("language");
    }
    return new Metadata(title, given.publisher(), given.issuer(), date, language, inferred);
  }

  /** A full day in the lines over the header. */
  private @Nullable LocalDate dateAbove() {
    String above = String.join("\n", table.above());
    return desk.finder().find(above, desk.today()).times().stream()
        .filter(time -> time.timex().matches(FULL_DAY))
        .map(TimeMention::first)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Chinese where a third of the letters of all tasks is. */
  private Language language() {
    long letters = 0;
    long han = 0;
    for (TaskRow row : table.rows()) {
      String task = row.text(Field.TASK);
      letters += task.codePoints().filter(Character::isLetter).count();
      han += task.codePoints().filter(Character::isIdeographic).count();
    }
    return han * 3 > letters ? Language.ZH : Language.EN;
  }
}
