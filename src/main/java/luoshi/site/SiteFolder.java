package luoshi.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a site. All that changes is written beside it first; only when all of it is there
 * do the files take their places. A list of what luoshi wrote lies in the folder; of files that it
 * does not name, or that somebody changed, none is touched.
 */
public final class SiteFolder {

  private static final String NEXT = ".luoshi-site.next.json";
  private static final String STAGE = ".luoshi-site.part";

  private final Path folder;
  private final Manifest known;
  private final Manifest interrupted;

  /** A folder, which need not be there yet. */
  public SiteFolder(Path folder) {
    this.folder = folder;
    this.known = Manifest.read(folder.resolve(Manifest.NAME));
    this.interrupted = Manifest.read(folder.resolve(NEXT));
  }

  /**
   * How many files were written and how many left as they were.
   *
   * @param written new, changed, or in place of what is no longer published
   */
  public record Outcome(int written, int unchanged) {}

  /** What was published last before a state of the ledger is published now, or null. */
  public @Nullable Published since(Published now) {
    return known.since(now);
  }

  /**
   * Publishes a site, whole or not at all.
   *
   * @param site the site
   * @param now the state of the ledger
   * @param dry whether only to say what would be done
   * @throws Fault where a file stands in the way that luoshi did not write, or writing fails
   */
  public Outcome publish(Site site, Published now, boolean dry) {
    SortedMap<String, Supplier<byte[]>> files = new TreeMap<>(site.files());
    Stream.of(known, interrupted)
        .forEach(
            m ->
                m.files().keySet().stream()
                    .filter(path -> path.endsWith(".html"))
                    .forEach(path -> files.putIfAbsent(path, () -> site.gone(path))));
    try {
      return publish(files, now, dry);
    } catch (IOException | UncheckedIOException e) {
      throw new Fault("publish.fault", folder, String.valueOf(e.getMessage()));
    }
  }

  private Outcome publish(SortedMap<String, Supplier<byte[]>> files, Published now, boolean dry)
      throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>(known.files());
    List<String> changed = new ArrayList<>();
    Path stage = folder.resolve(STAGE);
    try {
      for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
        byte[] bytes = file.getValue().get();
        String hash = SitePaths.sha256(bytes);
        hashes.put(file.getKey(), hash);
        if (differs(file.getKey(), hash)) {
          changed.add(file.getKey());
          if (!dry) {
            write(stage.resolve(file.getKey()), bytes);
          }
        }
      }
      if (!dry) {
        settle(changed, new Manifest("luoshi", now, since(now), hashes));
      }
    } finally {
      remove(stage);
    }
    return new Outcome(changed.size(), files.size() - changed.size());
  }

  /**
   * Whether a file is not there as it is to be.
   *
   * @throws Fault where it is not luoshi's
   */
  private boolean differs(String path, String hash) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    String there = Files.isRegularFile(file) ? SitePaths.sha256(Files.readAllBytes(file)) : "";
    if (there.equals(hash)) {
      return false;
    }
    if (!there.equals(known.files().get(path)) && !there.equals(interrupted.files().get(path))) {
      throw new Fault("publish.foreign", file);
    }
    return true;
  }

  /** The list is there before the files are, so that a publication cut off in its midst goes on. */
  private void settle(List<String> changed, Manifest next) throws IOException {
    Path manifest = folder.resolve(Manifest.NAME);
    byte[] list = next.json().getBytes(StandardCharsets.UTF_8);
    if (changed.isEmpty() && Files.exists(manifest) && next.equals(known)) {
      return;
    }
    write(folder.resolve(NEXT), list);
    for (String path : changed) {
      Path to = folder.resolve(path);
      Files.createDirectories(to.toAbsolutePath().getParent());
      move(folder.resolve(STAGE).resolve(path), to);
    }
    move(folder.resolve(NEXT), manifest);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }

  private static void remove(Path stage) throws IOException {
    if (!Files.isDirectory(stage)) {
      return;
    }
    try (Stream<Path> all = Files.walk(stage)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
