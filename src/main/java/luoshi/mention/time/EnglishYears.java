package luoshi.mention.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries in English: 2030, the 1970s, this decade, 21st century. */
final class EnglishYears {

  private static final Pattern LEAD =
      Form.pattern(
          "(?:^|\\b(?:in|by|since|until|till|before|after|during|late|early|mid|through|end|year|around|between)[- ]"
              + "(?:the year |about |around )?)$");

  private static final Pattern LABEL =
      Form.pattern("\\b(?:pages?|pp?|no|number|line|section|version|article|room|iso|gb)[.]? ?$");

  private static final Pattern PART = Form.pattern("(?:mid|end|early|late|post|pre|\\s)$");
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
            "(?<![\\d\\p{L}$€£¥#@&=_/.,〔［≥≤])(?<y>" + Years.NUMBER + ")(?!['’]?s\\b)",
            EnglishYears::bare),
        Form.of(
            "#", "((?:19|20)\\d0)['’]?s\\b", (m, r) -> Value.decade(Integer.parseInt(m.group(1)))),
        Form.of(
            "#",
            "(?<![\\d.,])(\\d0)['’]?s\\b",
            (m, r) -> Value.decade(1900 + Integer.parseInt(m.group(1)))),
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
  private static @Nullable Value bare(Matcher m, TimeContext r) {
    String text = r.text();
    boolean label = LABEL.matcher(r.lead(m.start(), 24)).find();
    boolean counted =
        label || countsWhatFollows(text, m.end()) && !LEAD.matcher(r.lead(m.start(), 24)).find();
    boolean inHan =
        nextVisible(text, m.end()) || Scripts.isHan(r.before(m.start())) && m.end() < text.length();
    return counted || inHan || isTailOfWord(r, m.start())
        ? null
        : Value.year(Integer.parseInt(m.group("y")));
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
  private static boolean isTailOfWord(TimeContext r, int start) {
    return r.before(start) == '-' && !PART.matcher(r.lead(start - 1, 6)).find();
  }

  private static @Nullable Value century(int number) {
    return number == 0 ? null : Value.century(number);
  }
}
