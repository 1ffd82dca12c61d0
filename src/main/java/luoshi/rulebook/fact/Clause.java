package luoshi.rulebook.fact;

/**
 * The clause that rules decide about.
 *
 * @param id number of the statement
 * @param sentence number of its sentence
 * @param language zh or en
 * @param place TITLE, HEADING, PARAGRAPH, ITEM or CELL
 * @param column header of the table column the clause stands in, empty outside tables
 * @param start index into the document's text
 * @param text its words
 * @param next the next clause of its sentence, or empty
 * @param figures how many figures of kind AMOUNT it holds
 * @param firstInSentence whether it opens its sentence
 * @param runIn whether it is a short numbered sentence of its own that opens a longer paragraph,
 *     like a heading
 * @param joined whether "and" joins it to the clause before
 * @param stem whether it introduces a list
 * @param completion whether it says no more than that what stands before it is to be finished
 */
public record Clause(
    int id,
    int sentence,
    String language,
    String place,
    String column,
    int start,
    String text,
    String next,
    int figures,
    boolean firstInSentence,
    boolean runIn,
    boolean joined,
    boolean stem,
    boolean completion)
    implements Subject {

  @Override
  public int clause() {
    return id;
  }

  @Override
  public int figure() {
    return -1;
  }
}
