package luoshi.shell;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import luoshi.followup.Assessments;
import luoshi.followup.Gate;
import luoshi.ledger.Entry;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Wanted;
import luoshi.message.Text;
import luoshi.report.ReportRequest;
import luoshi.rulebook.Rulebook;
import org.springframework.util.FileSystemUtils;

/**
 * Measures daily work on a large ledger, which it makes in a temporary folder and removes. The same
 * numbers give the same ledger.
 *
 * @param commitments how many commitments
 * @param entries how many log entries
 */
record LedgerBench(int commitments, int entries) {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int ROUNDS = 3;
  private static final int SHOWN = 50;

  /** Nobody reads a report of more; a filter says what it is about. */
  private static final int LARGEST_REPORT = 10_000;

  void run(Call call) throws IOException {
    Path folder = Files.createTempDirectory("luoshi-bench");
    Rulebook rulebook = call.workspace().rulebook();
    Clock clock = Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    try (Ledger ledger = Ledger.open(folder, clock)) {
      time(call, step("make"), 1, () -> new SampleLedger(commitments, entries).fill(ledger));
      daily(call, ledger, rulebook);
      if (commitments <= LARGEST_REPORT) {
        reports(call, ledger, rulebook);
      }
      time(call, step("check"), 1, () -> require(ledger.check().problems().isEmpty()));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    call.say("bench.heap", used >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void reports(Call call, Ledger ledger, Rulebook rulebook) {
    ReportRequest request =
        new ReportRequest(DAY, "", "owner", rulebook.version(), ledger.log().head());
    ReportBench reports = new ReportBench(ledger, rulebook, request);
    for (String format : ReportBench.FORMATS) {
      time(call, step("report", format), 1, () -> require(reports.write(format).length > 0));
    }
  }

  private static void daily(Call call, Ledger ledger, Rulebook rulebook) {
    Assessments today = new Assessments(ledger, rulebook.version(), () -> rulebook, DAY);
    Assessments tomorrow =
        new Assessments(ledger, rulebook.version(), () -> rulebook, DAY.plusDays(1));
    Filter owner = owned(SampleLedger.OWNERS.get(1));
    Filter words = worded("50");
    Wanted urgent = standing(List.of());
    time(call, step("list-new-day"), 1, () -> today.list(owner, Wanted.ALL));
    time(call, step("reassess"), 1, () -> today.list(Filter.all(), urgent));
    time(call, step("reassess-next"), 1, () -> tomorrow.list(Filter.all(), urgent));
    time(call, step("day-before"), 1, () -> today.list(Filter.all(), urgent));
    time(call, step("list-owner"), ROUNDS, () -> today.list(owner, Wanted.ALL));
    time(call, step("list-words"), ROUNDS, () -> today.list(words, urgent));
    time(call, step("next"), ROUNDS, () -> today.list(Filter.all(), urgent));
    time(
        call,
        step("agenda"),
        ROUNDS,
        () -> {
          for (String schedule : List.of("overdue", "due-soon", "behind")) {
            today.list(Filter.all(), standing(List.of(schedule)));
          }
        });
    time(call, step("update"), ROUNDS, () -> update(ledger, rulebook));
    time(call, step("next-after"), 1, () -> today.list(Filter.all(), urgent));
    time(call, step("undo"), ROUNDS, () -> ledger.log().undo(0, "bench"));
  }

  private static void update(Ledger ledger, Rulebook rulebook) {
    Entry entry = ledger.commitments().one(SampleLedger.id(7));
    Map<String, String> payload = Map.of("delivery", "in-progress", "note", "bench");
    require(new Gate(rulebook, DAY).refusals(entry, payload, DAY).isEmpty());
    ledger
        .log()
        .record(
            entry.commitment().id(), Type.UPDATE, payload, DAY, "bench", entry.state().version());
  }

  private static Filter owned(String owner) {
    return new Filter(
        List.of(), List.of(), false, owner, null, null, null, null, null, null, List.of());
  }

  private static Filter worded(String word) {
    return new Filter(
        List.of(), List.of(), false, null, null, null, null, null, null, null, List.of(word));
  }

  private static Wanted standing(List<String> schedules) {
    return new Wanted(schedules, List.of(), List.of(), List.of(), true, SHOWN);
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IllegalStateException("the ledger of the benchmark is not sound");
    }
  }

  private static Text step(String name, Object... arguments) {
    return new Text("bench.step." + name, arguments);
  }

  /** Prints the seconds of the last round, the warmest: as they pass, and of all processors. */
  private static void time(Call call, Text what, int rounds, Runnable work) {
    double seconds = 0;
    double worked = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      long before = processors();
      work.run();
      seconds = (System.nanoTime() - start) / 1e9;
      worked = (processors() - before) / 1e9;
    }
    call.say("bench.ledger", what, "%.2f".formatted(seconds), "%.2f".formatted(worked));
    call.out().flush();
  }

  private static long processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
