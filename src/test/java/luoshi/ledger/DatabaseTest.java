package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing secret stands in an address, and nothing secret is printed. */
class DatabaseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/ledger?password=geheim",
        "jdbc:postgresql://db/ledger?ssl=true&user=li",
        "jdbc:postgresql://db/ledger?ssl=true&sslPassword=geheim",
        "jdbc:postgresql://li:geheim@db/ledger"
      })
  void refusesAnAddressWithAUserOrAPassword(String url) {
    assertThatThrownBy(() -> Database.at(url, "", ""))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("holds a user or a password")
        .message()
        .doesNotContain("geheim");
  }

  @Test
  void refusesAnAddressOfAnotherKind() {
    assertThatThrownBy(() -> Database.at("jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'a.sql'", "", ""))
        .hasMessageContaining("not the address of a PostgreSQL database");
  }

  @Test
  void takesOtherParametersAndNeverPrintsThePassword() {
    Database database = Database.at("jdbc:postgresql://db:5433/l?sslmode=require", "li", "geheim");
    assertThat(database.toString()).isEqualTo("jdbc:postgresql://db:5433/l");
  }
}
