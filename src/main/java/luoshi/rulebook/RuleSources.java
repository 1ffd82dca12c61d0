package luoshi.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.lexicon.TableRow;
import luoshi.message.FileFault;
import luoshi.rulebook.fact.Row;

/**
 * The rule files of a folder: every folder below it that holds DRL is a stage, which is also the
 * package of its rules.
 *
 * @param folder the rules folder
 * @param drl text of each DRL file
 * @param rules every rule, by stage, file and place
 * @param tables rows of each stage's CSV tables
 * @param hash SHA-256 over every file of the folder
 */
record RuleSources(
    Path folder,
    Map<Path, String> drl,
    List<Rule> rules,
    Map<String, List<Row>> tables,
    String hash) {

  static RuleSources read(Path folder) {
    Map<Path, String> drl = new TreeMap<>();
    Map<Path, String> csv = new TreeMap<>();
    Map<String, List<Row>> tables = new TreeMap<>();
    List<Rule> rules = new ArrayList<>();
    Map<Path, byte[]> all = contents(folder);
    for (Map.Entry<Path, byte[]> entry : all.entrySet()) {
      Path file = entry.getKey();
      String text = text(file, entry.getValue());
      if (file.toString().endsWith(".drl")) {
        drl.put(file, text);
        rules.addAll(new RuleParser(file, stage(folder, file), text).rules());
      } else if (file.toString().endsWith(".csv")) {
        csv.put(file, text);
      }
    }
    csv.keySet()
        .removeIf(file -> rules.stream().noneMatch(r -> r.stage().equals(stage(folder, file))));
    csv.forEach(
        (file, text) ->
            tables
                .computeIfAbsent(stage(folder, file), k -> new ArrayList<>())
                .addAll(rows(file, text)));
    checkNames(rules);
    if (rules.isEmpty()) {
      throw new FileFault("rule.none", folder, 1);
    }
    return new RuleSources(folder, drl, List.copyOf(rules), tables, hash(folder, all));
  }

  /** The hash of a folder whose rules are not needed otherwise. */
  static String hash(Path folder, KnownVersion known) {
    Map<Path, byte[]> contents = contents(folder);
    return known.of(contents, () -> hash(folder, contents));
  }

  private static String hash(Path folder, Map<Path, byte[]> contents) {
    MessageDigest digest = sha256();
    contents.forEach(
        (file, bytes) -> {
          digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Map<Path, byte[]> contents(Path folder) {
    Map<Path, byte[]> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      try {
        contents.put(file, Files.readAllBytes(file));
      } catch (IOException e) {
        throw new FileFault("rule.unreadable", file, 1);
      }
    }
    return contents;
  }

  /** The name of a file below the rules folder, by which the compiler knows it. */
  String resource(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The stage that a file below the rules folder belongs to. */
  String stage(Path file) {
    return stage(folder, file);
  }

  /** The folders that hold rules. */
  Set<String> stages() {
    return rules.stream().map(Rule::stage).collect(Collectors.toSet());
  }

  /** The folder below the rules folder in which a file stands. */
  private static String stage(Path folder, Path file) {
    return folder.relativize(file).getName(0).toString();
  }

  private static List<Row> rows(Path file, String text) {
    String table = file.getFileName().toString().replaceFirst("\\.csv$", "");
    return TableRow.read(file, text).stream().map(row -> new Row(table, row.cells())).toList();
  }

  private static void checkNames(List<Rule> rules) {
    Map<String, Rule> seen = new HashMap<>();
    for (Rule rule : rules) {
      Rule other = seen.put(rule.name(), rule);
      if (other != null) {
        throw rule.fault("rule.twice", rule.line(), other.file() + ":" + other.line());
      }
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(p -> !p.endsWith("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new FileFault("rule.folder", folder, 1);
    }
  }

  private static String text(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new FileFault("rule.unreadable", file, 1);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
