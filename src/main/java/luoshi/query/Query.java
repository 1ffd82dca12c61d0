package luoshi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.followup.Assessment;
import luoshi.ledger.Filter;

/**
 * Which commitments are wanted: all conditions hold. Directives, proposals, rejected candidates and
 * commitments merged into others are left out unless a condition asks for them or all are wanted.
 *
 * @param text the conditions as written
 * @param terms the conditions
 * @param all whether nothing is left out unasked
 */
public record Query(String text, List<Term> terms, boolean all) {

  public Query {
    terms = List.copyOf(terms);
  }

  /** Whether a commitment is wanted, as it stands. */
  public boolean test(Assessment a) {
    return (all || usual(a)) && terms.stream().allMatch(term -> term.test().test(a));
  }

  private boolean usual(Assessment a) {
    boolean merged = !a.entry().state().into().isEmpty();
    boolean rejected = a.entry().state().review().word().equals("rejected");
    return !(merged && !asks(Key.ID)) && !(rejected && !asks(Key.REVIEW) && !asks(Key.ID));
  }

  private boolean asks(Key key) {
    return terms.stream().anyMatch(term -> key == term.key());
  }

  /**
   * What the database can rule out beforehand; {@link #test} decides. Only conditions that do not
   * change with time or by assessment are among them.
   */
  public Filter filter() {
    List<String> kinds = new ArrayList<>();
    boolean directives = all || asks(Key.ID);
    for (Term term : terms) {
      if (term.key() == Key.KIND && term.exact()) {
        for (String kind : term.values()) {
          boolean directive = kind.equals("directive");
          kinds.add(directive ? "ACTION" : kind.toUpperCase(Locale.ROOT));
          directives |= directive || kind.equals("proposal");
        }
      }
    }
    List<String> wanted =
        kinds.isEmpty() && directives ? Filter.everything().kinds() : List.copyOf(kinds);
    return new Filter(
        List.of(),
        wanted,
        directives,
        null,
        null,
        null,
        null,
        null,
        null,
        only(Key.DOCUMENT),
        terms.stream()
            .filter(term -> term.key() == null && term.exact())
            .flatMap(term -> term.values().stream())
            .toList());
  }

  /**
   * The same for commitments as they stand now, with what changes with time: who owns them, and how
   * far they are.
   */
  public Filter filterNow() {
    Filter always = filter();
    String owner = only(Key.OWNER);
    return new Filter(
        always.ids(),
        always.kinds(),
        always.directives(),
        owner != null && isPlain(owner) ? owner : null,
        null,
        only(Key.DELIVERY),
        only(Key.REVIEW),
        null,
        null,
        always.document(),
        always.words());
  }

  /** Whether a database compares it as Java does, also within the JSON of a column. */
  private static boolean isPlain(String text) {
    return text.chars()
        .allMatch(
            c ->
                c != '"'
                    && c != '\\'
                    && (c < 128 || Character.toLowerCase(c) == Character.toUpperCase(c)));
  }

  /** Whether some term asks about a key. */
  public boolean asksAbout(Key key) {
    return terms.stream().anyMatch(term -> term.key() == key);
  }

  /** The words that unnegated terms of a key ask for; empty where none does. */
  public List<String> values(Key key) {
    return terms.stream()
        .filter(term -> term.key() == key && term.exact())
        .flatMap(term -> term.values().stream())
        .toList();
  }

  /** What the one term of a key asks for, where it leaves no choice. */
  private @org.jspecify.annotations.Nullable String only(Key key) {
    return terms.stream()
        .filter(term -> term.key() == key && term.exact() && term.values().size() == 1)
        .map(term -> term.values().get(0))
        .findFirst()
        .orElse(null);
  }
}
