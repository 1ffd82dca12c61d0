package luoshi.mention;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import luoshi.lexicon.LexiconException;
import luoshi.mention.time.TimeReader;

/**
 * Finds time expressions, Chinese and English, and resolves them against the document's date.
 * Immutable and thread-safe.
 */
public final class TimeFinder {

  private final TimeReader reader;

  /**
   * Loads the named days, vague words and fiscal years.
   *
   * @param rules the rules folder; its tables stand in {@code lexicon/time}
   * @throws LexiconException if a table cannot be read
   */
  public TimeFinder(Path rules) {
    Path tables = rules.resolve("lexicon").resolve("time");
    try {
      reader = new TimeReader(tables);
    } catch (IOException e) {
      throw new LexiconException(
          tables, 1, "cannot be read", "The rules folder must hold lexicon/time with its tables.");
    }
  }

  /** All times of a paragraph, sorted by start, not overlapping. */
  public List<TimeMention> find(String text, LocalDate documentDate) {
    return reader.read(text, documentDate);
  }
}
