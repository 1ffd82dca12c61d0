package luoshi.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.guard.OwnerOnly;

/** Keeps others of the machine out of a ledger in a file. */
final class Door {

  private static final Pattern OWN = Pattern.compile("luoshi\\..*|last-listing\\.txt|\\.gitkeep");

  private Door() {}

  /**
   * Lets H2's automatic server hear this machine alone; H2 reads it once, when it starts. It then
   * asks for its own address by name, and Java would look through every library for a better way to
   * find one: looked up here, it looks only in its own.
   */
  static void loopback() {
    System.setProperty("h2.bindAddress", "127.0.0.1");
    Thread thread = Thread.currentThread();
    ClassLoader libraries = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      InetAddress.getByName("localhost");
    } catch (UnknownHostException e) {
      // H2 will say so, where it needs it.
    } finally {
      thread.setContextClassLoader(libraries);
    }
  }

  /** Makes the data folder; where nothing but the ledger is in it, it is its owner's alone. */
  static void prepare(Path data) throws IOException {
    OwnerOnly.folder(data);
    try (Stream<Path> files = Files.list(data)) {
      if (files.allMatch(f -> OWN.matcher(f.getFileName().toString()).matches())) {
        OwnerOnly.close(data);
      }
    }
  }
}
