package luoshi.rulebook.fact;

import java.util.regex.Pattern;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;

/**
 * Says whether a body is the subject of its clause: it opens the clause, and a verb or modal
 * follows it at once.
 */
final class Roles {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\s,，、:：“\"(（]|the|and|but|while|that|both|also|all|其中|同时|由|并|各|对此|请|根据|按照)*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?:[\\s)）”\"]|\\([A-Z]+\\)|\\w+ly|also|then|both|jointly|和|及|与|、|等|各|市|区|部门|单位|今天|今日|昨天|近日|日前|每[季半]?[年月度]度?|\\d{1,2}日|都|还|也|均|共同|联合|积极|认真|分别|按照?[^，]{0,12}|(?:有关|相关|主要)?负责人|负责同志|新闻发言人|在[^，]{1,10}[上中时])*");

  /** 会同省财政厅: who is brought in helps. */
  private static final Pattern HELPED = Pattern.compile("(?:会同|协同|配合|督促|指导)$");

  private static final Pattern ORDER =
      Pattern.compile(
          "\\b(?:invit|ask|request|direct|instruct|task|mandat|requir|order|urg|charg|encourag)(?:e|es|ed|s|ing)? (?:the )?$");

  private Roles() {}

  static String of(BodyMention body, Statement clause, Passage passage) {
    return isSubject(body, clause, passage) || isOrdered(body, clause, passage)
        ? "subject"
        : "named";
  }

  /** "invites the Commission to report": who is told to do it has to do it. */
  private static boolean isOrdered(BodyMention body, Statement clause, Passage passage) {
    int offset = clause.start() - passage.start();
    return ORDER.matcher(clause.text().substring(0, body.start() - offset)).find()
        && clause.text().startsWith(" to ", body.end() - offset);
  }

  private static boolean isSubject(BodyMention body, Statement clause, Passage passage) {
    int offset = clause.start() - passage.start();
    int from = offset;
    for (TimeMention time : passage.timesIn(clause)) {
      if (time.start() <= from + 1 && time.end() <= body.start()) {
        from = time.end();
      }
    }
    String before = clause.text().substring(from - offset, body.start() - offset);
    if (!OPENING.matcher(before).matches() && !isCoordinated(before, body, passage)) {
      return false;
    }
    int verb = nextVerb(body, clause, passage);
    return verb >= 0
        && verb >= body.end()
        && FOLLOWING.matcher(clause.text().substring(body.end() - offset, verb - offset)).matches();
  }

  /** 发展改革委、财政局要… and "GSA and OMB will…": all of the coordinated bodies are subjects. */
  private static boolean isCoordinated(String before, BodyMention body, Passage passage) {
    for (BodyMention other : passage.mentions().bodies()) {
      if (other.end() <= body.start()
          && body.start() - other.end() <= 6
          && before.contains(other.text())
          && !HELPED.matcher(before).find()) {
        return OPENING.matcher(before.substring(0, before.indexOf(other.text()))).matches();
      }
    }
    return false;
  }

  private static int nextVerb(BodyMention body, Statement clause, Passage passage) {
    int first = -1;
    for (CueMention cue : passage.cuesIn(clause)) {
      String kind = cue.entry().cue();
      boolean verb =
          kind.startsWith("act.")
              || kind.startsWith("modal.")
              || kind.startsWith("reach")
              || kind.startsWith("past")
              || kind.equals("announced")
              || kind.equals("label.lead")
              || kind.equals("speech");
      if (verb && cue.start() >= body.end() && (first < 0 || cue.start() < first)) {
        first = cue.start();
      }
    }
    return first;
  }
}
