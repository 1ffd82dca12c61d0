package luoshi.report;

/**
 * The colours of a light in Office files, as six hexadecimal digits; the letters have enough
 * contrast to be read.
 */
record Lights(String fill, String letters) {

  static Lights of(String light) {
    return switch (light) {
      case "red" -> new Lights("F8D7D4", "8C1D18");
      case "yellow" -> new Lights("FFEFC2", "6B4B00");
      case "blue" -> new Lights("D6E6FA", "134A8A");
      case "green" -> new Lights("D5EFDB", "145A29");
      default -> new Lights("E6E8EB", "4A4D52");
    };
  }
}
