package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import luoshi.document.Block.Kind;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** The pages of a PDF are read as one text, without what repeats on every page. */
class PdfTest {

  private static final List<String> FIRST =
      List.of(
          "The council is guided by the needs of those who live and",
          "work beside the harbour, and it has heard them at length.",
          "It will build twelve berths at the northern quay, and each",
          "of them will have shore power before the end of 2027 at a",
          "cost of 40 million dollars, and it will cut the fees that");
  private static final List<String> SECOND =
      List.of(
          "small vessels pay by 20 per cent before the end of 2026.",
          "A cleaner harbour",
          "The council will ban the discharge of waste water from all",
          "vessels by 2026, and publish what is found every quarter.");
  private static final List<String> THIRD =
      List.of("The council will report on this plan once a year in public.");

  @Test
  void pagesAreNumberedAndRunningHeadersFootersAndPageNumbersAreCut() throws IOException {
    Document document = Reading.bytes("plan.pdf", pdf(List.of(FIRST, SECOND, THIRD)));
    assertThat(document.blocks()).extracting(Block::page).startsWith(1).endsWith(3);
    assertThat(Reading.blocks(document)).noneMatch(block -> block.contains("Port Authority"));
    assertThat(document.cuts()).extracting(Cut::reason).contains("header", "page-number");
    assertThat(document.cuts()).hasSize(6);
  }

  @Test
  void aHeadingBetweenWrappedParagraphsIsFound() throws IOException {
    Document document = Reading.bytes("plan.pdf", pdf(List.of(FIRST, SECOND, THIRD)));
    assertThat(Reading.texts(document, Kind.HEADING)).containsExactly("A cleaner harbour");
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .contains(SECOND.get(2) + " " + SECOND.get(3), THIRD.get(0));
  }

  private static byte[] pdf(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < pages.size(); i++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
          write(out, 750, "Port Authority Plan");
          for (int line = 0; line < pages.get(i).size(); line++) {
            write(out, 700 - 15 * line, pages.get(i).get(line));
          }
          write(out, 40, "- " + (i + 1) + " -");
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void write(PDPageContentStream out, int y, String words) throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.HELVETICA), 12);
    out.newLineAtOffset(60, y);
    out.showText(words);
    out.endText();
  }
}
