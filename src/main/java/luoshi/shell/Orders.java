package luoshi.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import luoshi.followup.Assessment;
import org.jspecify.annotations.Nullable;

/** The orders in which commitments can be listed. */
final class Orders {

  /** Orders by name; one with a minus sign before it is turned round. */
  private static final Map<String, Comparator<Assessment>> ALL =
      Map.of(
          "urgency",
              Comparator.comparing(Assessment::urgency)
                  .reversed()
                  .thenComparing(a -> a.entry().commitment().document())
                  .thenComparing(a -> a.entry().commitment().quote().start()),
          "deadline", Comparator.comparing(a -> Objects.toString(a.entry().due(), "9999")),
          "owner", Comparator.comparing(a -> a.entry().owner()),
          "kind", Comparator.comparing(a -> a.entry().commitment().kind()),
          "document", Comparator.comparing(a -> a.entry().commitment().document()),
          "light", Comparator.comparing(Assessment::light),
          "schedule", Comparator.comparing(Assessment::schedule),
          "delivery", Comparator.comparing(a -> a.entry().state().delivery()),
          "area", Comparator.comparing(a -> a.entry().commitment().area()));

  private Orders() {}

  /** The order that {@code --sort} asks for; as in the documents where it asks for none. */
  static List<Assessment> sorted(List<Assessment> all, @Nullable String by) {
    if (by == null) {
      return all;
    }
    boolean turned = by.startsWith("-");
    Comparator<Assessment> order = ALL.get(by.substring(turned ? 1 : 0).toLowerCase(Locale.ROOT));
    if (order == null) {
      String known = String.join(", ", ALL.keySet().stream().sorted().toList());
      throw new UsageError("usage.among", "--sort", by, known);
    }
    return all.stream().sorted(turned ? order.reversed() : order).toList();
  }
}
