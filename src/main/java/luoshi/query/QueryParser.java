package luoshi.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.message.Fault;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries: {@code owner:浦东新区 due.before:2025-12-31 schedule:overdue -review:rejected "基础研究"}.
 * A comma between values means one of them; a minus sign negates; {@code @name} stands for a saved
 * query; {@code 1 3-5} are rows of the last listing.
 */
public final class QueryParser {

  private static final Pattern TERM =
      Pattern.compile("(-?)([\\p{L}]+)(?:\\.(\\w+))?[:：](.*)", Pattern.DOTALL);
  private static final Pattern ROWS = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");
  private static final Pattern COMMA = Pattern.compile("[,，、]");
  private static final int MOST_ROWS = 2000;
  private static final int FAR = 3;

  private final Function<String, @Nullable String> saved;
  private final List<String> listed;
  private final ToIntFunction<Commitment> confidence;
  private final Written written;

  /**
   * A parser.
   *
   * @param today the day that relative dates count from
   * @param saved gives the text of a saved query, or null
   * @param listed the ids of the last listing, in order
   * @param confidence how far the reading of a commitment can be trusted, from 1 to 99
   */
  public QueryParser(
      LocalDate today,
      Function<String, @Nullable String> saved,
      List<String> listed,
      ToIntFunction<Commitment> confidence) {
    this.written = new Written(today, new Vocabulary());
    this.saved = saved;
    this.listed = List.copyOf(listed);
    this.confidence = confidence;
  }

  /**
   * Reads the words of a command line.
   *
   * @param tokens the words, one condition each
   * @param all whether directives, proposals and rejected candidates are wanted unasked
   * @throws Fault where a word cannot be understood; points at it
   */
  public Query parse(List<String> tokens, boolean all) {
    List<Term> terms = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      read(tokens, i, terms, rows, 0);
    }
    if (!rows.isEmpty()) {
      terms.add(
          new Term(Key.ID, List.of(), false, a -> rows.contains(a.entry().commitment().id())));
    }
    return new Query(Pointed.text(tokens), terms, all);
  }

  /** The words of a text, kept together by straight or curly quotation marks. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("((?:[^\\s\"“”]|[\"“][^\"”]*[\"”])+)").matcher(text);
    while (word.find()) {
      words.add(word.group().replaceAll("[\"“”]", ""));
    }
    return words;
  }

  private void read(List<String> tokens, int at, List<Term> terms, List<String> rows, int depth) {
    String token = tokens.get(at).strip();
    Matcher term = TERM.matcher(token);
    Matcher row = ROWS.matcher(token);
    if (token.startsWith("@") && token.length() > 1) {
      String text = saved.apply(token.substring(1));
      if (text == null || depth > 0) {
        throw Pointed.fault("query.saved", tokens, at, token.substring(1));
      }
      List<String> inner = words(text);
      for (int i = 0; i < inner.size(); i++) {
        read(inner, i, terms, rows, depth + 1);
      }
    } else if (row.matches() && !isYear(row)) {
      rows.addAll(rows(row, tokens, at));
    } else if (term.matches() && (Key.named(term.group(2)) != null || looksLikeKey(term))) {
      terms.add(term(term, tokens, at));
    } else {
      boolean negated = token.startsWith("-") && token.length() > 1;
      String words = negated ? token.substring(1) : token;
      terms.add(new Term(null, List.of(words), !negated, signed(negated, Tests.words(words))));
    }
  }

  /** 2025 is more often a word of a quote than the two thousand and twenty-fifth row. */
  private boolean isYear(Matcher row) {
    return row.group(2) == null && row.group(1).length() == 4;
  }

  /** "https://…" and "4:3" are words; "onwer:x" is a slip. */
  private static boolean looksLikeKey(Matcher term) {
    return !term.group(4).startsWith("//") && term.group(2).chars().allMatch(c -> c < 0x80);
  }

  private Term term(Matcher term, List<String> tokens, int at) {
    Key key = Key.named(term.group(2));
    if (key == null) {
      throw Pointed.fault("query.key", tokens, at, term.group(2), nearest(term.group(2)));
    }
    String operator = term.group(3) == null ? "" : term.group(3);
    if (!key.sort().operators().contains(operator)) {
      throw Pointed.fault("query.operator", tokens, at, operator, String.join(", ", Key.all()));
    }
    boolean negated = !term.group(1).isEmpty();
    List<String> values = values(key, term.group(4), tokens, at);
    if (values.isEmpty()) {
      throw Pointed.fault("query.value", tokens, at, term.group(2), written.told(key));
    }
    Predicate<Assessment> test =
        values.stream()
            .map(value -> test(key, operator, value, tokens, at))
            .reduce(a -> false, Predicate::or);
    return new Term(key, values, !negated && operator.isEmpty(), signed(negated, test));
  }

  /** One of the values between commas; a name may have a comma of its own. */
  private List<String> values(Key key, String text, List<String> tokens, int at) {
    Stream<String> parts =
        COMMA.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    return switch (key.sort()) {
      case WORD -> parts.map(part -> written.word(key, part, tokens, at)).toList();
      case TEXT ->
          Stream.concat(parts, Stream.of(text.strip()))
              .filter(part -> !part.isEmpty())
              .distinct()
              .toList();
      default -> parts.toList();
    };
  }

  private Predicate<Assessment> test(
      Key key, String operator, String value, List<String> tokens, int at) {
    return switch (key.sort()) {
      case WORD -> Tests.word(key, value);
      case TEXT -> key == Key.ID ? Tests.id(value) : Tests.text(key, value);
      case NUMBER -> Tests.number(a -> number(key, a), operator, Written.number(value, tokens, at));
      case DAY ->
          value.equals("none") || value.equals("无")
              ? a -> a.entry().due() == null
              : Tests.due(operator, written.period(value, tokens, at));
    };
  }

  private @Nullable BigDecimal number(Key key, Assessment a) {
    Amount amount = a.entry().commitment().amount();
    return switch (key) {
      case URGENCY -> BigDecimal.valueOf(a.urgency());
      case CONFIDENCE -> BigDecimal.valueOf(confidence.applyAsInt(a.entry().concluded()));
      default -> amount == null ? null : amount.value();
    };
  }

  private List<String> rows(Matcher row, List<String> tokens, int at) {
    int first = Integer.parseInt(row.group(1));
    int last = row.group(2) == null ? first : Integer.parseInt(row.group(2));
    if (first < 1 || last < first || last > listed.size() || last - first > MOST_ROWS) {
      throw Pointed.fault("query.rows", tokens, at, row.group(), listed.size());
    }
    return listed.subList(first - 1, last);
  }

  private static Predicate<Assessment> signed(boolean negated, Predicate<Assessment> test) {
    return negated ? test.negate() : test;
  }

  private static String nearest(String name) {
    return Key.allNames()
        .filter(key -> StringUtils.getLevenshteinDistance(key, name) < FAR)
        .findFirst()
        .orElse(String.join(", ", Key.all()));
  }
}
