package luoshi.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people found in one document.
 *
 * @param document file name of the document
 * @param commitments commitments and proposals
 * @param observations reported results and forecasts
 */
public record Gold(String document, List<Item> commitments, List<Item> observations) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Gold {
    document = Objects.requireNonNullElse(document, "");
    commitments = List.copyOf(Objects.requireNonNullElse(commitments, List.of()));
    observations = List.copyOf(Objects.requireNonNullElse(observations, List.of()));
  }

  /**
   * One annotated statement. Where two annotators differed, the plural fields hold every reading.
   *
   * @param quote exact words of the document
   * @param kind TARGET, MEASURE, ACTION or PROPOSAL; null for observations
   * @param kinds every kind that is right, or null for the one
   * @param required false where careful readers could differ whether to track it
   * @param comparator its bound, or null
   * @param comparators every bound that is right, or null for the one
   * @param value the figure in base units, or null
   * @param unit its unit, or null
   * @param deadline last day in ISO form, or null
   * @param deadlines every deadline that is right, or null for the one
   * @param lead who has to do it, alternatives separated by {@code |}; null for nobody named
   * @param leadOptional whether naming nobody is right too
   */
  public record Item(
      String quote,
      @Nullable String kind,
      @Nullable List<String> kinds,
      @Nullable Boolean required,
      @Nullable String comparator,
      @Nullable List<@Nullable String> comparators,
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable String deadline,
      @Nullable List<@Nullable String> deadlines,
      @Nullable String lead,
      @Nullable Boolean leadOptional) {

    boolean isRequired() {
      return !Boolean.FALSE.equals(required);
    }

    boolean isProposal() {
      return "PROPOSAL".equals(kind);
    }

    List<String> rightKinds() {
      return kinds == null ? List.of(String.valueOf(kind)) : kinds;
    }

    List<@Nullable String> rightDeadlines() {
      return deadlines == null ? Collections.singletonList(deadline) : deadlines;
    }

    List<@Nullable String> rightComparators() {
      return comparators == null ? Collections.singletonList(comparator) : comparators;
    }
  }

  List<Item> tracked() {
    return commitments.stream().filter(item -> !item.isProposal()).toList();
  }

  List<Item> proposals() {
    return commitments.stream().filter(Item::isProposal).toList();
  }

  /**
   * Reads the gold of a folder: its files with the ending {@code .json}, in order of name.
   *
   * @throws Fault where there is none, or a file cannot be read
   */
  public static List<Gold> load(Path folder) {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new Fault("evaluate.no-gold", folder);
    }
    if (files.isEmpty()) {
      throw new Fault("evaluate.no-gold", folder);
    }
    List<Gold> gold = new ArrayList<>();
    files.forEach(file -> gold.add(read(file)));
    return gold;
  }

  private static Gold read(Path file) {
    try {
      Gold gold = JSON.readValue(Files.readString(file), Gold.class);
      if (gold.document().isBlank()) {
        throw new Fault("evaluate.broken-gold", file, 1, "\"document\"");
      }
      return gold;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Fault("evaluate.broken-gold", file, line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new Fault("evaluate.broken-gold", file, 1, String.valueOf(e.getMessage()));
    }
  }
}
