package luoshi.shell;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** All commands. A new one is one class and one line here. */
final class Commands {

  private Commands() {}

  static CommandRegistry all(Session session) {
    return new CommandRegistry(
        new LinkedHashSet<>(
            List.of(
                new AcceptCommand(session),
                new AgendaCommand(session),
                new AgreementCommand(session),
                new AssignCommand(session),
                new BackupCommand(session),
                new BenchCommand(session),
                new CheckCommand(session),
                new CompletionCommand(session),
                new ConfigCommand(session),
                new DeclineCommand(session),
                new DemoCommand(session),
                new DocumentsCommand(session),
                new DriftCommand(session),
                new OutcomesCommand(session),
                new EditCommand(session),
                new EvaluateCommand(session),
                new ExportCommand(session),
                new ExtractCommand(session),
                new FiltersCommand(session),
                new HelpCommand(session),
                new HistoryCommand(session),
                new ImportCommand(session),
                new IngestCommand(session),
                new InitCommand(session),
                new LinkCommand(session),
                new ListCommand(session),
                new MentionsCommand(session),
                new MergeCommand(session),
                new NextCommand(session),
                new NoteCommand(session),
                new PublishCommand(session),
                new ReportCommand(session),
                new RescheduleCommand(session),
                new RestoreCommand(session),
                new ReviewCommand(session),
                new RulesConflictsCommand(session),
                new RulesDiffCommand(session),
                new ReclassifyCommand(session),
                new RulesListCommand(session),
                new RulesNewCommand(session),
                new RulesShowCommand(session),
                new RulesTestCommand(session),
                new SealCommand(session),
                new ServeCommand(session),
                new ShowCommand(session),
                new SplitCommand(session),
                new StatsCommand(session),
                new SuggestionsCommand(session),
                new TagCommand(session),
                new UndoCommand(session),
                new UpdateCommand(session),
                new VersionCommand(session),
                new WhyCommand(session))));
  }
}
