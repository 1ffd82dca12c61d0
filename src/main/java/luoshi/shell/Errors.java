package luoshi.shell;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;

/** Tells the user what went wrong: one line, then excerpt, cause and mend where they are known. */
final class Errors {

  private final Session session;

  Errors(Session session) {
    this.session = session;
  }

  /** Reports wrong use. */
  int usage(UsageError error) {
    return report(error, 2);
  }

  /** Reports a failure. */
  int failure(Throwable error) {
    return report(error, error instanceof UsageError ? 2 : 1);
  }

  private int report(Throwable error, int code) {
    PrintWriter err = session.screen().err();
    err.println("error: " + text(error));
    if (session.settings().debug()) {
      error.printStackTrace(err);
    }
    err.flush();
    return code;
  }

  /** What went wrong, in the user's language. */
  String text(Throwable error) {
    if (error instanceof Fault fault) {
      return fault.text(session.messages());
    }
    FileSystemException file = find(error, FileSystemException.class);
    return file == null ? unforeseen(error) : text(file);
  }

  private String text(FileSystemException error) {
    if (error instanceof NoSuchFileException) {
      return session.messages().text("file.missing", error.getFile());
    }
    if (error instanceof AccessDeniedException) {
      return session.messages().text("file.denied", error.getFile());
    }
    return session
        .messages()
        .text("file.fault", error.getFile(), String.valueOf(error.getReason()));
  }

  private String unforeseen(Throwable error) {
    return session
        .messages()
        .text("fault.unforeseen", error.toString().lines().findFirst().orElse(""));
  }

  private static <T extends Throwable> @Nullable T find(@Nullable Throwable error, Class<T> type) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (type.isInstance(e)) {
        return type.cast(e);
      }
    }
    return null;
  }
}
