package luoshi.ledger;

/** What analysts think of what the rules found. */
public enum Review {
  CANDIDATE,
  CONFIRMED,
  REJECTED;

  /** The word used in commands, exports and rules. */
  public String word() {
    return Words.of(this);
  }

  /**
   * The state that a word names.
   *
   * @throws LedgerException where no state has that name
   */
  public static Review named(String word) {
    return Words.named(Review.class, word);
  }
}
