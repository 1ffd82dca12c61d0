package luoshi.ledger;

/** How far a commitment has been carried through, as analysts record it. */
public enum Delivery {
  NOT_STARTED,
  IN_PROGRESS,
  PARTLY_DELIVERED,
  DELIVERED,
  NOT_DELIVERED,
  WITHDRAWN,
  SUPERSEDED;

  /** The word used in commands, exports and rules: {@code in-progress}. */
  public String word() {
    return Words.of(this);
  }

  /**
   * The state that a word names.
   *
   * @throws LedgerException where no state has that name
   */
  public static Delivery named(String word) {
    return Words.named(Delivery.class, word);
  }
}
