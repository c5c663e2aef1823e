package kabinet.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page that is no part of the SPA: HTML with gaps like {@code {{name}}}. */
public final class PageText {

  private final String html;

  private PageText(String html) {
    this.html = html;
  }

  public static PageText read(String resource) {
    try {
      return new PageText(new ClassPathResource(resource).getContentAsString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parts one after the other. */
  public static PageText joined(List<PageText> parts) {
    return new PageText(parts.stream().map(PageText::toString).collect(Collectors.joining()));
  }

  /** What is put in is text, whatever it looks like. */
  public PageText with(Map<String, String> texts) {
    var page = html;
    for (var text : texts.entrySet()) {
      page =
          page.replace(
              "{{" + text.getKey() + "}}", HtmlUtils.htmlEscape(text.getValue(), UTF_8.name()));
    }
    return new PageText(page);
  }

  /** Puts another page's text in. */
  public PageText with(String gap, PageText part) {
    return new PageText(html.replace("{{" + gap + "}}", part.html));
  }

  @Override
  public String toString() {
    return html;
  }
}
