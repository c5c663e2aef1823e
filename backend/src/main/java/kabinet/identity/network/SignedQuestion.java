package kabinet.identity.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Odnoklassniki's way of asking: the parameters in the order of their names and the application's
 * secret key, mixed with the token, make a signature; the token itself is not part of it.
 */
record SignedQuestion(String address, Map<String, String> parameters, String token, String secret) {

  static SignedQuestion of(NetworkSettings settings, String token) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("application_key", settings.applicationKey());
    parameters.put("fields", "uid,name,first_name,last_name");
    parameters.put("format", "json");
    parameters.put("method", "users.getCurrentUser");
    return new SignedQuestion(
        settings.userInfoUri(), parameters, token, md5(token + settings.clientSecret()));
  }

  String signature() {
    return md5(
        parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining())
            + secret);
  }

  URI uri() {
    var question = UriComponentsBuilder.fromUriString(address);
    parameters.keySet().forEach(name -> question.queryParam(name, "{" + name + "}"));
    question.queryParam("sig", "{sig}").queryParam("access_token", "{access_token}");
    var values = new TreeMap<String, Object>(parameters);
    values.put("sig", signature());
    values.put("access_token", token);
    return question.encode().buildAndExpand(values).toUri();
  }

  /** The network's choice; it signs a question to the network and guards nothing of ours. */
  private static String md5(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  @Override
  public String toString() {
    return "a signed question";
  }
}
