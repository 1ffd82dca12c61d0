package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void traditionalScriptIsReadAsSimplified() {
    assertThat(Folding.of("牽頭單位於二月五日前建設碼頭")).isEqualTo("牵头单位于二月五日前建设码头");
  }

  @Test
  void charactersOfPresentationAreReadAsPlainOnes() {
    assertThat(Folding.of("⼗二⽉底前，２０２５年")).isEqualTo("十二月底前，2025年");
  }

  @Test
  void everyCharacterKeepsItsPlace() {
    String text = "到２０２７年，建設“碼頭”（3座）\u00a0ﬀ，顯著提升。";
    assertThat(Folding.of(text)).hasSameSizeAs(text);
  }

  @Test
  void wordsPartedAtALineEndOrByAnInvisibleCharacterAreReadWhole() {
    assertThat(Folding.of("20 har-\nbours")).isEqualTo("20 harbours  ");
    assertThat(Folding.of("20 har\u00adbours in May")).isEqualTo("20 harbours  in May");
    assertThat(Folding.of("a long-term plan")).isEqualTo("a long-term plan");
  }

  @Test
  void simplifiedTextStaysAsItIs() {
    String text = "显著提升能力，发挥作用，后来居上，干部选拔。";
    assertThat(Folding.of(text)).isEqualTo(text);
  }
}
