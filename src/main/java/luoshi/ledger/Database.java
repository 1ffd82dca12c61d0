package luoshi.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.h2.Driver;

/**
 * Where a ledger lies: in a file, or on a server that a team shares.
 *
 * @param url JDBC address, without a user or a password
 * @param user who logs in; empty for a file, which has users of its own
 * @param password the user's password; never printed
 */
public record Database(String url, String user, String password) {

  private static final Pattern SECRET = Pattern.compile("[?&][^=]*(user|password)[^=]*=|//[^/]*@");

  private static final String FILE = "jdbc:h2:" + ClosedFiles.SCHEME + ":";

  /** A long write of one command makes others wait for so many milliseconds, not fail. */
  static final String PATIENT = ";LOCK_TIMEOUT=20000";

  /**
   * WRITE_DELAY: a killed process loses no committed row. CACHE_SIZE (KiB): a filter over 100,000
   * commitments reads no page twice.
   */
  static final String SAFE = ";WRITE_DELAY=0;CACHE_SIZE=131072";

  /** The file {@code luoshi.mv.db} of a folder. */
  public static Database in(Path folder) {
    return new Database(url(new LedgerFiles(folder.toAbsolutePath().resolve("luoshi"))), "", "");
  }

  static {
    Door.loopback();
    ClosedFiles.register();
  }

  /** AUTO_SERVER: commands at once may open one file. */
  static String url(LedgerFiles files) {
    return FILE + files.base() + ";AUTO_SERVER=TRUE" + PATIENT;
  }

  /**
   * A database on a PostgreSQL server.
   *
   * @param url its address, {@code jdbc:postgresql://HOST:PORT/NAME}
   * @param user who logs in; empty for the user of the operating system
   * @param password the user's password, or empty where the server asks for none
   * @throws LedgerException where the address is of another kind, or holds a user or a password,
   *     which everybody who lists processes would see
   */
  public static Database at(String url, String user, String password) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("jdbc:postgresql:")) {
      throw new LedgerException("error.database-kind", url.replaceAll("[?;].*$|//[^/]*@", ""));
    }
    if (SECRET.matcher(lower).find()) {
      throw new LedgerException("error.database-secret");
    }
    return new Database(url, user.isEmpty() ? System.getProperty("user.name", "") : user, password);
  }

  /** Straight to H2: Java's manager of drivers would look through every library for others. */
  static Connection toFile(String url, String user, String password) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    return new Driver().connect(url, login);
  }

  boolean isFile() {
    return url.startsWith("jdbc:h2:");
  }

  /** The address as messages name it: of a file its path. */
  String name() {
    return url.replaceAll("^" + FILE + "|[;?].*$", "");
  }

  @Override
  public String toString() {
    return name();
  }
}
