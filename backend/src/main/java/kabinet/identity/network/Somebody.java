package kabinet.identity.network;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom a network says somebody is: the id there, which never changes, and how to call them. Nothing
 * else is read, an e-mail address least of all.
 */
record Somebody(String subject, String name) {

  static final String SUBJECT = "sub";
  static final String NAME = "name";

  private static final String NUMBER = "devicePhoneNumber";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_SUBJECT = 191;
  private static final int LONGEST_NAME = 120;

  static Somebody of(OAuth2User user) {
    var name = user.getAttributes().get(NAME);
    return trusted(user.getName(), name == null ? "" : name.toString());
  }

  /**
   * Every network has a shape of its own; an answer without an id is an error, whatever it says.
   */
  static Somebody in(String answer, NetworkKind kind) {
    var said = read(answer);
    return switch (kind) {
      case VK -> {
        var user = said.path("user");
        yield trusted(text(user, "user_id"), words(user, "first_name", "last_name"));
      }
      case YANDEX -> trusted(text(said, "id"), first(said, "display_name", "real_name", "login"));
      case ODNOKLASSNIKI ->
          trusted(
              text(said, "uid"),
              said.has("name") ? text(said, "name") : words(said, "first_name", "last_name"));
      case MAIL -> trusted(text(said, "id"), first(said, "name", "nickname"));
      case GITHUB -> trusted(text(said, "id"), first(said, "name", "login"));
      case NUMBER -> trusted(text(said, NUMBER), "");
      case OPENID -> trusted(text(said, SUBJECT), first(said, NAME));
    };
  }

  OAuth2User user() {
    return new DefaultOAuth2User(List.of(), Map.of(SUBJECT, subject, NAME, name), SUBJECT);
  }

  private static Somebody trusted(String subject, String name) {
    if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
      throw new OAuth2AuthenticationException("no_subject");
    }
    var plain = name.strip();
    return new Somebody(
        subject, plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME));
  }

  private static JsonNode read(String answer) {
    try {
      return JSON.readTree(answer);
    } catch (JacksonException e) {
      throw new OAuth2AuthenticationException("no_json");
    }
  }

  private static String first(JsonNode from, String... fields) {
    for (String field : fields) {
      if (!text(from, field).isBlank()) {
        return text(from, field);
      }
    }
    return "";
  }

  private static String words(JsonNode from, String first, String second) {
    return (text(from, first) + ' ' + text(from, second)).strip();
  }

  /** Ids are numbers in some networks. */
  private static String text(JsonNode from, String field) {
    var value = from.path(field);
    return value.isString() || value.isNumber() ? value.asString() : "";
  }
}
