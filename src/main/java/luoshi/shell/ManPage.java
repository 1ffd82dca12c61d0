package luoshi.shell;

import java.util.List;
import luoshi.message.Messages;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;

/** The manual page, in roff, of the texts that help prints. */
final class ManPage {

  private final Messages messages;
  private final CommandRegistry registry;
  private final StringBuilder page = new StringBuilder();

  ManPage(Messages messages, CommandRegistry registry) {
    this.messages = messages;
    this.registry = registry;
  }

  /** The page: every command by groups, options of all, topics, settings. */
  String text() {
    line(".TH LUOSHI 1");
    section("man.name");
    line("luoshi \\- " + plain(messages.text("man.about")));
    section("man.synopsis");
    line(".B luoshi");
    line("[COMMAND] [ARGUMENT...] [OPTION...]");
    HelpGroups.ALL.forEach(
        group -> {
          section("help.group." + group.getKey());
          HelpGroups.commands(group.getValue(), registry).forEach(this::command);
        });
    section("help.global");
    Options.GLOBAL.forEach(o -> option(o, "option." + Options.name(o)));
    for (String topic : HelpTopics.ALL) {
      section("help.topic." + topic);
      example(HelpTopics.lines(topic, messages.language()));
    }
    return page.toString();
  }

  private void command(ShellCommand command) {
    line(".SS \"luoshi " + plain((command.getName() + " " + command.usage()).strip()) + "\"");
    line(plain(messages.text(command.descriptionKey())));
    command.getOptions().forEach(o -> option(o, command.descriptionKey(o)));
    List<String> examples = HelpTopics.examples(command.getName());
    if (!examples.isEmpty()) {
      line(".PP");
      example(examples);
    }
  }

  private void option(CommandOption option, String key) {
    line(".TP");
    line(".B " + plain(HelpCommand.written(option)));
    line(plain(messages.text(key)));
  }

  private void example(List<String> lines) {
    line(".nf");
    lines.forEach(l -> line(plain(l)));
    line(".fi");
  }

  private void section(String key) {
    line(".SH \"" + plain(messages.text(key)) + "\"");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  /** Text that roff takes as it is: no command at the start of a line, no escape within. */
  private static String plain(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
