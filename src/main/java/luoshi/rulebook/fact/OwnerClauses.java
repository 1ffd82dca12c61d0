package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.Mentions;
import luoshi.statement.Statement;

/**
 * Reads clauses that only name owners: （市发展改革委、市财政局负责）, 牵头单位：市民政局, "(EEB, DEVB)", "Lead: Harbour
 * Board". What stands under a label is a body even where no register knows it.
 */
final class OwnerClauses {

  /** At most this share of a bracket without label is not part of a body's name. */
  private static final double REST = 0.4;

  private static final Pattern PIECE = Pattern.compile("[^、，,；;：:（）()\\s][^、，,；;：:（）()]*");
  private static final Pattern DUTY = Pattern.compile("(?:等|分别|共同|按职责分工|负责|牵头|配合|参加|落实|。|\\s)+$");

  /** "(EEB)", "(DCSO, EEB)" alone behind a sentence: the initials of whose task it is. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\((?![IVX]+\\))\\p{Lu}[\\p{Lu}&]{1,7}(?:(?:[,/]| and| &) ?\\p{Lu}[\\p{Lu}&]{1,7}){0,8}(?:(?:,|,? and) [\\p{Ll} ]{3,30})?\\)");

  /** 列第一位者为牵头单位，下同 explains the bracket and names nobody. */
  private static final Pattern NOTE = Pattern.compile("(?:以下)?简称.*|下同|以下.*同|.*第一.*|.*首位.*|.*除外");

  private static final Pattern SEPARATOR = Pattern.compile("[，,；;：:）)]");
  private static final Pattern LED = Pattern.compile("牵头(?:负责|落实|组织)?(?:等)?[）)。]*$");
  private static final Pattern HELPED = Pattern.compile("(?:配合|协助|协同|参与|参加|支持)(?:落实|实施)?[）)。]*$");
  private static final Pattern CHARGED =
      Pattern.compile(
          "等?(?:单位|部门)?(?:按照?(?:各自)?职责分工|分工)?(?:分别|共同)?(?:负责|牵头负责|负责落实|抓好落实|组织实施|配合落实)[，；。]?$");

  private static final Pattern CHARGE = Pattern.compile("负责|牵头|按职责");
  private static final int LONGEST = 24;

  /** Marks and words of charge beside the names, at most. */
  private static final int LONGEST_CHARGE = 30;

  private static final int LONGEST_DUTY = 12;

  /** 由市科委牵头, 由市民政局、市财政局负责实施 behind what is to be done. */
  private static final Pattern BY =
      Pattern.compile("由.{2,40}?(?:牵头|负责)(?:组织|共同|统筹)?(?:实施|落实|推进|办理|完成)?[，,；;。]?");

  /** 由市科委牵头，市财政局配合， before what is to be done. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:由|请)?.{2,60}?(?:牵头|负责|配合|协同|协助|参与)(?:会同.{2,40}?)?(?:组织|共同|统筹|负责|实施|落实|推进)*[，,；;]?");

  /** 市住建局会同市城管局， names nothing but bodies. */
  private static final Pattern TOGETHER = Pattern.compile("(?:由|请)?.{2,40}?会同.{2,40}[，,]?");

  private static final int LONGEST_TOGETHER = 5;

  private OwnerClauses() {}

  /** Whether a clause says only who has to do what its sentence says after it. */
  static boolean namesWhoWillDoIt(Statement clause, Mentions own) {
    return AHEAD.matcher(clause.text()).matches() && isMostlyBodies(clause, own, LONGEST_DUTY)
        || TOGETHER.matcher(clause.text()).matches()
            && isMostlyBodies(clause, own, LONGEST_TOGETHER);
  }

  private static boolean isMostlyBodies(Statement clause, Mentions own, int rest) {
    int named = own.bodies().stream().mapToInt(body -> body.text().length()).sum();
    return named > 0 && clause.text().length() - named <= rest;
  }

  /** Whether a clause says only who has to do what its sentence said before. */
  static boolean namesWhoDoesIt(Statement clause, Mentions own) {
    return BY.matcher(clause.text()).matches() && isMostlyBodies(clause, own, LONGEST_DUTY);
  }

  static boolean namesOnlyOwners(int base, Statement clause, Mentions mentions) {
    List<CueMention> labels = labels(base, clause, mentions);
    if (labels.stream().anyMatch(label -> label.start() + base - clause.start() <= 1)) {
      return labels.get(labels.size() - 1).end() + base < clause.end() - 1;
    }
    if (!clause.text().startsWith("（") && !clause.text().startsWith("(")) {
      return saysWhoIsCharged(base, clause, mentions);
    }
    if (INITIALS.matcher(clause.text()).matches()) {
      return true;
    }
    int named = bodies(base, clause, mentions).stream().mapToInt(b -> b.text().length()).sum();
    int letters = (int) clause.text().chars().filter(Character::isLetterOrDigit).count();
    boolean mostlyBodies = named > 0 && letters - named <= Math.max(6, letters * REST);
    return mostlyBodies
        || !labels.isEmpty()
        || clause.text().length() > 4 && CHARGE.matcher(clause.text()).find();
  }

  /**
   * "Wage Credit Scheme (WCS)": the bracket is short for the last words of the clause before it.
   */
  static boolean shortens(Statement before, Statement clause) {
    String letters = clause.text().replaceAll("[^\\p{Lu}]", "");
    StringBuilder initials = new StringBuilder();
    for (String word : before.text().split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return letters.length() > 1
        && INITIALS.matcher(clause.text()).matches()
        && initials.toString().endsWith(letters);
  }

  /** 商务部、市场监管总局按职责分工负责。 says nothing but whose task stands before it. */
  private static boolean saysWhoIsCharged(int base, Statement clause, Mentions mentions) {
    int named = bodies(base, clause, mentions).stream().mapToInt(b -> b.text().length()).sum();
    if (named == 0 || clause.text().length() - named > LONGEST_CHARGE) {
      return false;
    }
    Matcher charge = CHARGED.matcher(clause.text());
    return charge.find()
        && clause.text().substring(0, charge.start()).chars().filter(Character::isLetter).count()
            <= named + 1;
  }

  /** The bodies of an owner clause with the role that its labels and order give them. */
  static List<Body> bodies(Statement clause, Passage passage, int seenBy) {
    List<CueMention> labels = labels(passage.start(), clause, passage.mentions());
    boolean known =
        labels.isEmpty()
            && !CHARGE.matcher(clause.text()).find()
            && !INITIALS.matcher(clause.text()).matches();

    List<Body> found = new ArrayList<>();
    Matcher piece = PIECE.matcher(clause.text());
    while (piece.find()) {
      int start = clause.start() + piece.start();
      boolean label = isLabel(piece, clause, labels, passage.start());
      Body body = label ? null : body(clause, passage, seenBy, piece, known);
      if (body != null) {
        String after = dutyAfter(clause.text(), piece.end());
        String role = after.isEmpty() ? labelBefore(labels, start - passage.start()) : after;
        found.add(withRole(body, role, found));
      }
    }
    return found;
  }

  /** 牵头单位：… is a label; 市民政局牵头 is a body with its duty behind it. */
  private static boolean isLabel(
      Matcher piece, Statement clause, List<CueMention> labels, int base) {
    int start = clause.start() + piece.start();
    int words = start + DUTY.matcher(piece.group()).replaceFirst("").length();
    return labels.stream()
        .anyMatch(label -> label.start() + base < words && label.end() + base > start);
  }

  /** The duty that stands behind the bodies of a stretch up to the next comma: …牵头，…配合. */
  private static String dutyAfter(String text, int from) {
    Matcher mark = SEPARATOR.matcher(text).region(Math.max(0, from - 8), text.length());
    int end = text.length();
    while (mark.find()) {
      if (mark.start() >= from) {
        end = mark.start();
        break;
      }
    }
    String stretch = text.substring(Math.max(0, Math.min(from, end) - 8), end);
    if (LED.matcher(stretch).find()) {
      return "lead";
    }
    return HELPED.matcher(stretch).find() ? "support" : "";
  }

  private static @org.jspecify.annotations.Nullable Body body(
      Statement clause, Passage passage, int seenBy, Matcher piece, boolean onlyKnown) {
    int from = clause.start() + piece.start() - passage.start();
    int to = clause.start() + piece.end() - passage.start();
    for (BodyMention body : passage.mentions().bodies()) {
      if (body.start() < to && body.end() > from) {
        return Seen.body(seenBy, body, "", passage.start(), Scope.BRACKET);
      }
    }
    String name = DUTY.matcher(piece.group()).replaceFirst("").strip();
    if (onlyKnown || NOTE.matcher(name).matches() || name.length() < 2 || name.length() > LONGEST) {
      return null;
    }
    int start = clause.start() + piece.start();
    return new Body(seenBy, name, "other", "", name, Scope.BRACKET, start, start + name.length());
  }

  private static Body withRole(Body body, String label, List<Body> before) {
    String role = label.isEmpty() ? (before.isEmpty() ? "listed" : "listed-more") : label;
    boolean led = before.stream().anyMatch(b -> b.role().equals("lead"));
    if (led && !role.equals("support")) {
      role = "support";
    }
    return new Body(
        body.clause(),
        body.name(),
        body.kind(),
        role,
        body.text(),
        body.scope(),
        body.start(),
        body.end());
  }

  private static String labelBefore(List<CueMention> labels, int at) {
    String role = "";
    for (CueMention label : labels) {
      if (label.start() < at) {
        role = label.entry().cue().substring("label.".length());
      }
    }
    return role;
  }

  private static List<BodyMention> bodies(int base, Statement clause, Mentions mentions) {
    return mentions.bodies().stream()
        .filter(b -> b.start() + base >= clause.start() && b.start() + base < clause.end())
        .toList();
  }

  private static List<CueMention> labels(int base, Statement clause, Mentions mentions) {
    return mentions.cues().stream()
        .filter(c -> c.entry().cue().startsWith("label."))
        .filter(c -> c.start() + base >= clause.start() && c.start() + base < clause.end())
        .toList();
  }
}
