package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the interactive shell proposes for the terms of a query. */
class QueryCompletionTest {

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
    shell.shown("filters", "--save", "late", "schedule:overdue");
  }

  @Test
  void fieldsAreProposedWithASignToo() {
    assertThat(proposed("o")).contains("owner:", "due.before:");
    assertThat(proposed("-r")).contains("-review:");
  }

  @Test
  void wordsOfAFieldAreProposedInEitherLanguageAndBehindAComma() {
    assertThat(proposed("light:")).containsExactly(lights("light:"));
    assertThat(proposed("灯:")).containsExactly(lights("灯:"));
    assertThat(proposed("-light:red,")).containsExactly(lights("-light:red,"));
  }

  @Test
  void ownersAreThoseOfTheLedger() {
    assertThat(proposed("owner:")).anyMatch(name -> name.contains("民政局"));
    assertThat(proposed("document:")).containsExactly("document:plan.txt");
  }

  @Test
  void savedFiltersAndIdsAreProposed() {
    assertThat(proposed("@")).containsExactly("@late");
    String id = shell.shown("list", "--format", "csv", "--columns", "id").lines().toList().get(1);
    assertThat(proposed(id.substring(0, 2))).contains(id);
  }

  private static String[] lights(String before) {
    return List.of("red", "yellow", "blue", "green", "grey").stream()
        .map(before::concat)
        .toArray(String[]::new);
  }

  private List<String> proposed(String word) {
    List<Candidate> candidates = new ArrayList<>();
    new QueryCompletion(shell.session()).complete(word, candidates);
    return candidates.stream().map(Candidate::value).toList();
  }
}
