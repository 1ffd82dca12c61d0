package luoshi.mention.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries in English: 2030, the 1970s, this decade, 21st century. */
final class EnglishYears {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:^|\\b(?:in|by|since|until|till|before|after|during|late|early|mid|through|end|year|around|between)[- ]"
              + "(?:the year |about |around )?)$");

  private static final Pattern COUNTED = Pattern.compile("\\s+[a-z]+s\\b");

  private static final Set<String> NOT_COUNTED =
      Set.of(
          "is",
          "was",
          "has",
          "as",
          "its",
          "this",
          "plus",
          "levels",
          "prices",
          "targets",
          "goals",
          "plans",
          "standards",
          "results",
          "figures");

  private EnglishYears() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            "#",
            "(?<![\\d\\p{L}$€£¥#/.,])(?<y>" + Years.NUMBER + ")(?!['’]?s\\b)",
            EnglishYears::bare),
        Form.of(
            "#", "((?:19|20)\\d0)['’]?s\\b", (m, r) -> Value.decade(Integer.parseInt(m.group(1)))),
        Form.of(
            "#",
            "(?<![\\d.,])(\\d0)['’]?s\\b",
            (m, r) -> Value.decade(1900 + Integer.parseInt(m.group(1)))),
        Form.of(
            "this the current next last past coming",
            "(this|the current|current|the next|next|the last|last|the past|past|the coming|coming) decade",
            EnglishYears::decade),
        Form.of(
            "this the",
            "(this|the) century",
            (m, r) -> century(m.group(1).equals("the") ? 0 : r.date().getYear() / 100 + 1)),
        Form.of("#", "(\\d{2})(?:st|th) century", (m, r) -> century(Integer.parseInt(m.group(1)))));
  }

  /**
   * Four digits are a year unless they count something: "2025 homes", or stand beside a Han
   * character.
   */
  private static @Nullable Value bare(Matcher m, Reading r) {
    String text = r.text();
    boolean counted =
        countsWhatFollows(text, m.end()) && !LEAD.matcher(window(text, m.start())).find();
    boolean inHan =
        nextVisible(text, m.end()) || Scripts.isHan(r.before(m.start())) && m.end() < text.length();
    return counted || inHan || isTailOfWord(text, m.start())
        ? null
        : Value.year(Integer.parseInt(m.group("y")));
  }

  private static String window(String text, int end) {
    return text.substring(Math.max(0, end - 24), end);
  }

  private static boolean nextVisible(String text, int index) {
    int i = index;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Scripts.isHan(text.charAt(i));
  }

  private static boolean countsWhatFollows(String text, int end) {
    Matcher noun = COUNTED.matcher(text).region(end, text.length());
    return noun.lookingAt() && !NOT_COUNTED.contains(noun.group().strip());
  }

  /** "GPT-2025" is a name, "mid-2025" and "end-2025" are times. */
  private static boolean isTailOfWord(String text, int start) {
    if (start == 0 || text.charAt(start - 1) != '-') {
      return false;
    }
    String before = window(text, start - 1).toLowerCase(Locale.ROOT);
    return !(before.endsWith("mid")
        || before.endsWith("end")
        || before.endsWith("early")
        || before.endsWith("late")
        || before.endsWith("post")
        || before.endsWith("pre")
        || before.endsWith(" "));
  }

  private static Value decade(Matcher m, Reading r) {
    String word = m.group(1).replaceFirst("(?i)^the ", "");
    return Value.decade(r.date().getYear() / 10 * 10 + 10 * Years.direction(word));
  }

  private static @Nullable Value century(int number) {
    return number == 0 ? null : Value.century(number);
  }
}
