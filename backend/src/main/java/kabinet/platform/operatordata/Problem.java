package kabinet.platform.operatordata;

import java.util.List;

/** Why a row cannot be imported; line 0 and an empty field speak of the file as a whole. */
public record Problem(String file, long line, String field, String reason, List<Object> words) {

  public Problem(String file, long line, String field, String reason, Object... words) {
    this(file, line, field, reason, List.of(words));
  }
}
