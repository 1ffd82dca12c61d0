package luoshi.ledger;

/** The ladder of evidence, weakest first. */
public enum EvidenceLevel {
  NONE,
  ANNOUNCED,
  FUNDED,
  ENACTED,
  OPERATING;

  /** The word used in commands, exports and rules. */
  public String word() {
    return Words.of(this);
  }

  /**
   * The level that a word names.
   *
   * @throws LedgerException where no level has that name
   */
  public static EvidenceLevel named(String word) {
    return Words.named(EvidenceLevel.class, word);
  }
}
