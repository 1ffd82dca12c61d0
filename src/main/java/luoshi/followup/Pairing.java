package luoshi.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.commitment.Amount;
import luoshi.ledger.Stated;

/** Puts a commitment beside another statement and says in what they agree. */
final class Pairing {

  /** Statements are near where so few characters stand between them. */
  static final int NEAR = 80;

  /** Days after the end of a period within which reports look back at it. */
  private static final int LOOKS_BACK = 120;

  private final Places places;
  private final Measures measures;

  Pairing(Places places, Measures measures) {
    this.places = places;
    this.measures = measures;
  }

  Pair pair(int number, Profile commitment, Profile other) {
    Stated c = commitment.stated();
    Stated s = other.stated();
    LocalDate made = c.source().date();
    LocalDate day = s.commits() || s.day() == null ? s.source().date() : s.day();
    boolean own = c.source().sha256().equals(s.source().sha256());
    boolean bilingual = commitment.chinese() != other.chinese();
    Set<String> common = common(commitment.terms(), other.terms());
    boolean knownOwners = !commitment.leads().isEmpty() && !other.leads().isEmpty();
    boolean sameOwner = sameOwner(c, s);
    Amount promised = c.amount();
    Amount told = measures.in(s.amount(), promised);
    boolean sameMeasure = FigurePair.sameMeasure(commitment, other, told);
    return new Pair(
        number,
        c.kind(),
        s.kind(),
        own,
        own && Math.max(c.start() - s.end(), s.start() - c.end()) <= NEAR,
        days(made, s.source().date()),
        days(made, day),
        c.day() == null ? 0 : late(c.day(), s),
        bilingual,
        likeness(commitment, other, bilingual),
        Agreement.ofMetric(commitment, other),
        Agreement.covered(commitment, other),
        Agreement.wholly(commitment, other),
        Agreement.sameAct(commitment, other),
        commitment.form(),
        other.form(),
        FigurePair.reached(promised, told),
        FigurePair.times(promised, told),
        Profile.weight(common),
        concepts(common).size(),
        strange(commitment, other),
        FigurePair.sameFigure(commitment, other, told),
        sameMeasure,
        sameMeasure ? told : null,
        FigurePair.exceeds(promised, told),
        commitment.sort(),
        commitment.change() == other.change(),
        commitment.change(),
        sameEdition(commitment, other),
        Places.apart(commitment.editions(), other.named()),
        Places.apart(commitment.ranks(), other.ranks()),
        sameOwner,
        knownOwners && !sameOwner,
        Places.foreign(commitment, other) || Places.apart(places.of(c), places.of(s)),
        Objects.equals(c.day(), s.day()),
        ownYear(c) && ownYear(s) && c.source().date().getYear() != s.source().date().getYear(),
        ownYear(c) != ownYear(s),
        other.senses(),
        () -> told(commitment, other, common));
  }

  /** Texts in two languages can share concepts only. */
  private static double likeness(Profile a, Profile b, boolean bilingual) {
    Set<String> first = bilingual ? concepts(a.terms()) : a.terms();
    Set<String> second = bilingual ? concepts(b.terms()) : b.terms();
    int least =
        bilingual
            ? Math.min(Profile.weight(first), Profile.weight(second))
            : Math.min(a.weight(), b.weight());
    return least == 0 ? 0 : (double) Profile.weight(common(first, second)) / least;
  }

  private static int strange(Profile a, Profile b) {
    Set<String> all = concepts(a.terms());
    all.addAll(concepts(b.terms()));
    return all.size() - concepts(common(a.terms(), b.terms())).size();
  }

  /** What names no day is for the year of its document. */
  private static boolean ownYear(Stated s) {
    return s.day() == null || s.day().getYear() == s.source().date().getYear();
  }

  /** A report that names no day and comes soon after a period looks back at that period. */
  private static int late(LocalDate due, Stated s) {
    LocalDate told = s.source().date();
    boolean unnamed = !s.commits() && (s.day() == null || s.day().equals(told));
    int late = days(due, s.commits() || s.day() == null ? told : s.day());
    return unnamed && late > 0 && late <= LOOKS_BACK ? 0 : late;
  }

  private static boolean sameEdition(Profile a, Profile b) {
    return !sameEditions(a, b).isEmpty() || !common(a.titles(), b.titles()).isEmpty();
  }

  /** A title alone names an edition for every clause under it, so one of both has to name it. */
  private static Set<String> sameEditions(Profile a, Profile b) {
    return a.named().isEmpty() && b.named().isEmpty()
        ? Set.of()
        : common(a.editions(), b.editions());
  }

  private static boolean sameOwner(Stated c, Stated s) {
    if (!Collections.disjoint(c.owners(), s.owners())) {
      return true;
    }
    String told = s.quote() + s.before() + s.source().title() + s.source().publisher();
    String made = c.quote() + c.source().title() + c.source().publisher();
    return Stream.concat(
            c.owners().stream().filter(told::contains), s.owners().stream().filter(made::contains))
        .anyMatch(name -> name.length() > 1);
  }

  private static String told(Profile a, Profile b, Set<String> common) {
    Stream<String> figure = a.figure().equals(b.figure()) ? Stream.of(a.figure()) : Stream.of();
    return Stream.of(
            figure.map(f -> f.replaceFirst("^#", "").replaceFirst(" .*", "")),
            sameEditions(a, b).stream().sorted(),
            common(a.titles(), b.titles()).stream().sorted(),
            common.stream().map(term -> term.replaceFirst("^§[*]?", "")).sorted())
        .flatMap(words -> words)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Set<String> concepts(Collection<String> terms) {
    return terms.stream()
        .filter(term -> term.startsWith("§"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    if (Collections.disjoint(a, b)) {
      return Set.of();
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  /** Which of two statements of one commitment came first. */
  static List<Profile> inOrder(Profile a, Profile b) {
    Comparator<Profile> order =
        Comparator.comparing((Profile p) -> p.stated().source().date())
            .thenComparing(p -> p.stated().source().name())
            .thenComparing(p -> p.stated().source().sha256());
    return order.compare(a, b) > 0 ? List.of(b, a) : List.of(a, b);
  }
}
