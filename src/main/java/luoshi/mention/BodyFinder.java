package luoshi.mention;

import java.nio.file.Path;
import java.util.List;
import luoshi.mention.body.Bodies;

/**
 * Finds authorities and organisations: those of {@code rules/bodies} under any of their names, and
 * unknown ones by the shape of their names. Immutable and thread-safe; build it once.
 */
public final class BodyFinder {

  private final Bodies bodies;

  /**
   * Reads all tables of {@code rules/bodies}: a new city is a new file.
   *
   * @param rules the rules folder
   */
  public BodyFinder(Path rules) {
    this(new Bodies(rules));
  }

  private BodyFinder(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * A finder that also knows the abbreviations which a document defines anywhere in it, such as
   * "Housing and Development Board (HDB)". Cheap: the tables are shared.
   *
   * @param origin the document's title and publisher: of several bodies with one name, the one of
   *     that jurisdiction is meant
   */
  public BodyFinder forDocument(String wholeText, String origin) {
    return new BodyFinder(bodies.forDocument(wholeText, origin));
  }

  /**
   * The bodies named in a text in either language.
   *
   * @return mentions by place, not overlapping; of overlapping names the longest
   */
  public List<BodyMention> find(String text) {
    return bodies.find(text);
  }
}
