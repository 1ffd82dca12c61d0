package luoshi.shell;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import luoshi.followup.FollowupEvaluation;
import luoshi.followup.FollowupEvaluation.Mistake;
import luoshi.followup.FollowupScore;

/** Prints how suggestions compare with a gold of follow-up. */
final class FollowupTold {

  private FollowupTold() {}

  static void print(Call call, FollowupEvaluation evaluation) throws IOException {
    if (call.flag("mistakes")) {
      new Listing<>(call, mistakes(call))
          .print(evaluation.mistakes(), evaluation.mistakes().size());
    } else {
      new Listing<>(call, scores(call)).print(evaluation.scores(), evaluation.scores().size());
    }
  }

  private static List<Column<FollowupScore>> scores(Call call) {
    Told told = new Told(call);
    return List.of(
        Column.shown(
            "outcome", s -> s.kind().isEmpty() ? call.text("evaluate.told") : told.word(s.kind())),
        Column.shown("gold", FollowupScore::gold),
        Column.shown("suggested-of", FollowupScore::found),
        Column.shown("recall", FollowupScore::recall),
        Column.shown("proposed", FollowupScore::suggested),
        Column.shown("right", FollowupScore::right),
        Column.shown("precision", FollowupScore::precision));
  }

  private static List<Column<Mistake>> mistakes(Call call) {
    Told told = new Told(call);
    return List.of(
        Column.shown("document", Mistake::document),
        Column.shown("mistake", Mistake::what),
        Column.shown("outcome", m -> kinds(told, m)),
        Column.shown("quote", Mistake::quote),
        Column.shown("said", Mistake::said));
  }

  private static String kinds(Told told, Mistake mistake) {
    return Arrays.stream(mistake.kind().split("[|]")).map(told::word).collect(joining("|"));
  }
}
