package luoshi.shell;

import java.util.Comparator;
import java.util.List;
import luoshi.followup.Assessment;
import luoshi.followup.Confidence;
import luoshi.followup.DoubleCoding;
import luoshi.ledger.Review;

/** Triage from the keyboard: goes through the candidates that nobody has decided yet. */
final class ReviewCommand extends ShellCommand {

  ReviewCommand(Session session) {
    super(
        session,
        "review",
        "[QUERY…]",
        Selection.options(Options.flag("blind"), Options.flag("doubtful-first")));
  }

  @Override
  void run(Call call) {
    boolean blind = call.flag("blind");
    List<Assessment> candidates =
        Selection.of(call).stream().filter(a -> blind ? isOpen(call, a) : isCandidate(a)).toList();
    if (call.flag("doubtful-first")) {
      Confidence confidence = call.workspace().confidence();
      candidates =
          candidates.stream()
              .sorted(Comparator.comparing(a -> confidence.of(a.entry().concluded())))
              .toList();
    }
    if (candidates.isEmpty()) {
      call.say("review.none");
      return;
    }
    try (Keys keys = call.session().keys()) {
      new Triage(call, keys, candidates).run();
    }
  }

  private static boolean isCandidate(Assessment a) {
    return a.entry().state().review() == Review.CANDIDATE;
  }

  /** Whoever codes blindly sees what she has not decided herself, whatever others did. */
  private static boolean isOpen(Call call, Assessment a) {
    return !DoubleCoding.decided(
        call.workspace().ledger().log().history(a.entry().stated().id()), call.settings().actor());
  }
}
