package luoshi.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds statements that share terms, editions or figures with another, without comparing all with
 * all: an inverted index over some of them.
 */
final class Neighbours {

  /** A key that more statements have than this tells nothing; 100,000 stay cheap without it. */
  private static final int TOO_COMMON = 400;

  /** A key that so many statements of all places have is not even looked through. */
  private static final int MOST_LISTED = 20_000;

  private static final int LEAST_SHARED = 3;

  /** No rule asks for a smaller share of the terms, unless figure or edition agree. */
  private static final double LEAST_SHARE = 0.3;

  private static final int MOST = 8;

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, List<Integer>> index = new HashMap<>();

  void add(Profile profile) {
    int number = profiles.size();
    profiles.add(profile);
    keys(profile).forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
  }

  List<Profile> all() {
    return profiles;
  }

  /** The statements that share most with one, best first. */
  List<Profile> of(Profile profile) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String key : keys(profile)) {
      List<Integer> found = index.getOrDefault(key, List.of());
      List<Integer> own = found.size() <= MOST_LISTED ? own(profile, found) : List.of();
      if (own.size() <= TOO_COMMON) {
        int weight = key.startsWith("#") || key.startsWith("@") ? 2 : Profile.weight(key);
        own.forEach(number -> shared.merge(number, weight, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_SHARED)
        .filter(e -> alike(profile, profiles.get(e.getKey()), e.getValue()))
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(e -> profiles.get(e.getKey()))
        .toList();
  }

  /** Those of documents that may speak of the same place: another province takes no seat. */
  private List<Integer> own(Profile profile, List<Integer> found) {
    return found.stream().filter(number -> !Places.foreign(profile, profiles.get(number))).toList();
  }

  private static boolean alike(Profile a, Profile b, int shared) {
    return a.chinese() != b.chinese() || shared >= LEAST_SHARE * Math.min(a.weight(), b.weight());
  }

  private static Set<String> keys(Profile profile) {
    Set<String> keys = new HashSet<>(profile.terms());
    profile.editions().forEach(edition -> keys.add("@" + edition));
    if (!profile.figure().isEmpty()) {
      keys.add(profile.figure());
    }
    return keys;
  }
}
