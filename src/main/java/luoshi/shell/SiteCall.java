package luoshi.shell;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import luoshi.followup.Assessment;
import luoshi.ledger.Ledger;
import luoshi.report.ReportRequest;
import luoshi.site.Include;
import luoshi.site.Published;
import luoshi.site.Site;
import luoshi.site.SiteRequest;
import luoshi.site.SiteSource;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;

/** The site that a command is asked for. */
final class SiteCall {

  private SiteCall() {}

  static CommandOption[] options(CommandOption... more) {
    return Selection.options(
        java.util.stream.Stream.concat(
                Arrays.stream(more),
                java.util.stream.Stream.of(
                    Options.value("title"), Options.value("base-url"), Options.value("include")))
            .toArray(CommandOption[]::new));
  }

  /** The site as the ledger is now. */
  static Site site(Call call, @Nullable Published last) {
    Ledger ledger = call.workspace().ledger();
    List<Assessment> selected = Selection.of(call);
    SiteSource source =
        new SiteSource(
            selected,
            call.workspace().drifts().all(),
            ledger.documents().all(),
            sha256 -> text(ledger, sha256),
            ledger.log().bySubject());
    return Site.of(source, request(call), last);
  }

  /** Pages are made by several threads, and the ledger has one connection. */
  private static String text(Ledger ledger, String sha256) {
    synchronized (ledger) {
      return ledger.documents().text(sha256);
    }
  }

  static Published now(Call call) {
    return new Published(call.workspace().ledger().log().last(), Selection.asOf(call).toString());
  }

  static SiteRequest request(Call call) {
    ReportRequest report =
        new ReportRequest(
            Selection.asOf(call),
            Selection.told(call),
            "owner",
            call.workspace().rulebook().version(),
            call.workspace().ledger().log().head(),
            null,
            Days.option(call, "known-at"),
            call.option("title"));
    return new SiteRequest(report, languages(call), base(call), include(call));
  }

  /** Both languages, or those that {@code --lang} names, that of the messages first. */
  private static List<String> languages(Call call) {
    String asked = call.option("lang");
    if (asked != null) {
      return Arrays.stream(asked.split(",", -1)).distinct().toList();
    }
    String first = call.settings().language();
    return List.of(first, first.equals("zh") ? "en" : "zh");
  }

  private static String base(Call call) {
    String base = Objects.requireNonNullElse(call.option("base-url"), "");
    if (!base.isEmpty() && !base.matches("https?://[^\\s\"<>]+")) {
      throw new UsageError("publish.base", base);
    }
    return base.isEmpty() || base.endsWith("/") ? base : base + "/";
  }

  private static Set<Include> include(Call call) {
    Set<Include> all = EnumSet.noneOf(Include.class);
    String asked = Objects.requireNonNullElse(call.option("include"), "");
    List<String> known =
        Arrays.stream(Include.values()).map(i -> i.name().toLowerCase(Locale.ROOT)).toList();
    for (String word : asked.isEmpty() ? new String[0] : asked.split(",", -1)) {
      if (!known.contains(word)) {
        throw new UsageError("usage.among", "--include", word, String.join(", ", known));
      }
      all.add(Include.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return all;
  }
}
