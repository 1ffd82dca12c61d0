package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the predicates of a Chinese sentence: of each stretch between marks the verb that stands
 * behind time, subject, modal words and prepositional phrases, and those joined to it by 并.
 */
final class ChinesePredicates {

  private static final String MARKS = "，；。：！？,;:!?";

  private final WordClasses verbs;
  private final WordClasses nouns;

  ChinesePredicates(WordClasses verbs, WordClasses nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  List<VerbPhrase> of(List<Token> tokens) {
    List<VerbPhrase> found = new ArrayList<>();
    int from = 0;
    boolean done = false;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || MARKS.contains(tokens.get(i).text())) {
        List<Token> stretch = ChineseRetagger.retag(tokens.subList(from, i), verbs);
        List<VerbPhrase> own = new ChineseStretch(stretch, verbs, nouns).verbs();
        found.addAll(done ? own.stream().map(VerbPhrase::done).toList() : own);
        done = isOver(stretch);
        from = i + 1;
      }
    }
    return found;
  }

  /** 近日，市政府召开会议: a stretch of its own that says that the next one tells what was done. */
  private static boolean isOver(List<Token> stretch) {
    return stretch.size() == 1 && ChineseWords.DONE.contains(stretch.get(0).text());
  }
}
