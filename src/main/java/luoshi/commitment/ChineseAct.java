package luoshi.commitment;

import java.util.List;
import java.util.regex.Pattern;
import luoshi.commitment.ActSource.Piece;
import luoshi.syntax.Syntax;

/**
 * Shortens a Chinese clause to what is to be done: the stretch between commas that holds the figure
 * or the main verb, without openers, brackets and the day; where that is too long, without what
 * qualifies its nouns and without all but the first of a list.
 */
final class ChineseAct {

  /** Characters below which the next stretch is told too. */
  private static final int SHORT = 9;

  private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]*[）)]|【[^】]*】");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[\\s•·●■▶○◆\\-—*①-⑳]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．](?!\\d)|第?[一二三四五六七八九十]+(?:是|要|项)[，,]?)?[\\s　]*");
  private static final Pattern EDGE = Pattern.compile("^[\\s　，、；：。,;:·—-]+|[\\s　，、；：。,;:·—-]+$");
  private final TitleWords words;
  private final Syntax syntax;

  ChineseAct(TitleWords words, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
  }

  String of(ActSource source) {
    List<Piece> parts = source.parts("，；。：！？\n");
    int core = core(source, parts);
    if (core < 0) {
      return "";
    }
    String act = told(source, parts.get(core));
    for (int i = core + 1; i < parts.size() && act.length() < SHORT; i++) {
      String next = told(source, parts.get(i));
      act =
          next.isEmpty() || act.length() + next.length() > ChineseCut.LONG ? act : act + "，" + next;
    }
    String figure = source.figure() == null ? "" : source.figure().text().replaceAll("[\\s　]+", "");
    ChineseCut cut = new ChineseCut(words, syntax);
    String own = cut.withoutOthers(act, figure);
    return own.length() <= ChineseCut.LONG + ChineseCut.SPARE ? own : cut.of(own, figure);
  }

  /** A stretch with the figure, else with the main verb, else the first that says what. */
  private int core(ActSource source, List<Piece> parts) {
    int figure = holding(parts, source.figure() == null ? -1 : source.figure().start());
    int verb = holding(parts, source.main());
    int core = figure >= 0 ? figure : Math.max(verb, parts.isEmpty() ? -1 : 0);
    while (figure < 0
        && core >= 0
        && core + 1 < parts.size()
        && words.opens("aside", told(source, parts.get(core))) > 0) {
      core++;
    }
    return core;
  }

  private static int holding(List<Piece> parts, int index) {
    for (int i = 0; index >= 0 && i < parts.size(); i++) {
      if (parts.get(i).holds(index)) {
        return i;
      }
    }
    return -1;
  }

  private String told(ActSource source, Piece part) {
    String plain = source.without(part, source.times());
    plain = BRACKET.matcher(plain).replaceAll("").replaceAll("[\\s　]+", "");
    plain = NUMBER.matcher(plain).replaceFirst("");
    return opened(EDGE.matcher(plain).replaceAll(""), source.lead());
  }

  private String opened(String text, String lead) {
    String left = text;
    for (int cut = 1; cut > 0; ) {
      String at = left;
      cut =
          !lead.isEmpty() && at.startsWith(lead)
              ? lead.length()
              : Math.max(words.opens("opener", at), words.opens("modal", at));
      if (cut >= at.length() || cut > 0 && !Titles.endsWord(at, cut)) {
        return left;
      }
      left = EDGE.matcher(at.substring(cut)).replaceAll("");
    }
    return left;
  }
}
