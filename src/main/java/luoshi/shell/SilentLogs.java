package luoshi.shell;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.jspecify.annotations.Nullable;

/**
 * The logs of Spring's libraries, which say nothing. To find out that nothing is to be logged,
 * their own factory looks through every library for settings, longer than a short command takes for
 * the rest of its work.
 */
final class SilentLogs extends LogFactory {

  private static final Log SILENT = new NoOpLog();

  private SilentLogs() {}

  /** Takes the place of the factory, unless {@code -Dluoshi.log=LEVEL} lets libraries speak. */
  static void install() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (loader != null && System.getProperty("luoshi.log") == null) {
      factories.put(loader, new SilentLogs());
    }
  }

  @Override
  public Log getInstance(Class<?> owner) {
    return SILENT;
  }

  @Override
  public Log getInstance(String name) {
    return SILENT;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return null;
  }

  @Override
  public String[] getAttributeNames() {
    return new String[0];
  }

  @Override
  public void removeAttribute(String name) {}

  @Override
  public void setAttribute(String name, Object value) {}

  @Override
  public void release() {}
}
