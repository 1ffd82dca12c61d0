package luoshi.shell;

import java.io.Console;
import java.util.List;
import java.util.Locale;

/** Asks before something is written. */
final class Consent {

  private Consent() {}

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
