package luoshi.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Extraction;
import luoshi.commitment.Extractor;
import luoshi.document.Given;
import luoshi.ledger.Ledger;
import luoshi.ledger.Log;
import luoshi.ledger.State;
import luoshi.mention.MentionFinder;
import luoshi.message.Fault;
import luoshi.rulebook.Rulebook;

/**
 * Brings tables into the ledger: task breakdown tables, whose rows become commitments, and sheets
 * that units have filled in, whose cells become updates. A plan first, which changes nothing; then
 * it is carried out.
 */
public final class Importer {

  private final Desk desk;

  /**
   * An importer.
   *
   * @param ledger the ledger
   * @param rules the rules folder; its folder {@code import} says how tables are read
   * @param rulebook the rules
   * @param finder finds mentions
   * @param extractor finds commitments
   * @param today the day on which it is recorded
   * @throws luoshi.message.FileFault where a table of words is broken
   */
  public Importer(
      Ledger ledger,
      Path rules,
      Rulebook rulebook,
      MentionFinder finder,
      Extractor extractor,
      LocalDate today) {
    this.desk = new Desk(ledger, rulebook, extractor, finder, new Vocabulary(rules), today);
  }

  /**
   * The files that a path names: itself, or the tables in a folder.
   *
   * @throws Fault where the folder holds none
   * @throws IOException where the folder cannot be read
   */
  public static List<Path> files(Path path) throws IOException {
    return Sheets.files(path);
  }

  /**
   * What a file would bring.
   *
   * @param given title, publisher and date that the user gave
   * @param user who imports it
   * @param named whether the user gave that name; else a filled sheet speaks for its unit
   * @throws Fault where the file holds no table that is known, or is damaged or too large
   * @throws IOException where the file cannot be opened
   */
  public Plan plan(Path file, Given given, String user, boolean named) throws IOException {
    List<Sheet> sheets = Sheets.of(file);
    if (Returned.is(sheets)) {
      return new Returned(desk, sheets, user, named).plan();
    }
    List<Plan> plans = new ArrayList<>();
    List<Fault> notices = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.hidden()) {
        notices.add(new Fault("import.hidden", file.getFileName(), sheet.name()));
        continue;
      }
      TaskTables.of(sheet, desk.words())
          .ifPresentOrElse(
              table -> plans.add(new TableImport(desk, table, given, user).plan()),
              () -> notices.add(new Fault("import.passed-over", file.getFileName(), sheet.name())));
    }
    if (plans.isEmpty()) {
      throw new Fault("import.no-table", file);
    }
    return joined(plans, notices);
  }

  private static Plan joined(List<Plan> plans, List<Fault> notices) {
    List<Extraction> found = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    int known = 0;
    for (Plan plan : plans) {
      found.addAll(plan.found());
      steps.addAll(plan.steps());
      notices.addAll(plan.notices());
      known += plan.known();
    }
    return new Plan(found, steps, List.of(), notices, known, false);
  }

  /**
   * Carries a plan out, as a whole or not at all.
   *
   * @param user who imports it
   * @throws luoshi.ledger.LedgerException where somebody else wrote meanwhile
   */
  public void carryOut(Plan plan, String user) {
    desk.ledger().asOneStep(() -> desk.ledger().atomically(() -> write(plan, user)));
  }

  private void write(Plan plan, String user) {
    for (Extraction extraction : plan.found()) {
      desk.ledger().ingest().add(extraction, desk.rulebook().version(), user);
    }
    Log log = desk.ledger().log();
    Map<String, Long> versions = new HashMap<>();
    for (Step step : plan.steps()) {
      String id = step.entry().commitment().id();
      long seen = versions.getOrDefault(id, step.entry().state().version());
      State state =
          log.record(id, step.type(), step.payload(), step.effective(), step.actor(), seen);
      versions.put(id, state.version());
    }
  }
}
