package luoshi.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import luoshi.commitment.Quote;

/** Things by where their quotes begin, so that those of one row are found without a search. */
final class ByPlace<T> {

  private final TreeMap<Integer, List<T>> things = new TreeMap<>();

  ByPlace(Collection<T> all, Function<T, Quote> quote) {
    for (T thing : all) {
      things.computeIfAbsent(quote.apply(thing).start(), at -> new ArrayList<>()).add(thing);
    }
  }

  /** Those whose quotes begin in a passage, in order. */
  List<T> in(Passage passage) {
    return in(passage.start(), passage.end());
  }

  /** Those whose quotes begin between two code points, the second excluded. */
  List<T> in(int start, int end) {
    return things.subMap(start, end).values().stream().flatMap(List::stream).toList();
  }
}
