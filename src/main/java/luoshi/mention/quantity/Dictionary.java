package luoshi.mention.quantity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words with a meaning, looked up by the longest match at a place of the text. */
final class Dictionary<V> {

  /** A word found: where it starts and ends, and what it means. */
  record Hit<V>(int start, int end, V meaning) {}

  private final Map<String, V> words = new HashMap<>();

  /** The first and last characters of the words: most places of a text are ruled out by them. */
  private final BitSet firsts = new BitSet();

  private final BitSet lasts = new BitSet();
  private int longest;

  void add(String word, V meaning) {
    words.put(word, meaning);
    note(firsts, word.charAt(0));
    note(lasts, word.charAt(word.length() - 1));
    longest = Math.max(longest, word.length());
  }

  private static void note(BitSet set, char c) {
    set.set(c);
    set.set(Character.toUpperCase(c));
  }

  /** The longest word that starts at the index, or null. */
  @Nullable Hit<V> at(String text, int start) {
    if (start >= text.length() || !firsts.get(text.charAt(start))) {
      return null;
    }
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      V meaning = meaning(text, start, end);
      if (meaning != null) {
        return new Hit<>(start, end, meaning);
      }
    }
    return null;
  }

  /** The longest word that ends at the index, or null. */
  @Nullable Hit<V> before(String text, int end) {
    if (end == 0 || !lasts.get(text.charAt(end - 1))) {
      return null;
    }
    for (int start = Math.max(0, end - longest); start < end; start++) {
      V meaning = meaning(text, start, end);
      if (meaning != null) {
        return new Hit<>(start, end, meaning);
      }
    }
    return null;
  }

  private @Nullable V meaning(String text, int start, int end) {
    if (Chars.cutsWord(text, start) || Chars.cutsWord(text, end)) {
      return null;
    }
    String word = text.substring(start, end);
    V meaning = words.get(word);
    // Long words may be written in capitals; for short ones (MW, mW) capitals carry meaning.
    return meaning == null && word.length() > 3
        ? words.get(word.toLowerCase(Locale.ROOT))
        : meaning;
  }
}
