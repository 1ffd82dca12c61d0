package luoshi.ledger;

/** Waits a moment for another process. */
final class Pause {

  private Pause() {}

  /** Whether so many milliseconds went by undisturbed. */
  static boolean of(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
