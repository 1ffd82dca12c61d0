package luoshi.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started once and stopped when the tests end. */
final class Postgres {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Postgres() {}

  /** A new database without tables. */
  static Database database() {
    String name = "ledger" + NUMBER.incrementAndGet();
    execute("postgres", "create database " + name);
    return new Database(url(name), "postgres", "");
  }

  static String url(String name) {
    return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
  }

  static void execute(String database, String sql) {
    try (Connection connection = Server.RUNNING.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Started when it is first asked for. */
  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("password_encryption", "md5").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
