package kabinet.platform.db;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thousands of rows as one parameter, of which {@code json_table} makes rows again: binding each of
 * their cells costs more than all the rest of a statement.
 */
public final class Document {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = JSON.createGenerator(text);

  public Document() {
    json.writeStartArray();
  }

  public void row(@Nullable Object... cells) {
    json.writeStartArray();
    for (var cell : cells) {
      switch (cell) {
        case null -> json.writeNull();
        case Long number -> json.writeNumber(number);
        case Integer number -> json.writeNumber(number);
        case Object other -> json.writeString(other.toString());
      }
    }
    json.writeEndArray();
  }

  /** The whole of it; nothing is added afterwards. */
  public String text() {
    json.writeEndArray();
    json.close();
    return text.toString();
  }
}
