package luoshi.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import luoshi.followup.Advance;
import luoshi.followup.Refusal;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.ledger.EvidenceLevel;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;
import luoshi.message.Messages;
import luoshi.rulebook.fact.Row;

/**
 * Turns what a unit has filled into a row into an update, by the rules that hold for all updates.
 */
final class FilledRow {

  /** The column in which what a rule asks for would stand. */
  private static final Map<String, String> ASKED =
      Map.of(
          "needs.earlier-date", "new-date",
          "needs.evidence", "new-level",
          "needs.reason", "new-note",
          "needs.other-document", "new-evidence");

  private final Desk desk;
  private final Values values;

  FilledRow(Desk desk) {
    this.desk = desk;
    this.values = new Values(desk.finder(), desk.today());
  }

  /**
   * The update.
   *
   * @throws Fault where a cell cannot be understood
   */
  Step step(FilledIn in, Entry entry, String actor) {
    Map<String, String> fields = new TreeMap<>();
    word(in, "new-delivery", Delivery.values(), Delivery::word, "delivery", fields);
    word(in, "new-level", EvidenceLevel.values(), EvidenceLevel::word, "level", fields);
    fields.remove("level", EvidenceLevel.NONE.word());
    if (!in.cell("new-value").isEmpty()) {
      fields.put("value", values.number(in.cell("new-value"), in.place("new-value"), entry));
    }
    evidence(in, fields);
    note(in, fields);
    LocalDate day = desk.today();
    if (!in.cell("new-date").isEmpty()) {
      day = values.day(in.cell("new-date"), in.place("new-date"));
    }
    if (fields.isEmpty()) {
      throw new Fault("import.date-alone", in.first());
    }
    Place place = in.first();
    Map<String, String> all = Advance.by(fields, entry);
    return new Step(place, entry, Type.UPDATE, Step.payload(place, all), day, actor);
  }

  /**
   * Asks the rules for transitions.
   *
   * @throws Fault where one refuses the update
   */
  void refuse(FilledIn in, Step step) {
    List<Refusal> refusals = desk.gate().refusals(step.entry(), step.fields(), step.effective());
    if (!refusals.isEmpty()) {
      Refusal refusal = refusals.get(0);
      String key = ASKED.getOrDefault(refusal.needs(), "new-delivery");
      throw new Fault("import.refused", in.place(key), refusal.rule(), refusal.doc());
    }
  }

  private static void evidence(FilledIn in, Map<String, String> fields) {
    for (String key : List.of("new-url", "new-evidence")) {
      String text = in.cell(key);
      if (!text.isEmpty()) {
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        if (key.equals("new-url") && !address) {
          throw new Fault("import.address", in.place(key), text);
        }
        fields.put(address ? "url" : "document", text);
      }
    }
  }

  /** A note that is one of the listed reasons is the reason too. */
  private void note(FilledIn in, Map<String, String> fields) {
    String note = in.cell("new-note");
    if (note.isEmpty()) {
      return;
    }
    fields.put("note", note);
    for (Row row : desk.rulebook().table("transition", "reasons")) {
      if (row.cells().containsValue(note)) {
        fields.put("reason", row.get("reason"));
      }
    }
  }

  /** A word of either language, or as commands write it. */
  private static <T> void word(
      FilledIn in,
      String key,
      T[] all,
      Function<T, String> spelling,
      String field,
      Map<String, String> fields) {
    String text = in.cell(key);
    if (text.isEmpty()) {
      return;
    }
    String word =
        Arrays.stream(all)
            .map(spelling)
            .filter(known -> names(known, text))
            .findFirst()
            .orElseThrow(
                () ->
                    new Fault(
                        "import.word",
                        in.place(key),
                        text,
                        String.join(", ", Arrays.stream(all).map(spelling).toList())));
    fields.put(field, word);
  }

  private static boolean names(String word, String text) {
    String key = Vocabulary.key(text);
    return Vocabulary.key(word).equals(key)
        || List.of("zh", "en").stream()
            .map(language -> Messages.in(language).text("word." + word))
            .anyMatch(label -> Vocabulary.key(label).equals(key));
  }
}
