package luoshi.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Of the matches of one cue, those that stand in no longer one and in no excepted word. Linear in
 * their number but for the sorting, so that a very long paragraph costs no more than short ones.
 */
final class Longest {

  private static final Comparator<Match> OUTER_FIRST =
      Comparator.comparingInt(Match::start).thenComparing(m -> -m.end());

  private Longest() {}

  static List<Match> of(List<Match> matches, List<Match> excepted) {
    matches.sort(OUTER_FIRST);
    excepted.sort(OUTER_FIRST);
    List<Match> kept = new ArrayList<>();
    Match outer = matches.get(0);
    int exceptedTo = -1;
    int next = 0;
    for (Match match : matches) {
      for (; next < excepted.size() && excepted.get(next).start() <= match.start(); next++) {
        exceptedTo = Math.max(exceptedTo, excepted.get(next).end());
      }
      boolean inside = outer.covers(match.start(), match.end());
      if ((!inside || match.covers(outer.start(), outer.end())) && exceptedTo < match.end()) {
        kept.add(match);
      }
      if (match.end() > outer.end()) {
        outer = match;
      }
    }
    return kept;
  }
}
