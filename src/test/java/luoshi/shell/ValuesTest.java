package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What completion offers for options. */
class ValuesTest {

  private final Session session = new ShellDriver(Path.of("").toAbsolutePath(), 0).session();

  @Test
  void reportsOfferTheirOwnFormatsAndGroups() {
    ReportCommand report = new ReportCommand(session);
    assertThat(Values.of("format", report, session))
        .containsExactly("md", "html", "xlsx", "docx", "ics", "csv", "json");
    assertThat(Values.of("by", report, session))
        .containsExactly("owner", "area", "document", "light");
  }

  @Test
  void listingsOfferTheirFormatsAndAnyCommandTheLanguages() {
    ListCommand list = new ListCommand(session);
    assertThat(Values.of("format", list, session)).containsExactly("table", "csv", "json");
    assertThat(Values.of("lang", list, session)).containsExactly("zh", "en");
  }
}
