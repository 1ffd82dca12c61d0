package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The same ledger on a real PostgreSQL server. */
class PostgresLedgerTest extends LedgerTest {

  private final Database database = Postgres.database();

  @Override
  public Database database() {
    return database;
  }

  @Override
  public Database another() {
    return Postgres.database();
  }

  @Test
  void keepsTheTablesAsTheyWereBeforeAMigration() {
    Database older = Postgres.database();
    String name = older.url().substring(older.url().lastIndexOf('/') + 1);
    Flyway.configure().dataSource(older.url(), "postgres", "").target("7").load().migrate();
    Postgres.execute(name, "insert into saved_query values ('mine', 'x', 'li', now())");
    try (Ledger ledger = Ledger.open(older, CLOCK)) {
      assertThat(ledger.savedQueries().all()).hasSize(1);
    }
    Postgres.execute(name, "drop table saved_query");
    Postgres.execute(
        name, "create table saved_query as table luoshi_before_" + Schema.VERSION + ".saved_query");
    try (Ledger ledger = Ledger.open(older, CLOCK)) {
      assertThat(ledger.savedQueries().all()).hasSize(1);
    }
  }

  @Test
  void saysThatNoServerAnswers() {
    Database nowhere = Database.at("jdbc:postgresql://localhost:1/ledger", "li", "");
    assertThatThrownBy(() -> Ledger.open(nowhere, CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("no connection");
  }

  @Test
  void saysThatThereIsNoSuchDatabase() {
    Database missing = Database.at(Postgres.url("nothing"), "postgres", "");
    assertThatThrownBy(() -> Ledger.open(missing, CLOCK)).hasMessageContaining("no such database");
  }

  @Test
  void saysThatTheUserIsNotLetIn() {
    Database stranger = Database.at(url(), "stranger", "wrong");
    assertThatThrownBy(() -> Ledger.open(stranger, CLOCK))
        .hasMessageContaining("does not let stranger in");
  }

  @Test
  void saysWhichRightsAreMissing() {
    Postgres.execute("postgres", "drop role if exists guest");
    Postgres.execute("postgres", "create role guest login");
    Postgres.execute(name(), "grant select on all tables in schema public to guest");
    Database guest = Database.at(url(), "guest", "");
    assertThatThrownBy(() -> Ledger.open(guest, CLOCK)).hasMessageContaining("guest may not use");
    Postgres.execute(name(), "drop owned by guest");
  }

  @Test
  void needsNoRightToCreateTablesOnceTheyAreThere() {
    Postgres.execute("postgres", "drop role if exists analyst");
    Postgres.execute("postgres", "create role analyst login");
    Postgres.execute(
        name(), "grant select, insert, update, delete on all tables in schema public to analyst");
    try (Ledger ledger = Ledger.open(Database.at(url(), "analyst", ""), CLOCK)) {
      assertThat(ledger.commitments().ids()).hasSize(1);
    }
    Postgres.execute(name(), "drop owned by analyst");
  }

  private String url() {
    return database.url();
  }

  private String name() {
    return url().substring(url().lastIndexOf('/') + 1);
  }
}
