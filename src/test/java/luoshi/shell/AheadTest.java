package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work done ahead of whoever takes its results. */
class AheadTest {

  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheList() {
    List<String> taken = new ArrayList<>();
    try (Ahead<Integer, String> ahead = new Ahead<>(HUNDRED, n -> "n" + n, 4)) {
      ahead.each((item, result) -> taken.add(item + result));
    }
    assertThat(taken).isEqualTo(HUNDRED.stream().map(n -> n + "n" + n).toList());
  }

  @Test
  void twoItemsAreWorkedOnAtOnce() {
    CyclicBarrier together = new CyclicBarrier(2);
    Set<Integer> met = ConcurrentHashMap.newKeySet();
    try (Ahead<Integer, Boolean> ahead =
        new Ahead<>(List.of(1, 2), n -> meets(together) && met.add(n), 2)) {
      ahead.each((item, result) -> assertThat(result).isTrue());
    }
    assertThat(met).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void whatTheWorkThrowsIsThrownInItsPlace() {
    List<Integer> taken = new ArrayList<>();
    try (Ahead<Integer, Integer> ahead = new Ahead<>(HUNDRED, n -> 6 / (3 - n), 2)) {
      assertThatThrownBy(() -> ahead.each((item, result) -> taken.add(item)))
          .isInstanceOf(ArithmeticException.class);
    }
    assertThat(taken).containsExactly(0, 1, 2);
  }

  @Test
  void oneProcessorDoesItItself() {
    List<Thread> by = new ArrayList<>();
    try (Ahead<Integer, Thread> ahead = new Ahead<>(HUNDRED, n -> Thread.currentThread(), 1)) {
      ahead.each((item, result) -> by.add(result));
    }
    assertThat(by).containsOnly(Thread.currentThread());
  }

  private static boolean meets(CyclicBarrier together) {
    try {
      together.await(1, TimeUnit.MINUTES);
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
