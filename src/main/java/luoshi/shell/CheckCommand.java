package luoshi.shell;

import java.util.List;
import luoshi.ledger.Problem;
import luoshi.message.Fault;

/** Proves the ledger sound; says nothing where it is. */
final class CheckCommand extends ShellCommand {

  CheckCommand(Session session) {
    super(session, "check", "");
  }

  @Override
  void run(Call call) {
    List<Problem> problems = call.workspace().ledger().check().problems();
    for (Problem problem : problems) {
      call.say(problem.key(), problem.subject(), problem.detail());
    }
    if (!problems.isEmpty()) {
      call.out().flush();
      throw new Fault("check.failed", problems.size());
    }
  }
}
