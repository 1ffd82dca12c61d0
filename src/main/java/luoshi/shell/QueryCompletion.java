package luoshi.shell;

import java.util.List;
import java.util.stream.Stream;
import luoshi.ledger.Names;
import luoshi.ledger.SavedQueries.Saved;
import luoshi.query.Key;
import luoshi.query.Vocabulary;
import org.jline.reader.Candidate;

/** Proposes terms of a query: fields, their values, saved filters, ids. */
final class QueryCompletion {

  /** Who has written so much of an id wants one; fewer characters begin too many. */
  private static final int BEGINNING = 2;

  /** Shown at once, more are no help. */
  private static final int MOST = 200;

  private final Session session;

  QueryCompletion(Session session) {
    this.session = session;
  }

  /** Adds what the word at the cursor may become. */
  void complete(String word, List<Candidate> candidates) {
    String sign = word.startsWith("-") ? "-" : "";
    String term = word.substring(sign.length());
    int colon = term.indexOf(':');
    if (term.startsWith("@")) {
      filters().forEach(name -> candidates.add(Completion.candidate(sign + "@" + name, null)));
    } else if (colon > 0) {
      String before = term.substring(0, Math.max(colon, term.lastIndexOf(',')) + 1);
      values(term.substring(0, colon))
          .forEach(v -> candidates.add(Completion.candidate(sign + before + quoted(v), null)));
    } else {
      Key.all().forEach(field -> candidates.add(open(sign + field + ":")));
      if (term.length() >= BEGINNING) {
        ids(term).forEach(id -> candidates.add(Completion.candidate(id, null)));
      }
    }
  }

  private Stream<String> values(String field) {
    Key key = Key.named(field);
    if (key == null) {
      return Stream.empty();
    }
    Names names = session.workspace().ledger().names();
    return switch (key) {
      case OWNER, LEAD, ISSUER -> names.owners().stream();
      case DOCUMENT -> names.documents().stream();
      case AREA -> names.areas().stream();
      case DUE -> Stream.of("today", "eom", "eoq", "eoy", "+30d", "none");
      default -> new Vocabulary().of(key).stream();
    };
  }

  private Stream<String> filters() {
    return Stream.concat(
            session.workspace().ledger().savedQueries().all().stream().map(Saved::name),
            session.choices().files().layers().stream().flatMap(l -> l.filters().keySet().stream()))
        .distinct()
        .sorted();
  }

  private Stream<String> ids(String beginning) {
    return session.workspace().ledger().commitments().ids().stream()
        .filter(id -> id.startsWith(beginning))
        .limit(MOST);
  }

  /** A name of several words is one value. */
  private static String quoted(String value) {
    return value.contains(" ") ? "\"" + value + "\"" : value;
  }

  /** A word behind which no blank is set, since more of it follows. */
  private static Candidate open(String word) {
    return new Candidate(word, word, null, null, null, null, false);
  }
}
