package luoshi.rulebook.fact;

import java.util.List;
import luoshi.document.Language;
import luoshi.mention.CueMention;
import luoshi.statement.Statement;
import luoshi.syntax.Pos;
import luoshi.syntax.Token;
import luoshi.syntax.VerbPhrase;
import luoshi.syntax.VerbPhrase.Modality;

/** Tells cues that are words of their sentence from letters that only look like them. */
final class CueWords {

  private CueWords() {}

  /**
   * Whether a cue is made of words of its clause, and a verb where it counts as one alone.
   *
   * @param cue a cue, counted from the block's start
   * @param clauses the clauses of the block
   * @param base the block's start in the document
   */
  static boolean stands(CueMention cue, List<Statement> clauses, int base) {
    int start = base + cue.start();
    for (Statement clause : clauses) {
      if (clause.start() <= start && start < clause.end()) {
        return !straddles(clause, start, base + cue.end())
            && (!cue.entry().verb() || isVerb(clause, start));
      }
    }
    return !cue.entry().verb();
  }

  private static boolean isVerb(Statement clause, int place) {
    return clause.verbs().stream().anyMatch(verb -> holds(verb, place));
  }

  /**
   * The form of a cue: the inflection of an English verb; of a Chinese word {@code noun} where it
   * may be noun or verb and stands behind what describes it (全球开放发展, 项目建设).
   *
   * @param cue a cue, counted from the block's start
   * @param clause the clause that holds it
   * @param base the block's start in the document
   */
  static String form(CueMention cue, Statement clause, int base) {
    int place = base + cue.start();
    if (clause.language() != Language.ZH || isVerb(clause, place)) {
      return cue.entry().form();
    }
    List<Token> words = clause.words();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).start() <= place && place < words.get(i).end()) {
        Token before = words.get(i - 1);
        boolean noun = !words.get(i).is(Pos.VERB) && describes(before);
        return noun || before.text().equals("在") ? "noun" : cue.entry().form();
      }
    }
    return cue.entry().form();
  }

  private static boolean describes(Token before) {
    return before.isNominal()
        || before.is(Pos.OTHER)
        || before.is(Pos.ADJECTIVE)
        || before.text().equals("的");
  }

  private static boolean holds(VerbPhrase verb, int place) {
    return verb.start() <= place && place < verb.end()
        || verb.modality() == Modality.ASK && place < verb.start();
  }

  /**
   * Chinese has no blanks: letters from the end of one word and the beginning of the next (互联互通 水平)
   * are no word 通水, and a letter at the end of a word (研拟) is none either.
   */
  private static boolean straddles(Statement clause, int start, int end) {
    if (clause.language() != Language.ZH) {
      return false;
    }
    boolean opensWithin = false;
    for (Token word : clause.words()) {
      if (word.start() < start && start < word.end()) {
        if (end - start == 1) {
          return true;
        }
        opensWithin = end > word.end();
      }
      if (word.start() < end && end < word.end()) {
        return opensWithin && word.start() > start;
      }
    }
    return false;
  }
}
