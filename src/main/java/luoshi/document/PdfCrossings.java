package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the pieces of drawn lines together, and the lines that cross each other into grids. */
final class PdfCrossings {

  private static final double SAME = 3;

  private PdfCrossings() {}

  /** Lines that lie on each other or end where the next begins are one. */
  static List<PdfRule> merged(List<PdfRule> rules) {
    List<PdfRule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(PdfRule::at));
    TreeMap<Double, List<PdfRule>> rows = new TreeMap<>();
    for (PdfRule rule : sorted) {
      Map.Entry<Double, List<PdfRule>> last = rows.lastEntry();
      if (last != null && rule.at() - last.getKey() <= SAME) {
        last.getValue().add(rule);
      } else {
        rows.put(rule.at(), new ArrayList<>(List.of(rule)));
      }
    }
    List<PdfRule> merged = new ArrayList<>();
    rows.forEach((at, row) -> merged.addAll(joined(at, row)));
    return merged;
  }

  private static List<PdfRule> joined(double at, List<PdfRule> row) {
    row.sort(Comparator.comparingDouble(PdfRule::from));
    List<PdfRule> joined = new ArrayList<>();
    for (PdfRule rule : row) {
      int last = joined.size() - 1;
      if (last >= 0 && rule.from() <= joined.get(last).to() + SAME) {
        double to = Math.max(rule.to(), joined.get(last).to());
        joined.set(last, new PdfRule(at, joined.get(last).from(), to));
      } else {
        joined.add(new PdfRule(at, rule.from(), rule.to()));
      }
    }
    return joined;
  }

  /** Lines that cross or touch each other, directly or by others, are one grid. */
  static List<PdfGrid> grids(List<PdfRule> level, List<PdfRule> upright) {
    int[] group = new int[level.size() + upright.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < level.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (level.get(i).covers(upright.get(j).at()) && upright.get(j).covers(level.get(i).at())) {
          group[root(group, i)] = root(group, level.size() + j);
        }
      }
    }
    Map<Integer, List<PdfRule>> levels = new HashMap<>();
    Map<Integer, List<PdfRule>> uprights = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      boolean isLevel = i < level.size();
      (isLevel ? levels : uprights)
          .computeIfAbsent(root(group, i), k -> new ArrayList<>())
          .add(isLevel ? level.get(i) : upright.get(i - level.size()));
    }
    List<PdfGrid> grids = new ArrayList<>();
    levels.forEach(
        (root, rules) -> {
          if (rules.size() > 1 && uprights.containsKey(root)) {
            grids.add(new PdfGrid(rules, uprights.get(root)));
          }
        });
    return grids;
  }

  /** The member that stands for the group of another. */
  static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }
}
