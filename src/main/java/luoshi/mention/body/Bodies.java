package luoshi.mention.body;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.mention.BodyMention;

/** Finds bodies by register, by shape and by the abbreviations of the document. */
public final class Bodies {

  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start);

  private final Register register;
  private final ChineseShapes chinese;
  private final EnglishShapes english;
  private final Abbreviations abbreviations;
  private final String home;

  /** Reads {@code rules/bodies} and {@code rules/lexicon/body}. */
  public Bodies(Path rules) {
    this(rules, new EnglishShapes(rules.resolve("lexicon/body/shapes-en.csv")));
  }

  private Bodies(Path rules, EnglishShapes english) {
    this(
        new Register(
            List.of(rules.resolve("bodies"), rules.resolve("lexicon/body/words")), english),
        new ChineseShapes(rules.resolve("lexicon/body/shapes-zh.csv")),
        english,
        new Abbreviations(Map.of()),
        "");
  }

  private Bodies(
      Register register,
      ChineseShapes chinese,
      EnglishShapes english,
      Abbreviations abbreviations,
      String home) {
    this.register = register;
    this.chinese = chinese;
    this.english = english;
    this.abbreviations = abbreviations;
    this.home = home;
  }

  /**
   * A finder that also knows the abbreviations that a document defines anywhere, and whose bodies
   * it means by a name that several have.
   *
   * @param origin the document's title and publisher
   */
  public Bodies forDocument(String text, String origin) {
    String from = home(origin);
    Abbreviations known = abbreviations;
    for (String stretch : Abbreviations.stretches(text)) {
      known = known.with(stretch, longest(hits(stretch)));
    }
    return new Bodies(register, chinese, english, known, from);
  }

  /** A publisher that no table has stands for its place: Harbour City Council. */
  private String home(String origin) {
    List<Hit> hits = hits(origin);
    List<Hit> named = longest(hits);
    return named.stream()
        .map(hit -> place(hit, hits))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .or(() -> named.stream().map(hit -> hit.body().name()).filter(english::isName).findFirst())
        .orElse("");
  }

  /** The jurisdiction of a body, or the area that its name holds: Government of Iceland. */
  private static String place(Hit named, List<Hit> hits) {
    String own = named.body().isArea() ? named.body().name() : named.body().jurisdiction();
    return !own.isEmpty()
        ? own
        : hits.stream()
            .filter(hit -> hit.body().isArea() && overlap(hit, named))
            .map(hit -> hit.body().name())
            .findFirst()
            .orElse("");
  }

  /** The bodies of a text, by place, not overlapping. */
  public List<BodyMention> find(String text) {
    List<Hit> hits = hits(text);
    Abbreviations known =
        Abbreviations.stretches(text).isEmpty()
            ? abbreviations
            : abbreviations.with(text, longest(hits));
    hits.addAll(0, known.in(text));
    return longest(hits).stream().map(hit -> hit.body().mention(text, hit)).toList();
  }

  private List<Hit> hits(String text) {
    List<Hit> hits = new ArrayList<>(register.in(text, home));
    List<Hit> known = List.copyOf(hits);
    hits.addAll(chinese.in(text, known));
    english.in(text).stream().filter(hit -> !endsKnown(known, hit)).forEach(hits::add);
    return hits;
  }

  /**
   * "Eligible Housing Board" ends with a body of the register, which is the whole name; "Australian
   * Government" says which government.
   */
  private static boolean endsKnown(List<Hit> known, Hit shape) {
    return known.stream()
        .anyMatch(
            hit ->
                hit.end() == shape.end()
                    && hit.start() > shape.start()
                    && !hit.body().isArea()
                    && hit.body().name().indexOf(' ') > 0);
  }

  private static boolean overlap(Hit one, Hit other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Of overlapping hits the longest; a longest one that is no body covers the others and goes. */
  private static List<Hit> longest(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits.stream().sorted(LONGEST_FIRST).toList()) {
      if (kept.stream().noneMatch(k -> overlap(k, hit))) {
        kept.add(hit);
      }
    }
    kept.removeIf(hit -> hit.body().kind().equals(Body.NONE));
    kept.sort(Comparator.comparingInt(Hit::start));
    return kept;
  }
}
