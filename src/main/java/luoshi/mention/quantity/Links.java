package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.mention.QuantityMention.Kind;

/** Joins figures that stand together: from A to B, A to B, A and B. */
final class Links {

  private static final Pattern RANGE = Pattern.compile(" ?(?:[-–—~]{1,2}|至|到|to) ?");
  private static final Pattern TO =
      Pattern.compile(
          "[^，。；.;]{0,40}(?:\\bto|至|到)(?: (?:about|around|at least|up|more than|over))? ?[约近超]?过? ?");
  private static final Pattern FROM =
      Pattern.compile(
          "(?i)(?:\\bfrom|由|从)(?: (?:the|about|around|current|some)|(?: [a-z]+){1,4} of)* ?(?:目前的?|现在的?|原来的?|现行的?|每[人户年月天日床生]|人均|约)*$");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween ?$");
  private static final Pattern COINS = Pattern.compile(" ?(?:and|又)? ?");
  private static final Pattern CENTS = Pattern.compile(" (?:and )?");
  private static final Pattern CLOSES = Pattern.compile("\\s*(?:$|[.!?])");
  private static final Pattern AND = Pattern.compile(" ?(?:和|、|及|与|以及|,|and|, and|or|或) ?");
  private static final Pattern OF_ALL =
      Pattern.compile(" of (?:the|our|its|their|all|these|those) ?");
  private static final Pattern BY = Pattern.compile("(?i)\\bby ?$");
  private static final Pattern GOES_ON = Pattern.compile("[，、](?:同比|比上年|较上年|比去年|较去年)?");
  private static final Pattern OR = Pattern.compile(" or |或");
  private static final int LEAD = 48;

  private Links() {}

  static List<QuantityDraft> join(String text, List<QuantityDraft> drafts) {
    List<QuantityDraft> joined = withCoins(text, drafts);
    for (int i = 0; i + 1 < joined.size(); i++) {
      pair(text, joined, i, i + 1);
      if (joined.get(i + 1).kind() == Kind.TIME && i + 2 < joined.size()) {
        pair(text, joined, i, i + 2);
      }
    }
    return carried(text, Shares.split(text, joined));
  }

  /** 产值300亿元，增长5%: what grows is what was told before it. */
  private static List<QuantityDraft> carried(String text, List<QuantityDraft> drafts) {
    List<QuantityDraft> carried = new ArrayList<>(drafts);
    for (int i = 1; i < carried.size(); i++) {
      QuantityDraft a = carried.get(i - 1);
      QuantityDraft b = carried.get(i);
      if (b.kind() == Kind.AMOUNT
          && b.metric().isEmpty()
          && b.start() >= a.end()
          && GOES_ON.matcher(text.substring(a.end(), b.start())).matches()) {
        carried.set(i, b.of(a.metric()));
      }
    }
    return carried;
  }

  /** Five yuan three mao is one sum. */
  private static List<QuantityDraft> withCoins(String text, List<QuantityDraft> drafts) {
    List<QuantityDraft> sums = new ArrayList<>();
    for (QuantityDraft draft : drafts) {
      QuantityDraft last = sums.isEmpty() ? null : sums.get(sums.size() - 1);
      if (last != null && addsCoins(text, last, draft)) {
        sums.set(sums.size() - 1, last.plus(draft));
      } else if (last != null && saysCents(text, last, draft)) {
        sums.set(sums.size() - 1, last.plus(draft.hundredth()));
      } else {
        sums.add(draft);
      }
    }
    return sums;
  }

  /** 15 dollars and 50: a bare number that closes the sentence counts the cents. */
  private static boolean saysCents(String text, QuantityDraft a, QuantityDraft b) {
    return a.unit().group() == Unit.Group.MONEY
        && b.unit().group() == Unit.Group.NONE
        && b.bound() == null
        && b.value().scale() <= 0
        && b.value().signum() > 0
        && b.value().compareTo(BigDecimal.valueOf(100)) < 0
        && b.core() >= a.end()
        && CENTS.matcher(text.substring(a.end(), b.core())).matches()
        && CLOSES.matcher(text).region(b.end(), text.length()).lookingAt();
  }

  private static boolean addsCoins(String text, QuantityDraft a, QuantityDraft b) {
    return a.unit().group() == Unit.Group.MONEY
        && b.unit().group() == Unit.Group.MINOR
        && b.core() >= a.end()
        && COINS.matcher(text.substring(a.end(), b.core())).matches();
  }

  private static void pair(String text, List<QuantityDraft> drafts, int i, int j) {
    QuantityDraft a = drafts.get(i);
    QuantityDraft b = drafts.get(j);
    if (b.core() < a.end() || (a.kind() == Kind.TIME) != (b.kind() == Kind.TIME) && !takes(b, a)) {
      return;
    }
    String gap = text.substring(a.end(), b.core());
    String lead = text.substring(Math.max(0, a.core() - LEAD), a.core());
    if (BY.matcher(lead + text.substring(a.start(), a.core())).find()
        && gap.strip().equals("to")
        && b.unit().equals(a.unit())) {
      step(drafts, i, j);
    } else if (FROM.matcher(lead).find() && TO.matcher(gap).matches()) {
      rise(drafts, i, j);
    } else if (RANGE.matcher(gap).matches()
        || BETWEEN.matcher(lead).find() && gap.strip().equals("and")) {
      range(drafts, i, j);
    } else if (OF_ALL.matcher(gap).matches()) {
      part(drafts, i, j);

    } else if (OR.matcher(gap).matches() && b.value().compareTo(a.value()) > 0) {
      range(drafts, i, j);
    } else if (AND.matcher(gap).matches() && sharesPoints(text, a, b)) {
      drafts.set(i, a.in(b.unit()));
      drafts.set(j, b.bound() == null ? b.compared(a.sign()) : b);
    } else if (AND.matcher(gap).matches() && b.bound() == null && a.bound() != null) {
      drafts.set(j, b.compared(a.bound().before() ? a.sign() : b.sign()));
    }
  }

  /** 30 of the 40 bridges: the whole lends its noun and qualifies. */
  private static void part(List<QuantityDraft> drafts, int i, int j) {
    QuantityDraft a = drafts.get(i);
    QuantityDraft b = drafts.get(j);
    if (a.unit().name().isEmpty() && b.kind() == Kind.AMOUNT) {
      drafts.set(i, a.in(b.unit()).of(b.metric()));
      drafts.set(j, b.as(Kind.QUALIFIER));
    }
  }

  /** By 1 dollar to 45: the level is what is promised, the step to it qualifies. */
  private static void step(List<QuantityDraft> drafts, int i, int j) {
    drafts.set(i, drafts.get(i).as(Kind.QUALIFIER));
    drafts.set(j, drafts.get(j).of(drafts.get(i).metric()));
  }

  /** 提升5个和3个百分点: the first of two shares the points of the second. */
  private static boolean sharesPoints(String text, QuantityDraft a, QuantityDraft b) {
    return text.charAt(a.end() - 1) == '个' && b.unit().name().equals("pp");
  }

  /** "from five years to two": each takes the other's unit where it has none. */
  private static void rise(List<QuantityDraft> drafts, int i, int j) {
    QuantityDraft a = drafts.get(i);
    QuantityDraft b = drafts.get(j);
    QuantityDraft low = a.unit().name().isEmpty() ? a.in(b.unit()) : a;
    QuantityDraft high = takes(b, a) ? b.in(a.unit()) : b;
    boolean time = a.kind() == Kind.TIME;
    boolean level = high.sign().equals("+") || high.sign().equals("-");
    drafts.set(i, time ? low : low.as(Kind.QUALIFIER));
    QuantityDraft reached = level ? high.compared("=") : high;
    drafts.set(j, (time ? reached.as(Kind.TIME) : reached).from(a.value()));
  }

  private static boolean takes(QuantityDraft b, QuantityDraft a) {
    return b.unit().name().isEmpty() && !a.unit().name().isEmpty();
  }

  /** A range is reached where its lower end is reached; the upper end qualifies it. */
  private static void range(List<QuantityDraft> drafts, int i, int j) {
    QuantityDraft a = drafts.get(i);
    QuantityDraft b = drafts.get(j);
    if (b.kind() != Kind.AMOUNT || !a.unit().name().isEmpty() && !a.unit().equals(b.unit())) {
      return;
    }
    drafts.set(i, a.in(b.unit()).compared(">=").of(b.metric().isEmpty() ? a.metric() : b.metric()));
    drafts.set(j, b.as(Kind.QUALIFIER));
  }
}
