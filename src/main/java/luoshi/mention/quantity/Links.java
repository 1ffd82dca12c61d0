package luoshi.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.mention.QuantityMention.Kind;

/** Joins figures that stand together: from A to B, A to B, A and B. */
final class Links {

  private static final Pattern RANGE =
      Pattern.compile(" ?(?:[-–—~]{1,2}|至|到|to|and(?<=between[^.;]{1,30}and)) ?");
  private static final Pattern TO =
      Pattern.compile(
          "[^，。；.;]{0,40}(?:\\bto|至|到)(?: (?:about|around|at least|up|more than|over))? ?[约近超]?过? ?");
  private static final Pattern FROM =
      Pattern.compile(
          "(?i)(?:\\bfrom|由|从)(?: (?:the|about|around|current|some))* ?(?:目前的?|现在的?|约)?$");
  private static final Pattern AND = Pattern.compile(" ?(?:和|、|及|与|以及|,|and|, and|or|或) ?");
  private static final int LEAD = 24;

  private Links() {}

  static List<Draft> join(String text, List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < joined.size(); i++) {
      pair(text, joined, i);
    }
    return Shares.split(text, joined);
  }

  private static void pair(String text, List<Draft> drafts, int i) {
    Draft a = drafts.get(i);
    Draft b = drafts.get(i + 1);
    if (b.core() < a.end()) {
      return;
    }
    String gap = text.substring(a.end(), b.core());
    if (FROM.matcher(text.substring(Math.max(0, a.core() - LEAD), a.core())).find()
        && TO.matcher(gap).matches()) {
      rise(drafts, i, a, b);
    } else if (RANGE.matcher(gap).matches()) {
      range(drafts, i, a, b);
    } else if (AND.matcher(gap).matches() && b.bound() == null && a.bound() != null) {
      drafts.set(i + 1, b.compared(a.bound().before() ? a.sign() : b.sign()));
    }
  }

  /** "from five years to two": each takes the other's unit where it has none. */
  private static void rise(List<Draft> drafts, int i, Draft a, Draft b) {
    Draft low = a.unit().name().isEmpty() ? a.in(b.unit()) : a;
    Draft high = takes(b, a) ? b.in(a.unit()) : b;
    boolean time = a.kind() == Kind.TIME;
    boolean level = high.sign().equals("+") || high.sign().equals("-");
    drafts.set(i, time ? low : low.as(Kind.QUALIFIER));
    Draft reached = level ? high.compared("=") : high;
    drafts.set(i + 1, (time ? reached.as(Kind.TIME) : reached).from(a.value()));
  }

  private static boolean takes(Draft b, Draft a) {
    return b.unit().name().isEmpty() && !a.unit().name().isEmpty();
  }

  /** A range is reached where its lower end is reached; the upper end qualifies it. */
  private static void range(List<Draft> drafts, int i, Draft a, Draft b) {
    if (b.kind() != Kind.AMOUNT || !a.unit().name().isEmpty() && !a.unit().equals(b.unit())) {
      return;
    }
    drafts.set(i, a.in(b.unit()).compared(">=").of(b.metric().isEmpty() ? a.metric() : b.metric()));
    drafts.set(i + 1, b.as(Kind.QUALIFIER));
  }
}
