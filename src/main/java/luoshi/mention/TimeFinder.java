package luoshi.mention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.mention.time.TimeReader;

/**
 * Finds time expressions, Chinese and English, and resolves them against the document's date.
 * Immutable and thread-safe.
 */
public final class TimeFinder {

  private final Path tables;
  private final TimeReader reader;

  /**
   * Loads the named days, vague words and fiscal years.
   *
   * @param rules the rules folder; its tables stand in {@code lexicon/time}
   * @throws luoshi.message.FileFault if a table cannot be read
   */
  public TimeFinder(Path rules) {
    this(rules.resolve("lexicon").resolve("time"), "");
  }

  private TimeFinder(Path tables, String jurisdiction) {
    this.tables = tables;
    reader = new TimeReader(tables, jurisdiction);
  }

  /** A finder for documents of a jurisdiction, whose fiscal years are its own. */
  TimeFinder in(String jurisdiction) {
    return new TimeFinder(tables, jurisdiction);
  }

  /** The jurisdictions that have fiscal years of their own. */
  Set<String> jurisdictions() {
    return reader.jurisdictions();
  }

  /** All times of a paragraph, sorted by start, not overlapping. */
  public List<TimeMention> find(String text, LocalDate documentDate) {
    return reader.read(text, documentDate);
  }
}
