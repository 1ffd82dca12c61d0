package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import luoshi.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options win over variables, and variables over defaults. */
class SettingsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  private static final Path CHECKOUT = Path.of("");

  @TempDir private Path folder;

  @Test
  void defaultsOfACheckoutAreItsFoldersAndTheClocksDay() {
    Settings settings = settings(Map.of(), Map.of());
    assertThat(settings.data()).isEqualTo(Path.of("data"));
    assertThat(settings.rules()).isEqualTo(Path.of("rules"));
    assertThat(settings.today()).isEqualTo(TODAY);
    assertThat(settings.language()).isEqualTo("en");
  }

  @Test
  void variablesReplaceDefaults() {
    Map<String, String> variables =
        Map.of("LUOSHI_DATA", "/d", "LUOSHI_TODAY", "2026-01-01", "LUOSHI_LANG", "zh_CN.UTF-8");
    Settings settings = settings(Map.of(), variables);
    assertThat(settings.data()).isEqualTo(Path.of("/d"));
    assertThat(settings.today()).hasToString("2026-01-01");
    assertThat(settings.language()).isEqualTo("zh");
  }

  @Test
  void optionsReplaceVariables() {
    Settings settings =
        settings(
            Map.of("data", "mine", "lang", "en"), Map.of("LUOSHI_DATA", "/d", "LUOSHI_LANG", "zh"));
    assertThat(settings.data()).isEqualTo(Path.of("mine"));
    assertThat(settings.language()).isEqualTo("en");
  }

  @Test
  void emptyVariableCountsAsNotGiven() {
    assertThat(settings(Map.of(), Map.of("LUOSHI_TODAY", "")).today()).isEqualTo(TODAY);
  }

  @Test
  void unknownLanguageIsRefused() {
    assertThatThrownBy(() -> settings(Map.of("lang", "fr"), Map.of()))
        .isInstanceOf(UsageError.class);
  }

  @Test
  void anInstalledLuoshiKeepsLedgerAndCompiledRulesInTheUsersFolders() {
    Map<String, String> variables = Map.of("XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/c");
    Settings settings =
        Settings.of(
            new Choices(Map.of(), variables, Configuration.NONE),
            new Places(folder, variables),
            () -> TODAY);
    assertThat(settings.data()).isEqualTo(Path.of("/d/luoshi"));
    assertThat(settings.cache()).isEqualTo(Path.of("/c/luoshi/rules"));
    assertThat(settings.rules()).isEqualTo(folder.resolve("rules"));
  }

  @Test
  void filesReplaceDefaultsAndVariablesReplaceFiles() throws IOException {
    Configuration files = files("lang: zh\ndata: mine\ncolumns: [id, due]\n", "");
    Settings settings = settings(Map.of(), Map.of(), files);
    assertThat(settings.language()).isEqualTo("zh");
    assertThat(settings.data()).isEqualTo(folder.resolve("user/mine"));
    assertThat(settings.usualColumns()).isEqualTo("id,due");
    assertThat(settings(Map.of(), Map.of("LUOSHI_LANG", "en"), files).language()).isEqualTo("en");
  }

  @Test
  void theFolderOneWorksInComesBeforeTheUsersFile() throws IOException {
    Configuration files = files("data: mine\nfilters:\n  late: schedule:overdue\n", "data: here\n");
    assertThat(settings(Map.of(), Map.of(), files).data()).isEqualTo(folder.resolve("work/here"));
    assertThat(files.filter("late")).isEqualTo("schedule:overdue");
    assertThat(files.filter("none")).isNull();
  }

  @Test
  void aFolderThatMayComeFromAnybodyNamesNoRules() {
    assertThatThrownBy(() -> files("", "rules: mine\n"))
        .isInstanceOfSatisfying(
            UsageError.class,
            e ->
                assertThat(e.text(Messages.in("en"))).contains("luoshi.yaml", "\"rules\"", "lang"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang", "- zh", "{lang: zh", "langue: zh"})
  void aFileThatHoldsNoSettingsIsToldByName(String text) {
    assertThatThrownBy(() -> files(text, ""))
        .isInstanceOfSatisfying(
            UsageError.class, e -> assertThat(e.text(Messages.in("zh"))).contains("config.yaml"));
  }

  @Test
  void coloursAreOffWhereTheEnvironmentWantsNone() {
    assertThat(settings(Map.of(), Map.of("NO_COLOR", "1")).colour()).isEqualTo("never");
    assertThat(settings(Map.of("color", "always"), Map.of("NO_COLOR", "1")).colour())
        .isEqualTo("always");
  }

  @Test
  void thePagerIsTheUsersUnlessNoneIsWanted() {
    assertThat(settings(Map.of(), Map.of("PAGER", "more")).pager()).isEqualTo("more");
    assertThat(settings(Map.of("no-pager", "true"), Map.of("PAGER", "more")).pager()).isEmpty();
  }

  /** Settings as a user's file and the file of a folder hold them. */
  private Configuration files(String user, String working) throws IOException {
    Path config = Files.createDirectories(folder.resolve("user")).resolve("config.yaml");
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.writeString(config, user);
    if (!working.isEmpty()) {
      Files.writeString(work.resolve("luoshi.yaml"), working);
    }
    return Configuration.read(config, work.resolve("deep"));
  }

  private static Settings settings(Map<String, String> options, Map<String, String> variables) {
    return settings(options, variables, Configuration.NONE);
  }

  private static Settings settings(
      Map<String, String> options, Map<String, String> variables, Configuration files) {
    return Settings.of(
        new Choices(options, variables, files), new Places(CHECKOUT, variables), () -> TODAY);
  }
}
