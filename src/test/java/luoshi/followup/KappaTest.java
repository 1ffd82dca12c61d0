package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import luoshi.followup.Kappa.Pair;
import org.junit.jupiter.api.Test;

class KappaTest {

  private static void add(List<Pair> pairs, int times, String first, String second) {
    for (int i = 0; i < times; i++) {
      pairs.add(new Pair("c" + pairs.size(), first, second));
    }
  }

  @Test
  void agreementBeyondChanceIsTheObservedLessTheExpectedOverTheRest() {
    List<Pair> pairs = new ArrayList<>();
    add(pairs, 20, "yes", "yes");
    add(pairs, 5, "yes", "no");
    add(pairs, 10, "no", "yes");
    add(pairs, 15, "no", "no");
    Kappa kappa = Kappa.of(pairs);
    // po = 35/50; pe = 0.5 * 0.6 + 0.5 * 0.4 = 0.5
    assertThat(kappa.observed()).isCloseTo(0.7, within(1e-9));
    assertThat(kappa.kappa()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void perfectAgreementIsOneAndChanceAloneIsNone() {
    List<Pair> perfect = new ArrayList<>();
    add(perfect, 3, "yes", "yes");
    add(perfect, 2, "no", "no");
    assertThat(Kappa.of(perfect).kappa()).isCloseTo(1.0, within(1e-9));
    List<Pair> one = new ArrayList<>();
    add(one, 4, "yes", "yes");
    assertThat(Kappa.of(one).kappa()).isNull();
    assertThat(Kappa.of(List.of()).cases()).isZero();
  }
}
