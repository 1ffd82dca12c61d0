package luoshi.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.message.FileFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs the finders over a file of cases, one JSON object a line, and writes what they found. */
public final class MentionCases {

  private static final Pattern PERCENT = Pattern.compile("(?i)[%％‰]|per ?cent|百 ?分|成|折|点|個百|个百");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final BiFunction<String, LocalDate, List<TimeMention>> times;
  private final Function<String, List<QuantityMention>> quantities;

  /**
   * @param times finds the times of a text, given the document's date
   * @param quantities finds the quantities of a text
   */
  public MentionCases(
      BiFunction<String, LocalDate, List<TimeMention>> times,
      Function<String, List<QuantityMention>> quantities) {
    this.times = times;
    this.quantities = quantities;
  }

  /**
   * Writes one line of mentions for each case, in the cases' order.
   *
   * @param cases lines with {@code text} and, where times matter, {@code date}
   * @param output lines with {@code text} and {@code mentions}
   * @throws IOException if a file cannot be read or written
   * @throws FileFault if a line is no case
   */
  public void run(Path cases, Path output) throws IOException {
    List<String> lines = Files.readAllLines(cases);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        found.append(answer(lines.get(i), cases, i + 1)).append('\n');
      }
    }
    Files.writeString(output, found);
  }

  private String answer(String line, Path file, int number) {
    try {
      JsonNode example = JSON.readTree(line);
      return JSON.writeValueAsString(mentions(example.required("text").asString(), date(example)));
    } catch (RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new FileFault("mentions.no-case", file, number, why);
    }
  }

  private static LocalDate date(JsonNode example) {
    String date = example.path("date").asString("");
    return date.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(date);
  }

  private ObjectNode mentions(String text, LocalDate date) {
    ObjectNode answer = JSON.createObjectNode().put("text", text);
    ArrayNode mentions = answer.putArray("mentions");
    Stream<ObjectNode> found =
        Stream.concat(
            times.apply(text, date).stream().map(MentionCases::time),
            quantities.apply(text).stream().map(MentionCases::quantity));
    found.forEach(mentions::add);
    quantities.apply(text).stream()
        .filter(quantity -> isPart(quantity))
        .map(
            quantity ->
                mention("QUANTITY", quantity).put("value", quantity.value().movePointLeft(2)))
        .forEach(mentions::add);
    return answer;
  }

  /** A part in words (一半, half) is 50 %, and 0.5 for cases that count in whole ones. */
  private static boolean isPart(QuantityMention quantity) {
    return quantity.unit().equals("%") && !PERCENT.matcher(quantity.text()).find();
  }

  private static ObjectNode time(TimeMention time) {
    return mention("TIME", time).put("start", iso(time.first())).put("end", iso(time.last()));
  }

  private static ObjectNode quantity(QuantityMention quantity) {
    return mention("QUANTITY", quantity)
        .put("value", quantity.value())
        .put("unit", quantity.unit().equals("pp") ? "%" : quantity.unit());
  }

  private static ObjectNode mention(String kind, Mention mention) {
    return JSON.createObjectNode().put("kind", kind).put("words", mention.text());
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : Objects.toString(day);
  }
}
