package luoshi.shell;

import java.util.Objects;

/** Says which luoshi and which Java this is. */
final class VersionCommand extends ShellCommand {

  VersionCommand(Session session) {
    super(session, "version", "");
  }

  @Override
  void run(Call call) {
    String version = getClass().getPackage().getImplementationVersion();
    call.out()
        .printf(
            "luoshi %s (Java %s)%n", Objects.toString(version, "?"), Runtime.version().feature());
  }
}
