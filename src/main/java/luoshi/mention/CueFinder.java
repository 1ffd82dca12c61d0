package luoshi.mention;

import java.util.List;
import luoshi.lexicon.Lexicon;

/** Finds cue words: those of the lexicon. Immutable; safe for concurrent use. */
public final class CueFinder {

  private final Lexicon lexicon;

  /** A finder for the words of a lexicon. */
  public CueFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cues in a text, by start; cues of different kinds may overlap. */
  public List<CueMention> find(String text) {
    return lexicon.match(text).stream()
        .map(m -> new CueMention(m.start(), m.end(), text.substring(m.start(), m.end()), m.entry()))
        .toList();
  }
}
