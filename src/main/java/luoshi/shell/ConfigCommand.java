package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.shell.Choices.Choice;

/** Prints the settings that hold, and where each comes from. */
final class ConfigCommand extends ShellCommand {

  private static final String COLUMNS = "columns";

  /** One setting. */
  private record Setting(String name, String value, String from) {}

  ConfigCommand(Session session) {
    super(session, "config", "");
  }

  @Override
  void run(Call call) throws IOException {
    Settings settings = call.settings();
    List<Setting> all = new ArrayList<>();
    add(all, call, "data", settings.data().toString());
    add(all, call, "db", "");
    add(all, call, "rules", settings.rules().toString());
    add(all, call, "today", settings.today().toString());
    Choice language = Settings.language(call.session().choices());
    all.add(new Setting("lang", settings.language(), from(call, language)));
    add(all, call, "as", settings.actor());
    add(all, call, COLUMNS, "");
    add(all, call, "color", settings.colour());
    add(all, call, "pager", settings.pager());
    for (Configuration.Layer layer : call.session().choices().files().layers()) {
      layer
          .filters()
          .forEach((name, query) -> all.add(new Setting("@" + name, query, layer.file() + "")));
    }
    List<Column<Setting>> columns =
        List.of(
            Column.shown("setting", Setting::name),
            Column.shown("value", Setting::value),
            Column.shown("from", Setting::from));
    new Listing<>(call, columns).print(all, all.size());
    if (new Told(call).isTable()) {
      call.say("config.files", call.session().places().configuration(), Configuration.IN_FOLDER);
    }
  }

  private static void add(List<Setting> all, Call call, String name, String value) {
    Choice choice = call.session().choices().choice(name, value);
    all.add(new Setting(name, choice.value(), from(call, choice)));
  }

  private static String from(Call call, Choice choice) {
    return choice.from().isEmpty() ? call.text("config.usual") : choice.from();
  }
}
