package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Options win over variables, and variables over defaults. */
class SettingsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  @Test
  void defaultsAreTheProjectsFoldersAndTheClocksDay() {
    Settings settings = settings(Map.of(), Map.of());
    assertThat(settings.data()).isEqualTo(Path.of("home/data"));
    assertThat(settings.rules()).isEqualTo(Path.of("home/rules"));
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

  private static Settings settings(Map<String, String> options, Map<String, String> variables) {
    return Settings.of(options, variables, Path.of("home"), () -> TODAY);
  }
}
