package luoshi.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the state of the ledger that a report says it was made from, in every format. */
public final class ReportHead {

  /** A whole hash, or its beginning as pages show it. */
  private static final Pattern HASH =
      Pattern.compile("(?<![0-9A-Za-z])(?:[0-9a-f]{64}|[0-9a-f]{12})(?![0-9A-Za-z])");

  /** Calendars cut long lines. */
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

  private ReportHead() {}

  /** Everything in a report that may be a hash: the ledger's, and those of rules and documents. */
  public static Set<String> hashes(Path report) throws IOException {
    Set<String> found = new HashSet<>();
    if (isZip(report)) {
      try (ZipFile zip = new ZipFile(report.toFile())) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
          collect(zip.getInputStream(entries.nextElement()).readAllBytes(), found);
        }
      }
    } else {
      collect(Files.readAllBytes(report), found);
    }
    return found;
  }

  private static boolean isZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
    }
  }

  private static void collect(byte[] bytes, Set<String> found) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher hash = HASH.matcher(FOLD.matcher(text).replaceAll(""));
    while (hash.find()) {
      found.add(hash.group());
    }
  }
}
