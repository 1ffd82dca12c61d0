package luoshi.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page to be filled in, compiled once. Parts of it may be other files of the class path. */
public final class PageTemplate {

  /** The charts that pages draw from their tables. */
  public static final String PLOTS = "/report/charts.js";

  /** The library that draws them. */
  public static final String ECHARTS = HtmlPage.ECHARTS;

  /** How reports look. */
  public static final String STYLE = "/report/report.css";

  private static final String FOLDER = "/report/";

  private final Template template;

  private PageTemplate(Template template) {
    this.template = template;
  }

  /**
   * A page of HTML or XML: what is filled in stays text.
   *
   * @param resource its place on the class path
   */
  public static PageTemplate of(String resource) {
    return of(resource, Escapers.HTML);
  }

  static PageTemplate of(String resource, Mustache.Escaper escaper) {
    return new PageTemplate(
        Mustache.compiler()
            .withEscaper(escaper)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(name -> new StringReader(text(name.startsWith("/") ? name : FOLDER + name)))
            .compile(text(resource)));
  }

  /** The page with what a view says. */
  public String render(Object view) {
    return template.execute(view);
  }

  /** A file of the class path, with the line ends that browsers hash. */
  public static String text(String resource) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
