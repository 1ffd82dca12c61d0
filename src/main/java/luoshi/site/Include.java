package luoshi.site;

/** What is held back from the public unless it is asked for. */
public enum Include {
  /** Commitments that the rules found and nobody has confirmed. */
  CANDIDATES,
  /** Notes of analysts. */
  NOTES,
  /** Names of analysts. */
  NAMES
}
