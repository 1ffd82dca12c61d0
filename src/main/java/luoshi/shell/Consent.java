package luoshi.shell;

import java.io.Console;
import java.util.List;
import java.util.Locale;

/** Asks before something is written. */
final class Consent {

  private Consent() {}

  /**
   * Whether a write may touch so many commitments: one may always be written, as may several with
   * {@code --yes}; on {@code --dry-run} nothing is asked.
   */
  static boolean forMany(Call call, int count) {
    if (count < 2 || call.flag("yes") || call.flag("dry-run")) {
      return true;
    }
    String command = call.context().parsedInput().commandName();
    boolean given = given(call, call.text("writing.many", command, count));
    if (!given) {
      call.say("writing.nothing");
    }
    return given;
  }

  /**
   * Whether the user agrees.
   *
   * @throws UsageError where nobody can be asked
   */
  static boolean given(Call call, String question) {
    Console console = System.console();
    if (console == null) {
      throw new UsageError("consent.nobody", question);
    }
    call.out().print(question + " ");
    call.out().flush();
    String answer = console.readLine();
    return answer != null
        && List.of(call.text("consent.yes").split(" ", -1))
            .contains(answer.strip().toLowerCase(Locale.ROOT));
  }
}
