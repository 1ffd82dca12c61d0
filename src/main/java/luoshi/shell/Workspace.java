package luoshi.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.followup.Assessments;
import luoshi.followup.Assessor;
import luoshi.followup.Confidence;
import luoshi.followup.Deciding;
import luoshi.followup.Drifts;
import luoshi.followup.FollowupEvaluator;
import luoshi.followup.Matching;
import luoshi.followup.Outcomes;
import luoshi.followup.Proposals;
import luoshi.ledger.Database;
import luoshi.ledger.Ledger;
import luoshi.ledger.Seal;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * The services that commands call, each opened when first asked for: a command that needs no rules
 * does not pay for them.
 */
final class Workspace {

  private final Settings settings;
  private final FolderStamp stamp;
  private @Nullable Rulebook rulebook;
  private @Nullable MentionFinder finder;
  private @Nullable Confidence confidence;
  private @Nullable Ledger ledger;

  Workspace(Settings settings) {
    this.settings = settings;
    this.stamp = FolderStamp.of(settings.rules());
  }

  /** Whether these services fit the settings, and no rule has been edited since. */
  boolean serves(Settings other) {
    return settings.data().equals(other.data())
        && settings.database().equals(other.database())
        && settings.rules().equals(other.rules())
        && settings.today().equals(other.today())
        && stamp.equals(FolderStamp.of(other.rules()));
  }

  /** The rules, compiled or from the cache. */
  Rulebook rulebook() {
    if (rulebook == null) {
      rulebook = Rulebook.load(settings.rules(), settings.cache());
    }
    return rulebook;
  }

  /** The version of the rules, which are not loaded for it. */
  String rules() {
    return rulebook == null
        ? Rulebook.version(settings.rules(), settings.cache())
        : rulebook.version();
  }

  /** How far readings can be trusted. */
  Confidence confidence() {
    if (confidence == null) {
      confidence = new Confidence(settings.rules());
    }
    return confidence;
  }

  MentionFinder finder() {
    if (finder == null) {
      finder = MentionFinder.of(settings.rules(), rulebook().lexicon());
    }
    return finder;
  }

  Extractor extractor() {
    return new Extractor(rulebook(), finder(), clock());
  }

  DocumentReader reader() {
    return new DocumentReader(settings.rules());
  }

  /** Closes the ledger; it is opened again when next asked for. */
  void release() {
    if (ledger != null) {
      ledger.close();
      ledger = null;
    }
  }

  /** The ledger of the data folder or of the team's database, opened when first asked for. */
  Ledger ledger() {
    if (ledger == null) {
      ledger =
          settings.database().equals(Database.in(settings.data()))
              ? Ledger.open(settings.data(), recording())
              : Ledger.open(settings.database(), recording());
    }
    return ledger;
  }

  /** Brings a backup back to where the ledger is to lie. */
  Seal restore(Path file) {
    return Ledger.restore(file, settings.database(), recording());
  }

  Assessor assessor() {
    return new Assessor(rulebook(), settings.today());
  }

  Matching matching() {
    return new Matching(rulebook(), finder().bodies(), ledger());
  }

  Outcomes outcomes() {
    return new Outcomes(rulebook(), finder().bodies(), ledger());
  }

  Drifts drifts() {
    return new Drifts(rulebook(), finder().bodies(), ledger());
  }

  FollowupEvaluator followups() {
    return new FollowupEvaluator(rulebook(), finder().bodies(), extractor());
  }

  Proposals proposals() {
    return new Proposals(rulebook(), ledger());
  }

  Deciding deciding() {
    return new Deciding(rulebook(), ledger(), settings.today(), settings.actor());
  }

  Assessments assessments() {
    return new Assessments(ledger(), rules(), this::rulebook, settings.today());
  }

  /** The time of recording is the real one, on the day that the settings name. */
  private Clock recording() {
    return Clock.offset(
        Clock.systemUTC(),
        Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), settings.today())));
  }

  private Clock clock() {
    return Clock.fixed(settings.today().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }
}
