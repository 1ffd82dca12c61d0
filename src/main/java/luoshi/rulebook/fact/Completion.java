package luoshi.rulebook.fact;

import java.util.Set;
import luoshi.document.Language;
import luoshi.statement.Statement;
import luoshi.syntax.VerbPhrase;

/**
 * Clauses that say no more than that what stands before them is to be finished: 6月底前完成, 年底前建成投用.
 */
final class Completion {

  private static final Set<String> DONE =
      Set.of("完成", "建成", "投用", "竣工", "交付", "开放", "通车", "完工", "投产", "到位", "落实到位", "建成投用", "投入使用");

  private Completion() {}

  static boolean completes(Statement clause) {
    return clause.language() == Language.ZH
        && clause.verbs().size() == 1
        && completes(clause.verbs().get(0));
  }

  private static boolean completes(VerbPhrase verb) {
    boolean bare = verb.subject() == null || verb.subject().head().length() < 3;
    return DONE.contains(verb.lemma()) && !verb.object() && bare;
  }
}
