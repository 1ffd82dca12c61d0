package luoshi.rulebook.fact;

import java.util.Set;
import java.util.regex.Pattern;
import luoshi.document.Language;
import luoshi.statement.Statement;
import luoshi.syntax.VerbPhrase;

/**
 * Clauses that say no more than that what stands before them is to be finished: 6月底前完成, 年底前建成投用.
 */
final class Completion {

  private static final Set<String> DONE =
      Set.of("完成", "建成", "投用", "竣工", "交付", "开放", "通车", "完工", "投产", "到位", "落实到位", "建成投用", "投入使用");

  private static final Pattern ALL = Pattern.compile("(?:以上|上述)(?:各项|所有|全部)?(?:工作|任务|事项|措施|要求|内容)");

  private Completion() {}

  static boolean completes(Statement clause) {
    return clause.language() == Language.ZH
        && clause.verbs().size() == 1
        && completes(clause.verbs().get(0));
  }

  /** Whether a sentence sets the day of all that its paragraph listed before: 以上工作要在9月底前完成. */
  static boolean completesAll(Statement clause) {
    return clause.language() == Language.ZH
        && ALL.matcher(clause.text()).lookingAt()
        && clause.verbs().stream().anyMatch(verb -> DONE.contains(verb.lemma()) && !verb.object());
  }

  /** "hire 50 nurses by March" closes what it shares subject and modality with. */
  static boolean joins(Statement clause) {
    return clause.language() == Language.EN
        && !clause.verbs().isEmpty()
        && clause.verbs().get(0).joined();
  }

  private static boolean completes(VerbPhrase verb) {
    boolean bare = verb.subject() == null || verb.subject().head().length() < 3;
    return DONE.contains(verb.lemma()) && !verb.object() && bare;
  }
}
