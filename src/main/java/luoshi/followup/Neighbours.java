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

  private static final int LEAST_SHARED = 3;

  /** No rule asks for a smaller share of the terms, unless figure or edition agree. */
  private static final double LEAST_SHARE = 0.3;

  private static final int MOST = 8;

  private final List<Profile> profiles = new ArrayList<>();

  /** What each home's documents have under a key, so that other provinces cost nothing. */
  private final Map<Home, Map<String, List<Integer>>> index = new HashMap<>();

  /** For whom documents speak. */
  private record Home(Set<String> places, boolean national) {}

  void add(Profile profile) {
    int number = profiles.size();
    profiles.add(profile);
    Map<String, List<Integer>> own =
        index.computeIfAbsent(
            new Home(profile.home(), profile.national()), home -> new HashMap<>());
    keys(profile).forEach(key -> own.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
  }

  List<Profile> all() {
    return profiles;
  }

  /** The statements that share most with one, best first. */
  List<Profile> of(Profile profile) {
    Map<Integer, Integer> shared = new HashMap<>();
    List<Map<String, List<Integer>>> homes = homes(profile);
    for (String key : keys(profile)) {
      List<Integer> own = own(homes, key);
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
  private List<Map<String, List<Integer>>> homes(Profile profile) {
    return index.entrySet().stream()
        .filter(
            e ->
                profile.national()
                    || e.getKey().national()
                    || !Places.apart(profile.home(), e.getKey().places()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<Integer> own(List<Map<String, List<Integer>>> homes, String key) {
    return homes.stream().flatMap(home -> home.getOrDefault(key, List.of()).stream()).toList();
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
