package luoshi.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.document.Document;
import luoshi.document.Given;
import luoshi.evaluation.Counts;
import luoshi.evaluation.Evaluation;
import luoshi.evaluation.Evaluation.Part;
import luoshi.evaluation.Evaluator;
import luoshi.evaluation.Gold;
import luoshi.evaluation.Mistake;
import luoshi.evaluation.RuleScore;
import luoshi.followup.Expected;
import luoshi.report.OutputFile;

/** Measures what the rules find against documents that an analyst annotated. */
final class EvaluateCommand extends ShellCommand {

  private static final List<Column<RuleScore>> RULES =
      List.of(
          Column.shown("rule", RuleScore::rule),
          Column.shown("field", RuleScore::field),
          Column.shown("right", RuleScore::right),
          Column.shown("wrong", RuleScore::wrong),
          Column.shown("share", score -> "%.3f".formatted(score.share())));

  private static final String TABLE_HEAD =
      "# How often each rule was right on annotated documents, as luoshi evaluate --by-rule wrote it"
          + " (luoshi:ledger). Read for the confidence of a commitment.\n"
          + "rule,field,right,wrong\n";

  EvaluateCommand(Session session) {
    super(
        session,
        "evaluate",
        "GOLD_DIR",
        Output.options(
            Options.value("texts"),
            Options.flag("mistakes"),
            Options.flag("by-rule"),
            Options.flag("followup")));
  }

  @Override
  void run(Call call) throws IOException {
    Path output = Output.path(call);
    if (output != null && !call.flag("by-rule")) {
      throw new UsageError("usage.goes-with", "--output", "--by-rule");
    }
    Path folder = Path.of(call.argument());
    String texts = call.option("texts");
    Path documents = texts == null ? folder.resolve("texts") : Path.of(texts);
    Workspace workspace = call.workspace();
    Function<String, Document> reader =
        name -> workspace.reader().read(documents.resolve(name), Given.NONE);
    if (call.flag("followup")) {
      FollowupTold.print(call, workspace.followups().evaluate(Expected.read(folder), reader));
      return;
    }
    Evaluation evaluation =
        new Evaluator(workspace.extractor(), workspace.finder())
            .evaluate(Gold.load(folder), reader);
    if (call.flag("mistakes")) {
      new Listing<>(call, mistakes(call))
          .print(evaluation.mistakes(), evaluation.mistakes().size());
    } else if (output != null) {
      OutputFile.write(output, table(evaluation.rules()), call.flag("force"));
      call.say("report.written", output);
    } else if (call.flag("by-rule")) {
      new Listing<>(call, RULES).print(evaluation.rules(), evaluation.rules().size());
    } else {
      figures(call, evaluation);
    }
  }

  /** The table that confidence is read from: the names of rules need no quoting. */
  private static String table(List<RuleScore> scores) {
    return scores.stream()
        .sorted(Comparator.comparing(RuleScore::rule).thenComparing(RuleScore::field))
        .map(s -> s.rule() + "," + s.field() + "," + s.right() + "," + s.wrong() + "\n")
        .collect(Collectors.joining("", TABLE_HEAD, ""));
  }

  /** A column for each document and one for all of them; a row for each figure. */
  private static void figures(Call call, Evaluation evaluation) throws IOException {
    List<Part> parts = new ArrayList<>(evaluation.parts());
    parts.add(new Part(call.text("evaluate.all"), evaluation.total()));
    List<Column<Part>> columns = new ArrayList<>();
    columns.add(Column.shown("document", Part::name));
    columns.add(Column.shown("gold", part -> part.counts().get(Counts.Of.GOLD)));
    new Counts()
        .figures()
        .keySet()
        .forEach(
            name -> columns.add(Column.shown(name, part -> part.counts().figures().get(name))));
    new Listing<>(call, columns).print(parts, parts.size());
  }

  private static List<Column<Mistake>> mistakes(Call call) {
    return List.of(
        Column.shown("document", Mistake::document),
        Column.shown("mistake", Mistake::what),
        Column.shown("told", Mistake::told),
        Column.shown("quote", Mistake::quote),
        Column.shown("cause", mistake -> causes(call, mistake)));
  }

  private static String causes(Call call, Mistake mistake) {
    return mistake.causes().stream()
        .map(cause -> call.text("cause." + cause.key(), cause.detail()))
        .collect(Collectors.joining("; "));
  }
}
