package luoshi.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works on a list by as many threads as there are processors, a few items ahead of whoever takes
 * the results, which come in the order of the list. One item, or one processor, needs no thread.
 */
final class Ahead<T, R> implements AutoCloseable {

  /** Results that may wait for each thread: enough to keep it busy behind a long item. */
  private static final int WAITING = 2;

  private final List<T> items;
  private final Function<T, R> work;
  private final int threads;
  private final ExecutorService pool;
  private final Deque<Future<R>> running = new ArrayDeque<>();

  Ahead(List<T> items, Function<T, R> work) {
    this(items, work, Runtime.getRuntime().availableProcessors());
  }

  Ahead(List<T> items, Function<T, R> work, int processors) {
    this.items = items;
    this.work = work;
    this.threads = Math.min(items.size(), processors);
    this.pool = Executors.newFixedThreadPool(Math.max(1, threads));
  }

  /** Hands over each item with what came of it. What the work throws is thrown in its place. */
  void each(BiConsumer<T, R> then) {
    if (threads <= 1) {
      items.forEach(item -> then.accept(item, work.apply(item)));
      return;
    }
    int next = 0;
    for (T item : items) {
      while (next < items.size() && running.size() < threads * WAITING) {
        T following = items.get(next++);
        running.add(pool.submit(() -> work.apply(following)));
      }
      then.accept(item, result(running.remove()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
