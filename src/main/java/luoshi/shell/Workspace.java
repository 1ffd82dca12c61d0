package luoshi.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import luoshi.commitment.Extractor;
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

  Workspace(Settings settings) {
    this.settings = settings;
    this.stamp = FolderStamp.of(settings.rules());
  }

  /** Whether these services fit the settings, and no rule has been edited since. */
  boolean serves(Settings other) {
    return settings.data().equals(other.data())
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

  MentionFinder finder() {
    if (finder == null) {
      finder = MentionFinder.of(settings.rules(), rulebook().lexicon());
    }
    return finder;
  }

  Extractor extractor() {
    return new Extractor(rulebook(), finder(), clock());
  }

  private Clock clock() {
    return Clock.fixed(settings.today().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }
}
