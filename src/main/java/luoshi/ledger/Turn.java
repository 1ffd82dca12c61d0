package luoshi.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import luoshi.guard.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The turn to open the ledger of a folder: of all processes one at a time has it. The operating
 * system takes it back from a process that was killed.
 */
final class Turn implements AutoCloseable {

  /** Longer than it takes to open a large ledger. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final long PAUSE = 5;

  /**
   * Within this process. Closing a file ends all of a process's locks on it, so that two threads
   * may not have it open at once.
   */
  private static final ReentrantLock HERE = new ReentrantLock();

  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits for the turn.
   *
   * @param folder where the ledger lies
   * @throws LedgerException where another process keeps it for a minute
   */
  static Turn in(Path folder) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    if (!mine(end)) {
      throw new LedgerException("error.database-locked", folder);
    }
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(OwnerOnly.file(folder.resolve("luoshi.turn")), StandardOpenOption.WRITE);
      await(channel, folder, end);
      return new Turn(channel);
    } catch (IOException | RuntimeException e) {
      release(channel);
      throw e;
    }
  }

  private static boolean mine(long end) {
    try {
      return HERE.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void await(FileChannel channel, Path folder, long end) throws IOException {
    FileLock lock = channel.tryLock();
    while (lock == null) {
      if (System.nanoTime() > end || !Pause.of(PAUSE)) {
        throw new LedgerException("error.database-locked", folder);
      }
      lock = channel.tryLock();
    }
  }

  @Override
  public void close() throws IOException {
    release(channel);
  }

  private static void release(@Nullable FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HERE.unlock();
    }
  }
}
