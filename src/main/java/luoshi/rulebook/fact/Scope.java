package luoshi.rulebook.fact;

/** Where a mention stands, as seen from a clause. Nearer scopes come first. */
public enum Scope {
  /** In the clause itself. */
  CLAUSE,
  /** In another clause of the same sentence, before it. */
  SENTENCE,
  /**
   * In a trailing bracket or label that governs the clause's item or paragraph: （市财政局负责）, 牵头单位：….
   */
  BRACKET,
  /** In another cell of the same table row. */
  ROW,
  /** In the header of its table column. */
  COLUMN,
  /** In an earlier sentence of the same paragraph. */
  PARAGRAPH,
  /** In the line that introduces the list the clause stands in. */
  INTRO,
  /** In a heading over it. */
  HEADING,
  /** In the document's title. */
  TITLE
}
