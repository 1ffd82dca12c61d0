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
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || MARKS.contains(tokens.get(i).text())) {
        found.addAll(
            new ChineseStretch(ChineseRetagger.retag(tokens.subList(from, i), verbs), verbs, nouns)
                .verbs());
        from = i + 1;
      }
    }
    return found;
  }
}
