package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words become a command, and what its exit code says. */
class RunnerTest {

  private final ShellDriver shell = new ShellDriver(Path.of("nowhere"), 0);

  @BeforeEach
  void addCommands() {
    shell.register(new Echo(shell.session()));
    shell.register(new Breaking(shell.session()));
  }

  @Test
  void wordsReachTheCommandUnharmed() {
    assertThat(shell.run("echo", "市发展改革委 牵头", "\"quoted\"", "", "*", "-review:rejected", "a=b"))
        .isZero();
    assertThat(shell.out()).isEqualTo("[市发展改革委 牵头][\"quoted\"][][*][-review:rejected][a=b]");
  }

  @Test
  void everythingAfterTwoDashesIsAnArgument() {
    assertThat(shell.run("echo", "--", "--loud", "-x")).isZero();
    assertThat(shell.out()).isEqualTo("[--loud][-x]");
  }

  @Test
  void optionsTakeTheirValueFromTheNextWordOrAfterAnEqualsSign() {
    shell.run("echo", "--end", "a b", "x");
    assertThat(shell.out()).isEqualTo("[x]a b");
    shell.run("echo", "-e", "?", "x");
    assertThat(shell.out()).isEqualTo("[x]?");
    shell.run("echo", "--end=b=c", "x", "--loud");
    assertThat(shell.out()).isEqualTo("[X]b=c");
  }

  @Test
  void globalOptionsStandBeforeOrAfterTheCommand() {
    assertThat(shell.run("--today", "2026-02-28", "echo", "x")).isZero();
    assertThat(shell.session().settings().today()).hasToString("2026-02-28");
    assertThat(shell.run("echo", "x", "--today=2026-03-01")).isZero();
    assertThat(shell.session().settings().today()).hasToString("2026-03-01");
  }

  @Test
  void unknownCommandIsRefusedWithTheNearestName() {
    assertThat(shell.run("ehco")).isEqualTo(2);
    assertThat(shell.err()).isEqualTo("error: no command \"ehco\"; did you mean \"echo\"?\n");
  }

  @Test
  void unknownOptionIsRefusedWithTheNearestName() {
    assertThat(shell.run("echo", "x", "--lout")).isEqualTo(2);
    assertThat(shell.err()).contains("no option --lout here; did you mean --loud?");
  }

  @ParameterizedTest
  @CsvSource({
    "--overdu, --schedule overdue",
    "--overdue, --schedule overdue",
    "--ownr, --owner",
    "--formt, --format",
    "--csv, --format csv",
  })
  void optionThatACommandDoesNotHaveIsRefusedWithWhatComesNearest(String option, String near) {
    assertThat(shell.run("list", option)).isEqualTo(2);
    assertThat(shell.err())
        .isEqualTo("error: no option " + option + " here; did you mean " + near + "?\n");
    assertThat(shell.run("list", option, "--lang", "zh")).isEqualTo(2);
    assertThat(shell.err()).isEqualTo("error: 这里没有 " + option + " 这个选项，是不是 " + near + "？\n");
  }

  @Test
  void optionLikeNoOtherIsRefusedWithAWordAboutHelp() {
    assertThat(shell.run("list", "--zzzzzz")).isEqualTo(2);
    assertThat(shell.err()).contains("no option --zzzzzz here\n  add --help");
  }

  @Test
  void countThatIsNoNumberIsWrongUse() {
    assertThat(shell.run("bench", "--ledger", "-5")).isEqualTo(2);
    assertThat(shell.err()).isEqualTo("error: \"-5\" is not a number\n");
  }

  @Test
  void optionWithoutItsValueIsRefused() {
    assertThat(shell.run("echo", "x", "--end")).isEqualTo(2);
    assertThat(shell.run("echo", "x", "--end", "--loud")).isEqualTo(2);
    assertThat(shell.err()).contains("--end needs a value");
  }

  @Test
  void missingAndSurplusArgumentsAreRefused() {
    assertThat(shell.run("echo")).isEqualTo(2);
    assertThat(shell.err()).contains("echo needs WORD…");
    assertThat(shell.run("version", "x")).isEqualTo(2);
  }

  @Test
  void wrongDateIsWrongUse() {
    assertThat(shell.run("echo", "x", "--today", "2025-02-30")).isEqualTo(2);
    assertThat(shell.err()).startsWith("error: \"2025-02-30\" is not a date");
  }

  @Test
  void errorsSpeakTheLanguageAskedFor() {
    assertThat(shell.run("--lang", "zh", "echo", "x", "--today", "明天")).isEqualTo(2);
    assertThat(shell.err()).startsWith("error: “明天”不是日期");
  }

  @Test
  void failedCommandExitsOneWithOneLineAndNoTrace() {
    assertThat(shell.run("break")).isEqualTo(1);
    assertThat(shell.err()).isEqualTo("error: plan.txt: no such file\n");
  }

  @Test
  void debugAddsTheTrace() {
    assertThat(shell.run("break", "--debug")).isEqualTo(1);
    assertThat(shell.err()).contains("no such file").contains("\tat luoshi.shell.RunnerTest");
  }

  @Test
  void versionIsToldBesideOtherOptionsToo() {
    for (String written : new String[] {"--version", "-V"}) {
      assertThat(shell.run(written, "--lang", "zh")).isZero();
      assertThat(shell.out()).startsWith("luoshi ");
    }
  }

  @Test
  void optionsAreExplainedAsTheirCommandMeansThem() {
    shell.run("agreement", "--help");
    assertThat(shell.out()).contains("--cases                   lists where the two differ");
    shell.run("mentions", "--help");
    assertThat(shell.out()).contains("--cases …                 a file of texts");
  }

  @Test
  void helpExplainsACommandWithoutRunningIt() {
    assertThat(shell.run("version", "--help")).isZero();
    assertThat(shell.out()).contains("luoshi version").contains("--today …");
  }

  private static final class Echo extends ShellCommand {

    Echo(Session session) {
      super(session, "echo", "WORD…", Options.value("end", 'e'), Options.flag("loud"));
    }

    @Override
    void run(Call call) {
      for (String word : call.arguments()) {
        call.out()
            .print(
                "[" + (call.flag("loud") ? word.toUpperCase(java.util.Locale.ROOT) : word) + "]");
      }
      call.out().print(java.util.Objects.toString(call.option("end"), ""));
    }
  }

  private static final class Breaking extends ShellCommand {

    Breaking(Session session) {
      super(session, "break", "");
    }

    @Override
    void run(Call call) throws Exception {
      throw new NoSuchFileException("plan.txt");
    }
  }
}
