package luoshi.commitment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.ActSource.Piece;
import luoshi.document.Language;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.ClauseFacts;
import luoshi.rulebook.fact.Figure;
import luoshi.rulebook.fact.Predicate;
import luoshi.rulebook.fact.Scope;
import luoshi.rulebook.fact.Time;
import org.jspecify.annotations.Nullable;

/** Says in a few words of a clause what is to be done, for the title of its commitment. */
final class Acts {

  private static final Pattern PREPOSITION =
      Pattern.compile("(?i)(?:\\b(?:on|in|by|from|until|during|before|within|over)\\s+|[在到至于自入])$");

  /** Two letters or characters: a cell of a table has its figure alone. */
  private static final Pattern SAYING = Pattern.compile("\\p{IsHan}{2}|\\p{IsLatin}{3}");

  private final String text;
  private final ChineseAct chinese;
  private final EnglishAct english;

  /**
   * The acts of a document.
   *
   * @param text the document's text as it is written
   */
  Acts(String text, Rulebook rulebook) {
    Path rules = rulebook.folder();
    this.text = text;
    this.chinese = new ChineseAct(TitleWords.of(rules, "zh"), rulebook.syntax());
    this.english = new EnglishAct(TitleWords.of(rules, "en"));
  }

  /**
   * The act of a commitment, or empty where nothing could be made of its clause.
   *
   * @param lead who has to do it, or null
   * @param due when, or null
   */
  String of(
      ClauseFacts clause, @Nullable Figure figure, @Nullable Owner lead, @Nullable LocalDate due) {
    var statement = clause.statement();
    List<Piece> times =
        clause.facts().stream()
            .filter(f -> f instanceof Time t && t.scope() == Scope.CLAUSE && isOf(t, due))
            .map(f -> cut(((Time) f).start(), ((Time) f).end(), statement.start()))
            .toList();
    int main =
        clause.facts().stream()
            .filter(f -> f instanceof Predicate p && p.main() && p.clause() == clause.clause().id())
            .mapToInt(f -> ((Predicate) f).start())
            .findFirst()
            .orElse(-1);
    ActSource source =
        new ActSource(
            text,
            statement.start(),
            statement.end(),
            statement.verbs(),
            main,
            figure,
            lead == null ? "" : lead.text(),
            times);
    String act = statement.language() == Language.ZH ? chinese.of(source) : english.of(source);
    String metric = figure == null ? "" : figure.metric();
    return SAYING.matcher(act).find() ? act : (metric + " " + act).strip();
  }

  /** A time with the preposition before it, which would be left alone. */
  private Piece cut(int start, int end, int from) {
    Matcher before = PREPOSITION.matcher(text.substring(Math.max(from, start - 12), start));
    return new Piece(before.find() ? start - before.group().length() : start, end);
  }

  private static boolean isOf(Time time, @Nullable LocalDate due) {
    return due != null
        && due.equals(time.last())
        && !time.kind().equals("RECURRING")
        && !time.bound().equals("THAN");
  }
}
