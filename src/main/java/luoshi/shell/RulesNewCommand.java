package luoshi.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import luoshi.message.Fault;

/** Writes the stub of a rule, which fails until its examples are filled in. */
final class RulesNewCommand extends ShellCommand {

  private static final String STUB =
      """
      package %2$s;

      import luoshi.rulebook.fact.Clause;
      import luoshi.rulebook.fact.Cue;

      global luoshi.rulebook.Conclude conclude;

      rule "%1$s"
          @doc("%3$s")
          @rank(40)
          @yes({"%4$s"})
          @no({"%5$s"})
      when
          $c : Clause()
          $w : Cue(clause == $c.id, kind == "")
      then
          conclude.that($c, "%2$s", "", $w);
      end
      """;

  RulesNewCommand(Session session) {
    super(session, "rules new", "NAME", Options.value("stage"));
  }

  @Override
  void run(Call call) throws IOException {
    String name = call.argument();
    if (!name.matches("(zh|en|any)(-[a-z0-9]+)+")) {
      throw new UsageError("rules.name", name);
    }
    String stage = Objects.requireNonNullElse(call.option("stage"), "kind");
    Path folder = call.settings().rules().resolve(stage);
    Path file = folder.resolve(name + ".drl");
    if (!stage.matches("[a-z]+") || !Files.isDirectory(folder)) {
      throw new UsageError("rules.stage", stage);
    }
    if (Files.exists(file)) {
      throw new Fault("rules.exists", file);
    }
    Files.writeString(
        file,
        STUB.formatted(
            name,
            stage,
            call.text("rules.stub.doc"),
            call.text("rules.stub.yes"),
            call.text("rules.stub.no")));
    call.say("rules.written", file);
  }
}
