package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that was read steers the terminal. */
class VisibleTest {

  private static final String STEERING = "[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "001b, ␛",
    "0007, ␇",
    "000d, ␍",
    "0000, ␀",
    "007f, ␡",
    "009b, ‹009B›",
    "009d, ‹009D›",
    "202e, ‹202E›",
    "2066, ‹2066›",
    "200f, ‹200F›",
    "200b, ‹200B›",
    "200d, ‹200D›",
    "2060, ‹2060›",
    "feff, ‹FEFF›",
    "2028, ‹2028›",
    "d800, ‹D800›",
    "dc00, ‹DC00›"
  })
  void aControlIsAMarkAndInJsonAnEscape(String number, String mark) {
    String control = String.valueOf((char) Integer.parseInt(number, 16));
    assertThat(Visible.text("甲" + control + "乙")).isEqualTo("甲" + mark + "乙");
    assertThat(Visible.json("\"" + control + "\"")).isEqualTo("\"\\u" + number + "\"");
  }

  @Test
  void aTagIsAMarkAndInJsonTwoHalves() {
    String tag = Character.toString(0xe0041);
    assertThat(Visible.text("甲" + tag)).isEqualTo("甲‹E0041›");
    assertThat(Visible.json("\"" + tag + "\"")).isEqualTo("\"\\udb40\\udc41\"");
  }

  @Test
  void whatAFileIsCalledDoesNotSteerItsCompletionNorTheLineOnceItIsTaken() throws Exception {
    try (Terminal terminal =
        new DumbTerminal(InputStream.nullInputStream(), new ByteArrayOutputStream())) {
      LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
      String line =
          new DefaultHighlighter().highlight(reader, "a\u001b[2J\u009b8m\u202eb").toAnsi(terminal);
      assertThat(steered(line)).isEmpty();
      Files.writeString(folder.resolve("x\u001b[2J.txt"), "");
      List<Candidate> candidates = new ArrayList<>();
      ShellDriver shell = new ShellDriver(Path.of(""), 0);
      new Completion(shell.session(), Commands.all(shell.session()))
          .complete(
              reader,
              new DefaultParser()
                  .parse("ingest " + folder + "/x", 8 + folder.toString().length() + 1),
              candidates);
      assertThat(candidates).isNotEmpty().allMatch(c -> steered(c.displ()).isEmpty());
    }
  }

  @Test
  void aLibraryThatLogsWhatItReadDoesNotSteerTheTerminal() throws Exception {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    context.putProperty("luoshi.log", "WARN");
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    PrintStream before = System.err;
    ByteArrayOutputStream logged = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
      configurator.doConfigure(VisibleTest.class.getResource("/logback.xml"));
      context.getLogger("library").warn("题\u001b[2J\u009b", new IOException("\u202e"));
    } finally {
      System.setErr(before);
      context.stop();
    }
    String text = logged.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("题?[2J?", "IOException: ?");
    assertThat(steered(text)).isEmpty();
  }

  @Test
  void linesTabulatorsAndCharactersOfTwoHalvesStay() {
    assertThat(Visible.text("一\t𠮷\n二 é 😀")).isEqualTo("一\t𠮷\n二 é 😀");
  }

  @Test
  void aCharacterWrittenInHalvesIsWholeAndALoneHalfAMark() {
    StringWriter shown = new StringWriter();
    VisibleWriter writer = new VisibleWriter(shown);
    "𠮷".chars().forEach(writer::write);
    writer.write("\ud842".toCharArray());
    writer.flush();
    assertThat(shown).hasToString("𠮷‹D842›");
  }

  @Test
  void noCommandLetsADocumentSteerTheTerminal() throws Exception {
    ShellDriver shell = new ShellDriver(Path.of(""), 0);
    Path plan = folder.resolve("plan\u001b[2J.txt");
    Files.writeString(
        plan,
        "海州市2025年工作方案\n\n"
            + "一、民生\u001b]0;题\u0007改善。市民政局要建成社区\u202e食堂\u009b8m20座。\u001b[8m完。\n"
            + "城市运行总体平稳。\n".repeat(100));
    String data = folder.resolve("data").toString();
    assertThat(shell.run("ingest", plan.toString(), "--data", data)).as(shell.err()).isZero();
    for (String command : new String[] {"list", "show 1", "why 1", "history 1", "documents"}) {
      shell.run((command + " --data " + data).split(" "));
      assertThat(steered(shell.out() + shell.err())).as(command).isEmpty();
    }
    shell.run("show", "1", "--data", data);
    assertThat(shell.out()).contains("␛]0;题␇", "‹202E›食堂‹009B›");
    shell.run("show", "1", "--format", "json", "--data", data);
    assertThat(shell.out()).contains("\\u202e食堂\\u009b");
  }

  @Test
  void noErrorLetsAnArgumentSteerTheTerminal() {
    ShellDriver shell = new ShellDriver(Path.of(""), 0);
    shell.run("ingest", "no\u001b]0;x\u0007\u202ehere");
    assertThat(shell.err()).contains("no␛]0;x␇‹202E›here");
    assertThat(steered(shell.err())).isEmpty();
    shell.run("li\u001b[2Jst");
    assertThat(steered(shell.err())).isEmpty();
  }

  /** What is left that steers. */
  private static String steered(String shown) {
    return shown.replaceAll("[\n\t]", "").replaceAll("(?s)(?!" + STEERING + ").", "");
  }
}
