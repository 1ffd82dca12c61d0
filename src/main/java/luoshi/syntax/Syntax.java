package luoshi.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.function.SingletonSupplier;

/**
 * Analyses sentences. The models are loaded with the first sentence of their language, so that who
 * reads no text does not wait for them. Immutable; safe for concurrent use.
 */
public final class Syntax {

  private final SingletonSupplier<English> english;
  private final SingletonSupplier<Chinese> chinese;

  private Syntax(Path rules) {
    Path folder = rules.resolve("syntax");
    this.english = SingletonSupplier.of(() -> English.load(folder));
    this.chinese = SingletonSupplier.of(() -> Chinese.load(folder));
  }

  /**
   * An analyser that knows the word classes of a rules folder.
   *
   * @param rules the rules folder; its tables are read when they are first needed
   */
  public static Syntax load(Path rules) {
    return new Syntax(rules);
  }

  /**
   * The words and predicates of an English sentence.
   *
   * @param text the text that holds it
   * @param start first index of the sentence, inclusive
   * @param end last index, exclusive
   * @throws luoshi.message.Fault where a model or table is missing or broken
   */
  public Parse english(String text, int start, int end) {
    return english.obtain().parse(text, start, end);
  }

  /** The words and predicates of a Chinese sentence, as of an English one. */
  public Parse chinese(String text, int start, int end) {
    return chinese.obtain().parse(text, start, end);
  }

  private record Chinese(ChineseTagger tagger, ChinesePredicates predicates) {

    static Chinese load(Path folder) {
      WordClasses verbs = WordClasses.words(folder.resolve("verbs-zh.csv"));
      WordClasses nouns = WordClasses.words(folder.resolve("nouns-zh.csv"));
      return new Chinese(new ChineseTagger(), new ChinesePredicates(verbs, nouns));
    }

    Parse parse(String text, int start, int end) {
      List<Token> tokens = tagger.tag(text, start, end);
      return new Parse(tokens, predicates.of(tokens));
    }
  }

  private record English(
      EnglishTagger tagger, WordClasses verbs, WordClasses nouns, EnglishPredicates predicates) {

    static English load(Path folder) {
      WordClasses verbs = WordClasses.verbs(folder.resolve("verbs-en.csv"));
      WordClasses nouns = WordClasses.words(folder.resolve("nouns-en.csv"));
      return new English(new EnglishTagger(), verbs, nouns, new EnglishPredicates(verbs, nouns));
    }

    Parse parse(String text, int start, int end) {
      List<Token> tokens =
          new ArrayList<>(EnglishRetagger.mend(verbs, nouns, tagger.tag(text, start, end)));
      return new Parse(tokens, predicates.of(tokens));
    }
  }
}
