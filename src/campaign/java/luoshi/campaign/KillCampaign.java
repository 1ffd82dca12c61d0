package luoshi.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program (SIGKILL) at random moments of its work on one ledger, again and again:
 * whatever it acknowledged has to be there afterwards, and the ledger sound.
 */
class KillCampaign {

  private static final int KILLS = Integer.getInteger("campaign.kills", 20);
  private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());

  /** Commands in one life of the process; more than it lives to do. */
  private static final int COMMANDS = 400;

  private static final Pattern SOUND = Pattern.compile("sound: ([\\d,]+) log entries, ([\\d,]+) documents.*");

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
    Random random = new Random(SEED);
    System.out.println("campaign.seed " + SEED);
    Path data = folder.resolve("data");
    Path said = folder.resolve("said.txt");
    document("first", 0);
    Command.run(data, said, "ingest", folder.resolve("first.txt").toString());
    List<String> ids = Command.run(data, said, "list", "--format", "csv", "--columns", "id");
    String id = ids.get(2);
    long[] before = sound(data, said);
    int acknowledged = 0;
    int within = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path lines = commands(id, kill);
      Process process = Command.start(data, lines, said);
      while (Files.size(said) == 0 && !process.waitFor(20, TimeUnit.MILLISECONDS)) {}
      boolean ended = process.waitFor(random.nextInt(3000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      within += ended ? 0 : 1;
      List<String> told = Files.readAllLines(said);
      int writes = (int) told.stream().filter(KillCampaign::isWrite).count();
      int documents = (int) told.stream().filter(line -> line.startsWith("1 documents entered")).count();
      acknowledged += writes + documents;
      long[] after = sound(data, said);
      String where = keep(kill, told, after);
      assertThat(after[0]).as(where).isGreaterThanOrEqualTo(before[0] + writes);
      assertThat(after[1]).as(where).isGreaterThanOrEqualTo(before[1] + documents);
      before = after;
    }
    assertThat(Command.run(data, said, "publish", "-o", folder.resolve("site").toString()).get(0))
        .isEqualTo("0");
    System.out.printf(
        "campaign: %d kills, %d within the work, %d acknowledged writes, none lost%n",
        KILLS, within, acknowledged);
  }

  /** What one life of the process said, to look at where something was lost. */
  private static String keep(int kill, List<String> told, long[] after) throws IOException {
    Path kept = Files.createDirectories(Path.of("target/campaign")).resolve("kill-" + kill + ".txt");
    Files.write(kept, told);
    return kept + ", then " + after[0] + " log entries and " + after[1] + " documents";
  }

  private static boolean isWrite(String line) {
    return line.contains(": recorded ") || line.startsWith("no longer holds");
  }

  /** The log entries and documents of a ledger that has to be sound. */
  private static long[] sound(Path data, Path said) throws IOException, InterruptedException {
    List<String> told = Command.run(data, said, "check");
    Matcher sound = SOUND.matcher(told.get(told.size() - 1));
    assertThat(sound.matches()).as(String.join("\n", told)).isTrue();
    return new long[] {number(sound.group(1)), number(sound.group(2))};
  }

  private static long number(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }

  private Path commands(String id, int kill) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < COMMANDS; i++) {
      lines.add(
          switch (i % 6) {
            case 0 -> "note " + id + " --text n" + kill + "-" + i;
            case 1 -> "tag " + id + " --add t" + kill + "-" + i;
            case 2 -> "update " + id + " --delivery in-progress --note u" + i;
            case 3 -> "ingest " + document("d" + kill + "-" + i, i);
            case 4 -> i % 12 == 4 ? "publish -o " + folder.resolve("site") : "undo";
            default -> "reclassify";
          });
    }
    return Files.write(folder.resolve("commands.txt"), lines);
  }

  private Path document(String name, int number) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".txt"),
        "Harbour plan " + name + "\n\nThe council will build " + (number + 2) + " quays by 2090.\n");
  }
}
