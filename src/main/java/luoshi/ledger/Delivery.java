package luoshi.ledger;

/** How far a commitment has been carried through, as analysts record it. */
public enum Delivery {
  /** Nobody has said anything: where every commitment begins. */
  NOT_HEARD,
  /** Somebody said that nothing was begun. */
  NOT_STARTED,
  IN_PROGRESS,
  PARTLY_DELIVERED,
  DELIVERED,
  NOT_DELIVERED,
  WITHDRAWN,
  SUPERSEDED;

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return compareTo(DELIVERED) < 0;
  }

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
