package luoshi.followup;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.ledger.Stated;
import luoshi.ledger.Stated.Source;
import luoshi.mention.BodyFinder;
import luoshi.mention.BodyMention;

/** Finds the places that statements are about: a city, a district, a country. */
final class Places {

  /** So many texts are remembered; a statement is compared with several others in a row. */
  private static final int MOST_KNOWN = 20_000;

  /** Cities and counties that no table knows: 某某市 at the head or behind a year, City of X. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:^|[年\\s])(\\p{IsHan}{2,7}?(?:自治区|自治州|自治县|省|市|县|区|旗|州))"
              + "(?<![城都全各]市|[社园景地校灾山全各]区|[全各][省县])"
              + "|(?:City|Town|State|County|Borough|Province|District) of"
              + " (\\p{Lu}\\w+(?: \\p{Lu}\\w+)*)");

  private static final Pattern ENDING = Pattern.compile("[.]\\w+$");

  private final BodyFinder finder;
  private final Map<String, Boolean> nations = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  Places(BodyFinder finder) {
    this.finder = finder;
  }

  /** The places for which a document speaks, by its title, else its file name or publisher. */
  Set<String> home(Source source) {
    return Stream.of(
            source.title(), ENDING.matcher(source.name()).replaceFirst(""), source.publisher())
        .map(this::spoken)
        .filter(places -> !places.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /**
   * What a statement is about: the place that opens it, else that of its document; a nation's
   * document may speak of its parts, and one of nowhere known of any that it names.
   */
  Set<String> of(Stated s) {
    Set<String> opening = opening(s.quote());
    if (!opening.isEmpty()) {
      return opening;
    }
    Set<String> home = home(s.source());
    if (!home.isEmpty() && home.stream().noneMatch(this::nation)) {
      return home;
    }
    Set<String> named = new HashSet<>(in(s.quote()));
    if (!s.owners().isEmpty()) {
      named.addAll(in(s.owners().get(0)));
    }
    return named.isEmpty() ? home : named;
  }

  /** Whether documents of two places below a nation made them: neither speaks for the other. */
  static boolean foreign(Profile a, Profile b) {
    return apart(a.home(), b.home()) && !a.national() && !b.national();
  }

  static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private Set<String> in(String text) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, this::find);
  }

  /** Whether one of the places is a nation. */
  boolean national(Set<String> places) {
    return places.stream().anyMatch(this::nation);
  }

  private boolean nation(String place) {
    return nations.computeIfAbsent(
        place,
        name ->
            finder.find(name).stream()
                .anyMatch(b -> b.kind().equals("area") && b.jurisdiction().isEmpty()));
  }

  private Set<String> spoken(String text) {
    Set<String> known = in(text);
    return known.isEmpty() ? shaped(text) : known;
  }

  private static Set<String> shaped(String text) {
    Set<String> places = new HashSet<>();
    SHAPE
        .matcher(text)
        .results()
        .forEach(m -> places.add(m.group(1) != null ? m.group(1) : m.group(2)));
    return places;
  }

  /** 全市 and 本省 point back at the document's own place. */
  private Set<String> opening(String quote) {
    return finder.find(quote).stream()
        .filter(b -> b.start() == 0 && b.kind().equals("area") && !b.name().startsWith("本"))
        .map(BodyMention::name)
        .collect(Collectors.toSet());
  }

  private Set<String> find(String text) {
    Set<String> places = new HashSet<>();
    finder
        .find(text)
        .forEach(b -> places.add(b.kind().equals("area") ? b.name() : b.jurisdiction()));
    places.remove("");
    return places;
  }
}
