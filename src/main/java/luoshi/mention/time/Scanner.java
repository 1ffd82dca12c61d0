package luoshi.mention.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tries the forms that can begin at a place. The dispatch by character, or by word in Latin script,
 * makes text without times nearly free.
 */
final class Scanner {

  private static final Form[] NONE = {};
  private static final Pattern YEAR = Pattern.compile("20\\d{2}\\s?年");

  /** More pairs than any language has; only rubbish holds so many. */
  private static final int MOST_PAIRS = 100_000;

  private final Form[][] byCharacter = new Form[Character.MAX_VALUE + 1][];
  private final Map<String, Form[]> byWord = new HashMap<>();
  private final Map<String, Form[]> byPair = new ConcurrentHashMap<>();

  Scanner(List<Form> forms) {
    for (Form form : forms) {
      for (String trigger : form.triggers().split(" ")) {
        register(trigger, form);
      }
    }
  }

  private void register(String trigger, Form form) {
    if (Scripts.isLatin(trigger.charAt(0))) {
      byWord.merge(trigger, new Form[] {form}, Scanner::join);
      return;
    }
    String characters = trigger.replace("#", "0123456789");
    characters.chars().distinct().forEach(c -> register((char) c, form));
  }

  private void register(char c, Form form) {
    Form[] known = byCharacter[c] == null ? NONE : byCharacter[c];
    if (!Arrays.asList(known).contains(form)) {
      byCharacter[c] = join(known, new Form[] {form});
    }
  }

  private static Form[] join(Form[] some, Form[] more) {
    List<Form> all = new ArrayList<>(Arrays.asList(some));
    all.addAll(Arrays.asList(more));
    return all.toArray(NONE);
  }

  /** The first expression at or after an index; of several at one place the longest. */
  @Nullable TimeCore next(TimeContext reading, int from) {
    String text = reading.text();
    int i = from;
    while (i < text.length()) {
      TimeCore core = at(reading, i);
      if (core != null) {
        return core;
      }
      i = afterToken(text, i);
    }
    return null;
  }

  /** The longest expression that begins exactly at an index. */
  @Nullable TimeCore at(TimeContext reading, int index) {
    TimeCore best = null;
    for (Form form : candidates(reading.text(), index)) {
      Matcher matcher = form.pattern().matcher(reading.text());
      matcher
          .region(index, reading.text().length())
          .useTransparentBounds(true)
          .useAnchoringBounds(false);
      if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
        Value value = form.resolver().resolve(matcher, reading);
        best = value == null ? best : new TimeCore(index, matcher.end(), value);
      }
    }
    return best;
  }

  private Form[] candidates(String text, int index) {
    if (index >= text.length()) {
      return NONE;
    }
    char c = text.charAt(index);
    Form[] forms =
        Scripts.isLatin(c)
            ? byWord.get(text.substring(index, afterWord(text, index)).toLowerCase(Locale.ROOT))
            : byCharacter[c];
    if (forms == null) {
      return NONE;
    }
    return Scripts.isLatin(c) || index + 1 == text.length()
        ? forms
        : byPair(forms, text.substring(index, index + 2));
  }

  /** The forms that can begin with two characters: most of them fail at the second one. */
  private Form[] byPair(Form[] forms, String pair) {
    Form[] known = byPair.get(pair);
    if (known == null) {
      known = Arrays.stream(forms).filter(form -> form.canBegin(pair)).toArray(Form[]::new);
      if (byPair.size() < MOST_PAIRS) {
        byPair.put(pair, known);
      }
    }
    return known;
  }

  /** A word or a number is left as a whole: no time begins in its middle. */
  private static int afterToken(String text, int index) {
    char c = text.charAt(index);
    if (Scripts.isLatin(c)) {
      return afterWord(text, index);
    }
    return Scripts.isDigit(c) ? afterNumber(text, index) : index + 1;
  }

  private static int afterWord(String text, int index) {
    int i = index;
    while (i < text.length() && Scripts.isLatin(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** 3.2026年底前: the number of a paragraph, and the year that begins it. */
  private static boolean isYear(String text, int index) {
    return YEAR.matcher(text).region(index, text.length()).lookingAt();
  }

  private static int afterNumber(String text, int index) {
    int i = index;
    while (i < text.length() && Scripts.isDigit(text.charAt(i))) {
      i++;
    }
    boolean goesOn =
        i + 1 < text.length()
            && ".,".indexOf(text.charAt(i)) >= 0
            && Scripts.isDigit(text.charAt(i + 1))
            && !isYear(text, i + 1);
    return goesOn ? afterNumber(text, i + 1) : i;
  }
}
