package luoshi.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the words of two lines as they would stand on one. */
final class PdfJoin {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern LAST_PART =
      Pattern.compile("(\\p{L}+(?:-\\p{L}+)*)[-\u00AD\u2010]$");
  private static final Pattern FIRST_PART = Pattern.compile("^\\p{Ll}\\p{L}*");
  private static final Pattern HYPHEN = Pattern.compile("[-\u00AD\u2010]");

  private final Map<String, Integer> words = new HashMap<>();

  /** Learns from the words of a file which of them have hyphens in them. */
  PdfJoin(Collection<String> lines) {
    for (String line : lines) {
      Matcher matcher = WORD.matcher(line);
      while (matcher.find()) {
        words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
  }

  /** The words of one line and then those of the next. */
  String join(String first, String next) {
    if (first.isEmpty() || next.isEmpty()) {
      return first + next;
    }
    char last = first.charAt(first.length() - 1);
    if (HYPHEN.matcher(String.valueOf(last)).matches()) {
      return hyphened(first, next);
    }
    char head = next.charAt(0);
    boolean wide = CjkSpacing.isWide(last) || CjkSpacing.isWide(head);
    boolean number =
        Character.isDigit(last)
            && (Character.isDigit(head) || head == '%')
            && Han.in(first, 0, first.length());
    return wide || number ? first + next : first + " " + next;
  }

  /** "pub-" and "lish" are one word; "low-" and "carbon" keep their hyphen where others do. */
  private String hyphened(String first, String next) {
    Matcher part = LAST_PART.matcher(first);
    Matcher rest = FIRST_PART.matcher(next);
    if (!part.find() || !rest.find()) {
      boolean range = Character.isLetterOrDigit(next.charAt(0));
      return range && first.length() > 1 && first.charAt(first.length() - 2) != ' '
          ? first + next
          : first + " " + next;
    }
    String whole = (part.group(1) + rest.group()).toLowerCase(Locale.ROOT);
    String parted = (part.group(1) + "-" + rest.group()).toLowerCase(Locale.ROOT);
    boolean keep =
        !first.endsWith("\u00AD")
            && (words.getOrDefault(parted, 0) > words.getOrDefault(whole, 0)
                || part.group(1).indexOf('-') >= 0);
    return keep ? first + next : first.substring(0, first.length() - 1) + next;
  }
}
