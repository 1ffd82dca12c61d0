package luoshi.rulebook.fact;

import java.util.List;
import java.util.regex.Pattern;
import luoshi.document.Language;
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

  /** "The mayor stressed that the bureau shall …": the clause that is told begins behind "that". */
  private static final Pattern TOLD =
      Pattern.compile(
          "[^;:]{2,80} (?:that|said|says|added) (?:the |all |both )?", Pattern.CASE_INSENSITIVE);

  /** "Under the agreement, rich nations pledged to …": what stands before the subject. */
  private static final Pattern ADJUNCT =
      Pattern.compile(
          "(?:Under|With|At|In|On|As|To|For|Through|Following|Alongside|From|Over|Beyond|During|Within|By|After) [^,.;:]{2,60}, (?:the )?");

  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?:[\\s)）”\",]|\\([A-Z]+\\)|\\w+ly|also|then|both|jointly|and|the|together with|has|have|had|is|are|to|says?|said|that|it|they|now|on \\w+day|, [^,.;]{3,60}, |和|及|与|、|等|各|市|区|部门|单位|今天|今日|昨天|近日|日前|每[季半]?[年月度]度?|\\d{1,2}日前?|都|还|也|均|共同|联合|积极|认真|分别|按照?[^，]{0,12}|(?:有关|相关|主要)?负责人|(?:具体|牵头)?负责|负责同志|新闻发言人|在[^，]{1,10}[上中时])*");

  /** 会同省财政厅: who is brought in helps. */
  private static final Pattern HELPED = Pattern.compile("(?:会同|协同|配合|督促|指导)$");

  private static final Pattern ORDER =
      Pattern.compile(
          "\\b(?:invit|ask|told|tell|request|direct|instruct|task|mandat|requir|order|urg|charg|encourag)(?:e|es|ed|s|ing)? (?:the )?$");

  private static final Pattern AGENT =
      Pattern.compile(
          "\\b(?:will|shall|must|should|is to|are to) (?:also )?be [a-z]+(?: out| up)? by (?:the )?$");

  private static final Pattern JOINT =
      Pattern.compile(
          "(?:[\\s,，、/]|\\([A-Z]+\\)|和|与|及|以及|会同|联合|等|and|the|&|as well as|together with)*");

  private Roles() {}

  static String of(BodyMention body, Statement clause, Passage passage, String text) {
    if (clause.language() == Language.EN) {
      int start = passage.start() + body.start();
      int end = passage.start() + body.end();
      return clause.verbs().stream()
              .flatMap(verb -> Actors.names(verb, text).stream())
              .anyMatch(name -> name.isNamedBy(start, end))
          ? "subject"
          : "named";
    }
    int from = passage.start() + body.start();
    int to = passage.start() + body.end();
    boolean named =
        clause.verbs().stream()
            .flatMap(verb -> Actors.names(verb, text).stream())
            .anyMatch(
                name -> from <= name.start() + 1 && to > name.start() && to <= name.end() + 1);
    return named
            || isSubject(body, clause, passage)
            || isOrdered(body, clause, passage)
            || isAgent(body, clause, passage)
        ? "subject"
        : "named";
  }

  /** "invites the Commission to report": who is told to do it has to do it. */
  private static boolean isOrdered(BodyMention body, Statement clause, Passage passage) {
    int offset = clause.start() - passage.start();
    return ORDER.matcher(clause.text().substring(0, body.start() - offset)).find()
        && clause.text().startsWith(" to ", body.end() - offset);
  }

  /** "will be carried out by the Agency": who does what is done. */
  private static boolean isAgent(BodyMention body, Statement clause, Passage passage) {
    int offset = clause.start() - passage.start();
    return AGENT.matcher(clause.text().substring(0, body.start() - offset)).find();
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
    boolean opens =
        OPENING.matcher(before).matches()
            || ADJUNCT.matcher(before).matches()
            || TOLD.matcher(before).matches();
    if (!opens && !isCoordinated(before, body, clause, passage)) {
      return false;
    }
    int verb = nextVerb(body, clause, passage);
    return verb >= body.end() && FOLLOWING.matcher(between(body, verb, clause, passage)).matches();
  }

  /** What stands between a body and a place, other bodies left out. */
  private static String between(BodyMention body, int place, Statement clause, Passage passage) {
    int offset = clause.start() - passage.start();
    StringBuilder text =
        new StringBuilder(clause.text().substring(body.end() - offset, place - offset));
    List<BodyMention> others = passage.bodiesIn(clause);
    for (int i = others.size() - 1; i >= 0; i--) {
      BodyMention other = others.get(i);
      if (other.start() >= body.end() && other.end() <= place) {
        text.delete(other.start() - body.end(), other.end() - body.end());
      }
    }
    return text.toString();
  }

  /** 发展改革委、财政局要… and "GSA and OMB will…": all of the coordinated bodies are subjects. */
  private static boolean isCoordinated(
      String before, BodyMention body, Statement clause, Passage passage) {
    for (BodyMention other : passage.bodiesIn(clause)) {
      if (other.end() <= body.start()
          && JOINT.matcher(between(other, body.start(), clause, passage)).matches()
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
              || kind.equals("wish") && !wantsOfOthers(cue, clause, passage)
              || kind.equals("announced")
              || kind.equals("label.lead")
              || kind.equals("speech");
      if (verb && cue.start() >= body.end() && (first < 0 || cue.start() < first)) {
        first = cue.start();
      }
    }
    return first;
  }

  /** "wants the levy cut" asks others to act; "wants to build" and "would build" are one's own. */
  private static boolean wantsOfOthers(CueMention cue, Statement clause, Passage passage) {
    int end = cue.end() - (clause.start() - passage.start());
    return cue.text().startsWith("want") && !clause.text().startsWith(" to ", end);
  }
}
