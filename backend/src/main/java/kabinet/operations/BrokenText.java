package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Finds the line in which a text stops being UTF-8. */
final class BrokenText {

  private BrokenText() {}

  static long line(InputStream text) throws IOException {
    try (text) {
      var bytes = new ByteArrayOutputStream();
      long line = 1;
      for (int next = text.read(); next >= 0; next = text.read()) {
        if (next != '\n') {
          bytes.write(next);
        } else if (!readable(bytes)) {
          return line;
        } else {
          bytes.reset();
          line++;
        }
      }
      return line;
    }
  }

  private static boolean readable(ByteArrayOutputStream bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
