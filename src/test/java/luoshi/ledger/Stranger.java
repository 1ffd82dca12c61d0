package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What another user of the machine tries, as a process of that user: to read the files of a ledger,
 * to write beside them, and to come in by the port. It says a line for each thing that it could do.
 * It needs no class but H2's.
 */
final class Stranger {

  private Stranger() {}

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    String server = "jdbc:h2:tcp://127.0.0.1:" + words[1] + "/";
    for (String name :
        List.of("luoshi.mv.db", "luoshi.key", "luoshi.lock.db", "luoshi.turn", "rules")) {
      read(folder.resolve(name));
      write(folder.resolve(name));
    }
    write(folder.resolve("luoshi.trace.db"));
    for (String name : List.of(folder + "/luoshi", "closed:" + folder + "/luoshi", "mem:x", "x")) {
      Stream.of("sa", "LUOSHI").forEach(user -> enter(server + name, user));
    }
    System.out.println("tried");
  }

  private static void read(Path file) {
    try {
      Files.readAllBytes(file);
      System.out.println("read " + file);
    } catch (IOException e) {
      // What is wanted.
    }
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "x");
      System.out.println("wrote " + file);
    } catch (IOException e) {
      // What is wanted.
    }
  }

  private static void enter(String url, String user) {
    try (Connection connection = DriverManager.getConnection(url, user, "")) {
      System.out.println("entered " + url + " as " + user + " " + connection.isValid(1));
    } catch (SQLException e) {
      // What is wanted.
    }
  }
}
