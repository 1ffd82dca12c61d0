package luoshi.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have every text, and the code asks for none that is missing. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern USE =
      Pattern.compile(
          "\\b(?:text|say|Text|fault|error|(?:File)?Fault|UsageError|LedgerException)"
              + "\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");
  private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"\\s*\\+");
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{[#^]?t\\.([a-z-]+)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(load("zh").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(load("en").stringPropertyNames());
  }

  @Test
  void bothLanguagesFillInTheSameArguments() throws IOException {
    Properties en = load("en");
    Properties zh = load("zh");
    for (String key : en.stringPropertyNames()) {
      assertThat(placeholders(zh.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(en.getProperty(key)));
    }
  }

  @Test
  void everyKeyInTheCodeHasAText() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String code : texts(SOURCES, ".java")) {
      USE.matcher(code).results().forEach(m -> used.add(m.group(1)));
    }
    assertThat(used).isNotEmpty();
    assertThat(load("en").stringPropertyNames()).containsAll(used);
  }

  /** A key stands whole in the code or a template, or begins as the code puts keys together. */
  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> literals = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    for (String code : texts(SOURCES, ".java")) {
      LITERAL.matcher(code).results().forEach(m -> literals.add(m.group(1)));
      BEGINNING.matcher(code).results().forEach(m -> beginnings.add(m.group(1)));
    }
    beginnings.remove("report.");
    for (String folder : List.of("report", "site")) {
      for (String template : texts(RESOURCES.resolve(folder), "")) {
        IN_TEMPLATE.matcher(template).results().forEach(m -> literals.add("report." + m.group(1)));
      }
    }
    assertThat(load("en").stringPropertyNames())
        .allMatch(
            key ->
                literals.contains(key.replaceFirst("\\.mend$", ""))
                    || literals.contains(key.replaceFirst("^report\\.", ""))
                    || beginnings.stream().anyMatch(key::startsWith));
  }

  @Test
  void languageComesFromALocalesName() {
    assertThat(Messages.in("zh_CN.UTF-8").text("usage.lang", "fr")).contains("没有“fr”这种语言");
    assertThat(Messages.in("de_DE.UTF-8").text("usage.lang", "fr")).contains("no language \"fr\"");
  }

  private static List<String> texts(Path folder, String extension) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.toString().endsWith(extension)) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static Properties load(String language) throws IOException {
    Properties properties = new Properties();
    Path file = RESOURCES.resolve("messages_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
