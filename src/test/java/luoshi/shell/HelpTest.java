package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.query.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.shell.core.command.Command;

/** What help says is whole and true. */
class HelpTest {

  private static final Pattern WAY = Pattern.compile("  (\\S+(?: \\S+)?) {2,}\\S.*");

  @TempDir private Path folder;
  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);

  @Test
  void everyCommandStandsInOneGroupAndHasAnExample() {
    List<String> grouped =
        HelpGroups.ALL.stream().flatMap(group -> group.getValue().stream()).toList();
    List<String> all =
        Commands.all(shell.session()).getCommands().stream().map(Command::getName).toList();
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(all);
    assertThat(grouped).allMatch(name -> !HelpTopics.examples(name).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void dateOfTheHelpIsADate(String language) {
    assertThat(ways("dates", language))
        .hasSizeGreaterThan(10)
        .allMatch(way -> Period.of(way, LocalDate.of(2025, 1, 15)) != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void figureOfTheHelpIsTakenAsOne(String language) {
    PlanShell ledger = new PlanShell(folder);
    ledger.ingest();
    ledger.shown("list");
    assertThat(ways("units", language)).hasSizeGreaterThan(6);
    ways("units", language)
        .forEach(way -> ledger.shown("edit", "1", "--set", "value=" + way, "--dry-run"));
  }

  @Test
  void theFieldsOfAQueryAreToldWithTheirWords() {
    shell.run("help", "query");
    assertThat(shell.out()).contains("light, 灯").contains("red, yellow, blue, green, grey");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theManualPageHoldsEveryCommandAndTakesNoTextForARequest(String language) {
    shell.run("help", "--man", "--lang", language);
    String page = shell.out();
    HelpGroups.ALL.stream()
        .flatMap(group -> group.getValue().stream())
        .forEach(name -> assertThat(page).contains(".SS \"luoshi " + name));
    assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|nf|fi|B)( .*)?"));
  }

  @Test
  void aTextIsNotPartedWithinAnOption() {
    assertThat(Lines.of("takes a filter off with --drop", 25))
        .containsExactly("takes a filter off with", "--drop");
  }

  /** The ways of writing something that a topic shows. */
  private static List<String> ways(String topic, String language) {
    return HelpTopics.lines(topic, language).stream()
        .map(WAY::matcher)
        .filter(Matcher::matches)
        .map(way -> way.group(1))
        .toList();
  }
}
