package luoshi.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import luoshi.ledger.Ledger;
import luoshi.ledger.Stated;
import luoshi.ledger.Stated.Source;
import luoshi.ledger.Suggestion;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rulebook;

/**
 * Finds what documents of a ledger say about commitments of others, and keeps it as suggestions.
 */
public final class Matching {

  /** All documents are gone through in parts of so many, which bounds the memory. */
  private static final int PART = 500;

  private final Matcher matcher;
  private final Ledger ledger;

  /**
   * A matching of a ledger.
   *
   * @param rulebook the rules
   * @param bodies finds the places that statements are about
   * @param ledger the ledger
   */
  public Matching(Rulebook rulebook, BodyFinder bodies, Ledger ledger) {
    this.matcher = new Matcher(rulebook, bodies);
    this.ledger = ledger;
  }

  /** Holds the statements of new documents, named by SHA-256, against all others. */
  public void add(Set<String> documents) {
    if (!documents.isEmpty()) {
      ledger.suggestions().add(found(documents));
    }
  }

  /** Finds all suggestions anew, as is needed after rules were edited. */
  public void again() {
    List<String> documents = ledger.statements().sources().stream().map(Source::sha256).toList();
    ledger.suggestions().clear();
    for (int i = 0; i < documents.size(); i += PART) {
      add(Set.copyOf(documents.subList(i, Math.min(documents.size(), i + PART))));
    }
  }

  private List<Suggestion> found(Set<String> documents) {
    List<Stated> fresh = new ArrayList<>();
    ledger.statements().each(only(documents, true, fresh::add));
    return matcher.suggestions(
        fresh, then -> ledger.statements().each(only(documents, false, then)));
  }

  private static Consumer<Stated> only(
      Set<String> documents, boolean inside, Consumer<Stated> then) {
    return stated -> {
      if (documents.contains(stated.source().sha256()) == inside) {
        then.accept(stated);
      }
    };
  }
}
