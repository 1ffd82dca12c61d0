package luoshi.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import luoshi.commitment.Commitment;
import luoshi.commitment.Owner;
import luoshi.followup.Assessment;
import org.jspecify.annotations.Nullable;

/** How each key looks at a commitment. */
final class Tests {

  private Tests() {}

  static Predicate<Assessment> text(Key key, String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return a -> texts(key, a).stream().anyMatch(text -> text.contains(wanted));
  }

  /** A commitment whose id begins so. */
  static Predicate<Assessment> id(String beginning) {
    String wanted = beginning.toLowerCase(Locale.ROOT);
    return a -> a.entry().commitment().id().startsWith(wanted);
  }

  /** Words of the quote, the metric or the heading. */
  static Predicate<Assessment> words(String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return a -> {
      Commitment c = a.entry().commitment();
      return lower(List.of(c.quote().exact(), c.metric(), c.heading())).stream()
          .anyMatch(text -> text.contains(wanted));
    };
  }

  static Predicate<Assessment> word(Key key, String word) {
    return a -> word(key, a).equalsIgnoreCase(word);
  }

  static Predicate<Assessment> due(String operator, Period period) {
    return a -> {
      LocalDate due = a.entry().due();
      return due != null
          && switch (operator) {
            case "before" -> due.isBefore(period.first());
            case "after" -> due.isAfter(period.last());
            case "from" -> !due.isBefore(period.first());
            case "to" -> !due.isAfter(period.last());
            default -> period.holds(due);
          };
    };
  }

  static Predicate<Assessment> number(
      Function<Assessment, @Nullable BigDecimal> number, String operator, BigDecimal wanted) {
    return a -> {
      BigDecimal have = number.apply(a);
      int order = have == null ? 0 : have.compareTo(wanted);
      return have != null
          && switch (operator) {
            case "min" -> order >= 0;
            case "max" -> order <= 0;
            default -> order == 0;
          };
    };
  }

  private static String word(Key key, Assessment a) {
    Commitment c = a.entry().commitment();
    return switch (key) {
      case KIND -> c.checkable() ? c.kind().name() : "directive";
      case AREA -> c.area();
      case DELIVERY -> a.entry().state().delivery().word();
      case SCHEDULE -> a.schedule();
      case LIGHT -> a.light();
      case EVIDENCE -> a.evidence();
      case FRESHNESS -> a.freshness();
      default -> a.entry().state().review().word();
    };
  }

  private static List<String> texts(Key key, Assessment a) {
    Commitment c = a.entry().commitment();
    return switch (key) {
      case OWNER -> {
        List<String> names =
            new ArrayList<>(names(c.lead() == null ? List.of() : List.of(c.lead())));
        names.add(a.entry().owner());
        yield lower(names);
      }
      case LEAD -> lower(names(c.lead() == null ? List.of() : List.of(c.lead())));
      case SUPPORTING -> lower(names(c.supporting()));
      case PUBLISHER -> lower(List.of(a.entry().publisher()));
      case ISSUER -> lower(List.of(c.issuer()));
      case DOCUMENT -> lower(List.of(c.document()));
      case HEADING -> lower(List.of(c.heading()));
      case METRIC -> lower(List.of(c.metric()));
      default -> lower(a.entry().state().tags());
    };
  }

  private static List<String> names(List<Owner> owners) {
    List<String> names = new ArrayList<>();
    for (Owner owner : owners) {
      names.add(owner.name());
      names.add(owner.text());
      names.addAll(owner.aliases());
    }
    return names;
  }

  private static List<String> lower(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }
}
