package luoshi.ledger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What holds on every database. */
abstract class LedgerTest implements LogTests, WritersTests, ListTests, ReadingsTests, BackupTests {

  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(database(), CLOCK);
    ledger.ingest().add(LedgerSample.extraction(), "rules", "li");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }
}
