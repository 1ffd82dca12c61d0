package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.Mention;
import luoshi.mention.MentionCases;
import luoshi.mention.MentionFinder;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;

/** Shows what the finders see in a text, or in each case of a file. */
final class MentionsCommand extends ShellCommand {

  private static final List<Column<SeenWords>> COLUMNS =
      List.of(
          Column.shown("start", SeenWords::start),
          Column.shown("end", SeenWords::end),
          Column.shown("mention", SeenWords::kind),
          Column.shown("text", SeenWords::text),
          Column.shown("meaning", SeenWords::meaning));

  MentionsCommand(Session session) {
    super(
        session,
        "mentions",
        "[TEXT…]",
        Output.options(Options.flag("words"), Options.value("cases")));
  }

  @Override
  void run(Call call) throws IOException {
    String cases = call.option("cases");
    Path output = Output.path(call);
    if (cases == null) {
      show(call);
    } else if (output == null) {
      throw new UsageError("mentions.output");
    } else {
      cases(call, Path.of(cases), output);
    }
  }

  private static void show(Call call) throws IOException {
    if (call.arguments().isEmpty()) {
      throw new UsageError("usage.missing", "mentions", "TEXT");
    }
    String text = String.join(" ", call.arguments());
    List<SeenWords> all = call.flag("words") ? SeenWords.words(call, text) : found(call, text);
    new Listing<>(call, COLUMNS).print(all, all.size());
  }

  private static List<SeenWords> found(Call call, String text) {
    Mentions found = call.workspace().finder().find(text, call.settings().today());
    return Stream.concat(
            Stream.of(found.times(), found.quantities(), found.bodies(), found.cues())
                .<Mention>flatMap(List::stream)
                .map(m -> new SeenWords(m.start(), m.end(), kind(m), m.text(), meaning(m))),
            SeenWords.predicates(call, text).stream())
        .sorted(Comparator.comparingInt(SeenWords::start))
        .toList();
  }

  private static void cases(Call call, Path cases, Path output) throws IOException {
    MentionFinder finder = call.workspace().finder();
    new MentionCases(
            (text, date) -> finder.find(text, date).times(),
            text -> finder.find(text, LocalDate.EPOCH).quantities())
        .run(cases, output);
  }

  private static String kind(Mention mention) {
    return mention instanceof TimeMention
        ? "time"
        : mention instanceof QuantityMention
            ? "quantity"
            : mention instanceof BodyMention ? "body" : "cue";
  }

  private static String meaning(Mention mention) {
    if (mention instanceof TimeMention time) {
      return "%s %s %s … %s".formatted(time.timex(), time.bound(), time.first(), time.last());
    }
    if (mention instanceof QuantityMention q) {
      return "%s %s %s %s %s"
          .formatted(q.comparator(), q.value().toPlainString(), q.unit(), q.kind(), q.metric());
    }
    if (mention instanceof BodyMention body) {
      return body.name() + " (" + body.kind() + ")";
    }
    CueMention cue = (CueMention) mention;
    return cue.entry().cue() + " " + cue.entry().lemma();
  }
}
