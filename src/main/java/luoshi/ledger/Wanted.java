package luoshi.ledger;

import java.util.List;

/**
 * Which of the commitments that a {@link Filter} asks for are wanted, by how they stand. An empty
 * list asks for nothing.
 *
 * @param schedules schedule states
 * @param lights lights
 * @param evidence levels of evidence
 * @param freshness fresh or stale
 * @param urgentFirst whether the most urgent come first, else in the order of the documents
 * @param limit how many at most
 */
public record Wanted(
    List<String> schedules,
    List<String> lights,
    List<String> evidence,
    List<String> freshness,
    boolean urgentFirst,
    int limit) {

  /** All of them, in the order of the documents. */
  public static final Wanted ALL =
      new Wanted(List.of(), List.of(), List.of(), List.of(), false, Integer.MAX_VALUE);

  public Wanted {
    schedules = List.copyOf(schedules);
    lights = List.copyOf(lights);
    evidence = List.copyOf(evidence);
    freshness = List.copyOf(freshness);
  }
}
