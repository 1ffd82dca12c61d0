package luoshi.ledger;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * H2's lock file: which process has the database open, and lets others of this machine take part.
 *
 * @param port where it hears them
 * @param key what they have to name
 */
record ServerLock(int port, String key) {

  private static final int CONNECT_MILLISECONDS = 2000;

  /** What a lock file says; nothing where there is none or it was not written to its end. */
  static Optional<ServerLock> read(Path file) throws IOException {
    Properties lock = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        lock.load(reader);
      }
    }
    String port = lock.getProperty("server", "").replaceAll(".*:", "");
    String key = lock.getProperty("id", "");
    return port.matches("\\d{1,5}") && !key.isEmpty()
        ? Optional.of(new ServerLock(Integer.parseInt(port), key))
        : Optional.empty();
  }

  /** Whether a process is there: one that was killed hears nobody. */
  boolean isAlive() {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLISECONDS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The address by which others take part. */
  String url() {
    return "jdbc:h2:tcp://127.0.0.1:" + port + "/" + key + Database.PATIENT;
  }
}
