package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger in a file. */
class FileLedgerTest extends LedgerTest {

  @TempDir Path folder;

  @Override
  public Database database() {
    return Database.in(folder);
  }

  @Test
  void refusesADamagedDatabase(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("luoshi.mv.db"), "not a database ".repeat(1000));
    assertThatThrownBy(() -> Ledger.open(other, CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot be read");
    assertThat(Files.readString(other.resolve("luoshi.mv.db"))).startsWith("not a database");
  }
}
