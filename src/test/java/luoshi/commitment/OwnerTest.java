package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body is named as readers of a language know it. */
class OwnerTest {

  @ParameterizedTest
  @CsvSource({
    "运输署, TD|Transport Department|運輸署, en, Transport Department",
    "运输署, TD|Transport Department|運輸署, zh, 运输署",
    "Department for Transport, DfT|英国交通部, zh, 英国交通部",
    "Department for Transport, DfT|英国交通部, en, Department for Transport",
    "教育部, MOE, en, MOE",
    "市科委, 市科学技术委员会, en, 市科委",
    "Harbour City Council, '', zh, Harbour City Council"
  })
  void isNamedInTheReadersLanguage(String name, String aliases, String language, String known) {
    List<String> others = aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|"));
    assertThat(new Owner(name, name, others).in(language)).isEqualTo(known);
  }
}
