package luoshi.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.ledger.Entry;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.Link;
import luoshi.ledger.Review;
import luoshi.ledger.State;
import luoshi.ledger.Stated.Source;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rulebook;

/** Finds how commitments drift from document to document. */
public final class Drifts {

  private static final Set<String> RESTATES = Set.of("same", "translation");

  private final Series series;
  private final Ledger ledger;

  /** The drifts of a ledger; the rules say which documents are one series. */
  public Drifts(Rulebook rulebook, BodyFinder bodies, Ledger ledger) {
    this.series = new Series(rulebook, bodies);
    this.ledger = ledger;
  }

  /**
   * What changed in figure or deadline since it was first stated, by a later document or by an
   * analyst, and what is not mentioned.
   */
  public List<Drift> all() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ledger
        .commitments()
        .find(Filter.everything())
        .forEach(entry -> entries.put(entry.commitment().id(), entry));
    List<Drift> drifts = new ArrayList<>();
    for (Entry later : entries.values()) {
      rescheduled(later, drifts);
      for (String id : restated(later)) {
        Entry first = entries.get(id);
        if (first != null) {
          changes(first, later, drifts);
        }
      }
    }
    unmentioned(entries, drifts);
    return drifts;
  }

  /** An analyst who recorded another deadline gave the reason in the log. */
  private static void rescheduled(Entry entry, List<Drift> drifts) {
    LocalDate moved = entry.state().deadline();
    if (moved != null && !moved.toString().equals(day(entry))) {
      drifts.add(new Drift(entry, "deadline", day(entry), moved.toString(), "", null, ""));
    }
  }

  private static List<String> restated(Entry later) {
    List<String> ids = new ArrayList<>();
    if (!later.state().into().isEmpty()) {
      ids.add(later.state().into());
    }
    later.state().links().stream()
        .filter(link -> RESTATES.contains(link.relation()))
        .map(Link::id)
        .forEach(ids::add);
    return ids;
  }

  private static void changes(Entry a, Entry b, List<Drift> drifts) {
    boolean turned = a.issued() != null && b.issued() != null && a.issued().isAfter(b.issued());
    Entry first = turned ? b : a;
    Entry later = turned ? a : b;
    compare("figure", figure(first), figure(later), first, later, drifts);
    compare("deadline", day(first), day(later), first, later, drifts);
  }

  private static void compare(
      String field, String before, String after, Entry first, Entry later, List<Drift> drifts) {
    if (!before.equals(after) && !after.isEmpty()) {
      String document = later.commitment().document();
      String quote = later.commitment().quote().exact();
      drifts.add(new Drift(first, field, before, after, document, later.issued(), quote));
    }
  }

  /** The counted noun may be worded otherwise, or in another language. */
  private static String figure(Entry entry) {
    Amount amount = entry.commitment().amount();
    return amount == null ? "" : amount.comparator() + " " + amount.value().toPlainString();
  }

  private static String day(Entry entry) {
    LocalDate day =
        entry.commitment().deadline() == null ? null : entry.commitment().deadline().day();
    return Objects.toString(day, "");
  }

  private void unmentioned(Map<String, Entry> entries, List<Drift> drifts) {
    Set<String> mentioned = new HashSet<>();
    ledger.suggestions().all().forEach(s -> mentioned.add(s.commitment() + s.document()));
    entries.values().forEach(e -> restated(e).forEach(id -> mentioned.add(id + e.sha256())));
    Map<String, Source> successors = successors();
    for (Entry entry : entries.values()) {
      Source next = successors.get(entry.sha256());
      if (next != null
          && isOpen(entry)
          && !mentioned.contains(entry.commitment().id() + next.sha256())) {
        drifts.add(new Drift(entry, "unmentioned", "", "", next.name(), next.date(), ""));
      }
    }
  }

  private Map<String, Source> successors() {
    Map<String, Source> successors = new LinkedHashMap<>();
    series
        .latest(ledger.statements().sources())
        .forEach((first, latest) -> successors.put(first.sha256(), latest));
    return successors;
  }

  private static boolean isOpen(Entry entry) {
    State state = entry.state();
    return entry.commitment().checkable()
        && state.into().isEmpty()
        && state.review() != Review.REJECTED
        && state.delivery().isOpen();
  }
}
