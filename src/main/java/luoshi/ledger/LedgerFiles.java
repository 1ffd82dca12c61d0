package luoshi.ledger;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The files of a ledger.
 *
 * @param base their common beginning, {@code FOLDER/luoshi}
 */
record LedgerFiles(Path base) {

  static LedgerFiles of(Database database) {
    return new LedgerFiles(Path.of(database.name()));
  }

  Path folder() {
    return Objects.requireNonNull(base.toAbsolutePath().getParent());
  }

  /** The database. */
  Path database() {
    return with(".mv.db");
  }

  /** Made by H2 while a process has the database open. */
  Path lock() {
    return with(".lock.db");
  }

  /** The passwords. */
  Path key() {
    return with(".key");
  }

  /** What takes the place of the database when it is whole. */
  LedgerFiles renewal() {
    return new LedgerFiles(with(".renewal"));
  }

  /** The database as it was before the tables of a version were made. */
  Path before(int version) {
    return with(".before-" + version + ".mv.db");
  }

  private Path with(String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }
}
