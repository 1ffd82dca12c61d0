package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;

/**
 * Checkable commitments, no proposals, drawn at random while documents are read, each with the same
 * chance (reservoir sampling, Vitter's algorithm R): what to read by eye to know how good the rules
 * are where there is no gold. The same documents and seed give the same sample.
 */
final class Sample {

  /** The seed where none is named. */
  static final int USUAL_SEED = 1;

  private record Drawn(long number, Commitment commitment) {}

  private final int size;
  private final Random random;
  private final List<Drawn> drawn = new ArrayList<>();
  private long seen;

  Sample(int size, long seed) {
    this.size = size;
    this.random = new Random(seed);
  }

  void add(Extraction part) {
    part.commitments().stream()
        .filter(commitment -> commitment.checkable() && commitment.kind() != Kind.PROPOSAL)
        .forEach(this::add);
  }

  private void add(Commitment commitment) {
    seen++;
    Drawn next = new Drawn(seen, commitment);
    if (drawn.size() < size) {
      drawn.add(next);
    } else {
      long place = random.nextLong(seen);
      if (place < size) {
        drawn.set((int) place, next);
      }
    }
  }

  /** How many checkable commitments were seen. */
  long seen() {
    return seen;
  }

  /** The sample in reading order. */
  List<Commitment> commitments() {
    return drawn.stream()
        .sorted((a, b) -> Long.compare(a.number(), b.number()))
        .map(Drawn::commitment)
        .toList();
  }
}
