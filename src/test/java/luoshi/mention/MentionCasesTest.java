package luoshi.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.message.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionCasesTest {

  private static final QuantityMention THIRTEEN =
      new QuantityMention(
          0, 3, "13%", "=", new BigDecimal("13"), "%", QuantityMention.Kind.AMOUNT, null, "");

  @Test
  void writesTheMentionsOfEachCaseInOrder(@TempDir Path folder) throws IOException {
    Path cases = folder.resolve("cases.jsonl");
    Path output = folder.resolve("mentions.jsonl");
    Files.writeString(
        cases,
        """
        {"text": "到2027年", "date": "2025-01-15"}
        {"text": "近年来", "date": "2025-01-15"}
        """);
    TimeFinder times = new TimeFinder(Path.of("rules"));
    new MentionCases(times::find, text -> List.of(THIRTEEN)).run(cases, output);
    assertThat(Files.readAllLines(output))
        .containsExactly(
            "{\"text\":\"到2027年\",\"mentions\":["
                + "{\"kind\":\"TIME\",\"words\":\"到2027年\",\"start\":\"2027-01-01\",\"end\":\"2027-12-31\"},"
                + "{\"kind\":\"QUANTITY\",\"words\":\"13%\",\"value\":13,\"unit\":\"%\"}]}",
            "{\"text\":\"近年来\",\"mentions\":["
                + "{\"kind\":\"TIME\",\"words\":\"近年来\",\"start\":null,\"end\":null},"
                + "{\"kind\":\"QUANTITY\",\"words\":\"13%\",\"value\":13,\"unit\":\"%\"}]}");
  }

  @Test
  void namesFileAndLineOfABrokenCase(@TempDir Path folder) throws IOException {
    Path cases = folder.resolve("cases.jsonl");
    Files.writeString(cases, "{\"text\": \"a\"}\n{oops\n");
    MentionCases run = new MentionCases((text, date) -> List.of(), text -> List.of());
    assertThatThrownBy(() -> run.run(cases, folder.resolve("out.jsonl")))
        .isInstanceOf(FileFault.class)
        .hasMessageStartingWith(cases + ":2: not a case");
  }
}
