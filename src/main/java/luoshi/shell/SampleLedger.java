package luoshi.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.State;
import luoshi.ledger.Write;
import luoshi.rulebook.fact.Finding;

/**
 * A ledger of made-up commitments: a hundred a document, with owners, deadlines and updates in
 * turn, so that every light is among them.
 *
 * @param commitments how many commitments
 * @param entries how many log entries
 */
record SampleLedger(int commitments, int entries) {

  static final List<String> OWNERS =
      List.of("市发展改革委", "市民政局", "市交通委", "市教委", "市卫生健康委", "市农业农村委", "市商务委", "市科委", "市财政局", "市水务局");

  private static final int DOCUMENT = 100;
  private static final LocalDate ISSUED = LocalDate.of(2025, 1, 15);
  private static final List<Map<String, String>> UPDATES =
      List.of(
          Map.of("review", "confirmed"),
          Map.of("delivery", "in-progress", "note", "已启动"),
          Map.of("value", "12.5"),
          Map.of("level", "funded", "url", "https://example.org/budget"),
          Map.of("delivery", "delivered", "level", "operating"));

  static String id(int number) {
    return "c%09d".formatted(number);
  }

  void fill(Ledger ledger) {
    Map<String, Long> versions = new HashMap<>();
    int documents = (commitments + DOCUMENT - 1) / DOCUMENT;
    for (int d = 0; d < documents; d++) {
      int first = d * DOCUMENT;
      int count = Math.min(DOCUMENT, commitments - first);
      ledger.ingest().add(document(first, count), "bench", "bench");
    }
    int rest = Math.max(0, entries - documents);
    for (int round = 0; rest > 0; round++) {
      for (int first = 0; first < commitments && rest > 0; first += DOCUMENT) {
        int count = Math.min(rest, Math.min(DOCUMENT, commitments - first));
        for (State state : ledger.log().record(updates(first, count, round, versions))) {
          versions.put(state.commitment(), state.version());
        }
        rest -= count;
      }
    }
  }

  /** One commitment in five is never delivered, and its last update leaves it under way. */
  private static List<Write> updates(int first, int count, int round, Map<String, Long> versions) {
    List<Write> writes = new ArrayList<>();
    for (int n = first; n < first + count; n++) {
      int step = n % 5 == 0 ? Math.min(round, 3) : round % UPDATES.size();
      Map<String, String> payload = UPDATES.get(step);
      Type type = payload.containsKey("review") ? Type.REVIEW : Type.UPDATE;
      LocalDate day = ISSUED.plusDays(30L * (round + 1) + n % 30);
      writes.add(new Write(id(n), type, payload, day, "bench", versions.getOrDefault(id(n), 0L)));
    }
    return writes;
  }

  private static Extraction document(int first, int count) {
    StringBuilder text = new StringBuilder();
    List<Commitment> all = new ArrayList<>();
    String name = "plan-" + first / DOCUMENT + ".txt";
    for (int n = first; n < first + count; n++) {
      String quote = "建成" + (n % 500 + 1) + "个第" + n + "号社区服务点";
      all.add(
          commitment(
              n,
              name,
              new Quote(quote, "", "。", text.length(), text.length() + quote.length(), 0)));
      text.append(quote).append("。\n");
    }
    Metadata metadata = new Metadata("实施方案", "市政府", ISSUED, Language.ZH, Set.of());
    Document document =
        new Document(
            name, "%064x".formatted(first + 1), metadata, text.toString(), List.of(), List.of());
    return new Extraction(document, all, List.of(), List.of());
  }

  private static Commitment commitment(int n, String document, Quote quote) {
    String owner = OWNERS.get(n / 7 % OWNERS.size());
    LocalDate due = LocalDate.of(2025, 12, 31).plusDays(n % 1000L - 200);
    return new Commitment(
        id(n),
        document,
        n % 2 == 0 ? Kind.TARGET : Kind.MEASURE,
        true,
        quote,
        "",
        "主要任务",
        "社区服务点",
        new Amount("=", BigDecimal.valueOf(n % 500 + 1), "service point", BigDecimal.TEN),
        new Deadline(due, "", due.toString(), "stated"),
        "",
        new Owner(owner, owner, List.of()),
        List.of(),
        "市政府",
        "",
        List.of(
            new Finding(0, 0, "kind", "TARGET", "any-planned-figure", 40, List.of("建成")),
            new Finding(0, 0, "deadline", due.toString(), "any-stated-deadline", 40, List.of("年底")),
            new Finding(0, 0, "lead", owner, "zh-lead", 40, List.of(owner))));
  }
}
