package luoshi.mention.body;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Chinese departments by their shape: area or level, one or more fields of work, and a suffix (市 +
 * 发展 + 改革 + 委). Read backwards from the suffix, as only the end of a name is marked.
 */
final class ChineseShapes {

  private static final int LONGEST_NAME = 16;

  /** A place that no register knows is one where somebody goes to see it: 在平江县调研. */
  private static final Pattern VISITED =
      Pattern.compile(
          "(?:在|赴|到|来到|走进)(\\p{IsHan}{1,6}?(?:县|区|市|镇|乡|旗|州|街道))(?=调研|考察|检查|督导|走访|指导|视察|慰问)");

  /** Or one that opens a clause and is told what to do: 白鹭市要划定. */
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?<!\\p{IsHan})((?![各全该本我])\\p{IsHan}{1,4}?(?<![城园社景地小灾校辖片牧库乡集县都心盟展域])[县区市镇旗州])(?=要|将|须)");

  /** Where nothing of this kind stands, no such place does; looking for it costs little. */
  private static final Pattern PLACED = Pattern.compile("[县区市镇旗州乡道](?=[要将须调考检督走指视慰])");

  private final Map<Character, List<String>> suffixes = new HashMap<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> levels = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> free = new HashSet<>();
  private final Set<String> bound = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  ChineseShapes(Path table) {
    for (var row : TableRow.read(table)) {
      List<String> words = row.words("words");
      switch (row.cell("part")) {
        case "suffix", "bound", "free", "group", "whole" ->
            words.forEach(word -> suffix(word, row.cell("kind")));
        case "field" -> fields.addAll(words);
        case "level" -> levels.addAll(words);
        case "stop" -> stops.addAll(words);
        default -> {}
      }
      switch (row.cell("part")) {
        case "free" -> free.addAll(words);
        case "bound" -> bound.addAll(words);
        case "group" -> groups.addAll(words);
        case "whole" -> whole.addAll(words);
        default -> {}
      }
    }
  }

  private void suffix(String word, String kind) {
    char last = word.charAt(word.length() - 1);
    suffixes.computeIfAbsent(last, key -> new ArrayList<>()).add(word);
    kinds.put(word, kind);
  }

  /** The departments of a text; areas are the register's hits, which may open a name. */
  List<Hit> in(String text, List<Hit> areas) {
    List<Hit> found = new ArrayList<>();
    if (PLACED.matcher(text).find()) {
      places(VISITED.matcher(text), found);
      places(ORDERED.matcher(text), found);
    }
    for (int i = 0; i < text.length(); i++) {
      List<String> ends = text.charAt(i) < 0x4e00 ? null : suffixes.get(text.charAt(i));
      if (ends != null) {
        int end = i + 1;
        ends.stream()
            .map(suffix -> name(text, suffix, end, areas))
            .filter(hit -> hit != null)
            .max(java.util.Comparator.comparingInt(Hit::length))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static void places(Matcher place, List<Hit> found) {
    while (place.find()) {
      Body area = new Body(place.group(1), List.of(), "area", "");
      found.add(new Hit(place.start(1), place.end(1), area));
    }
  }

  private @Nullable Hit name(String text, String suffix, int end, List<Hit> areas) {
    int at = end - suffix.length();
    if (at < 0 || !text.startsWith(suffix, at) || continues(text, end)) {
      return null;
    }
    boolean isFree = free.contains(suffix);
    int first = isFree ? opening(text, at) : fieldsBefore(text, at);
    Hit area = isFree ? areaWithin(areas, first, at) : areaBefore(areas, first);
    int start = area == null ? levelBefore(text, first) : area.start();
    boolean named =
        first < at || start < at && (isFree || groups.contains(suffix)) || whole.contains(suffix);
    boolean vague = bound.contains(suffix) && start == first;
    if (!named || vague || end - start < 3) {
      return null;
    }
    String name = text.substring(start, end);
    String jurisdiction = area == null ? "" : area.body().name();
    String kind = kinds.getOrDefault(suffix, "organ");
    return new Hit(start, end, new Body(name, List.of(), kind, jurisdiction));
  }

  /** The suffix is part of a longer word: 委员, 办好, 部分. */
  private boolean continues(String text, int end) {
    return end < text.length() && stops.contains(text.substring(end - 1, end + 1));
  }

  private int fieldsBefore(String text, int end) {
    int at = end;
    int next = longestBefore(text, at, fields);
    while (next < at) {
      at = next;
      next = longestBefore(text, at, fields);
    }
    return at;
  }

  private int levelBefore(String text, int end) {
    return longestBefore(text, end, levels);
  }

  private static int longestBefore(String text, int end, Set<String> words) {
    for (int start = Math.max(0, end - 8); start < end; start++) {
      if (words.contains(text.substring(start, end))) {
        return start;
      }
    }
    return end;
  }

  /** A free name (集团, 管委会) runs back to a mark or a function word. */
  private int opening(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    return end - start < 2 || end - start >= LONGEST_NAME ? end : start;
  }

  private boolean isNamePart(char c) {
    return c >= 0x4e00 && c <= 0x9fff && !stops.contains(String.valueOf(c));
  }

  private static @Nullable Hit areaWithin(List<Hit> hits, int from, int to) {
    return hits.stream()
        .filter(hit -> hit.body().isArea() && hit.start() >= from - LONGEST_NAME && hit.end() <= to)
        .filter(hit -> hit.end() > from || hit.end() == to)
        .max(java.util.Comparator.comparingInt(Hit::start).thenComparingInt(Hit::length))
        .orElse(null);
  }

  private static @Nullable Hit areaBefore(List<Hit> hits, int end) {
    return hits.stream()
        .filter(hit -> hit.end() == end && hit.body().isArea())
        .max(java.util.Comparator.comparingInt(Hit::length))
        .orElse(null);
  }
}
