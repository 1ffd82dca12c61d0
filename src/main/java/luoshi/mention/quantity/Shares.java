package luoshi.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives each figure of "A、B分别达到65%和55%" and "X and Y … respectively" its own metric. */
final class Shares {

  private static final Pattern PARTS = Pattern.compile("[、和与及]|以及|, and | and |, ");
  private static final Pattern JOINT = Pattern.compile(" ?(?:和|、|及|与|以及|,|and|, and) ?");

  private Shares() {}

  static List<QuantityDraft> split(String text, List<QuantityDraft> drafts) {
    List<QuantityDraft> result = new ArrayList<>(drafts);
    for (int i = 0; i < result.size(); ) {
      int end = run(text, result, i);
      if (end - i > 1 && shares(text, result.get(i), result.get(end - 1))) {
        count(result.subList(i, end));
        share(result.subList(i, end));
        bound(result.subList(i, end));
      }
      i = end;
    }
    return result;
  }

  /** The index after the last figure that is joined to the one at the index. */
  private static int run(String text, List<QuantityDraft> drafts, int i) {
    int end = i + 1;
    while (end < drafts.size() && joined(text, drafts.get(end - 1), drafts.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean joined(String text, QuantityDraft a, QuantityDraft b) {
    return b.core() >= a.end() && JOINT.matcher(text.substring(a.end(), b.core())).matches();
  }

  private static boolean shares(String text, QuantityDraft first, QuantityDraft last) {
    String before = text.substring(Surroundings.start(text, first.core()), first.core());
    int to = Math.min(text.length(), last.end() + 80);
    return before.contains("分别") || text.substring(last.end(), to).contains("respectively");
  }

  /** 20 and 30 parks: the noun behind the last figure is counted by all of them. */
  private static void count(List<QuantityDraft> run) {
    QuantityDraft last = run.get(run.size() - 1);
    run.replaceAll(draft -> draft.unit().name().isEmpty() ? draft.in(last.unit()) : draft);
  }

  /** 分别达到445万亩、222万亩以上: the bound behind the last figure holds for all of them. */
  private static void bound(List<QuantityDraft> run) {
    QuantityDraft last = run.get(run.size() - 1);
    if (last.bound() != null && !last.bound().before()) {
      run.replaceAll(draft -> bounded(draft) ? draft : draft.compared(last.sign()));
    }
  }

  private static boolean bounded(QuantityDraft draft) {
    return draft.bound() != null && !draft.bound().before();
  }

  private static void share(List<QuantityDraft> run) {
    String metric =
        run.get(0).metric().isEmpty() ? run.get(run.size() - 1).metric() : run.get(0).metric();
    String[] parts = PARTS.split(metric);
    if (parts.length != run.size()) {
      run.replaceAll(draft -> draft.metric().isEmpty() ? draft.of(metric) : draft);
      return;
    }
    for (int i = 0; i < parts.length; i++) {
      run.set(i, run.get(i).of(parts.length > 1 ? whole(parts, i) : metric));
    }
  }

  /** 花生种植、收获机械化率: the first part lends its beginning, the last its end. */
  private static String whole(String[] parts, int i) {
    String first = parts[0].strip();
    String last = parts[parts.length - 1].strip();
    String part = parts[i].strip();
    boolean complete = first.charAt(first.length() - 1) == last.charAt(last.length() - 1);
    if (complete || !Chars.isHan(last.charAt(0)) || last.length() <= 2) {
      return part;
    }
    String lead = i > 0 && first.length() > 2 ? first.substring(0, first.length() - 2) : "";
    String tail = i < parts.length - 1 ? last.substring(2) : "";
    return lead + part + tail;
  }
}
