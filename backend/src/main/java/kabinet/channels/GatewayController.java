package kabinet.channels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** R12, R14: the operator's gateways that speak HTTP: JSON in and out, each call signed. */
@Controller
class GatewayController {

  static final String USSD = "/channels/ussd";
  static final String VOICE = "/channels/voice";
  static final String SIGNATURE = "Kabinet-Signature";
  static final String TIMESTAMP = "Kabinet-Timestamp";

  private final Channels channels;
  private final Gateways gateways;
  private final ChannelSettings settings;
  private final JsonMapper json;

  GatewayController(
      Channels channels, Gateways gateways, ChannelSettings settings, JsonMapper json) {
    this.channels = channels;
    this.gateways = gateways;
    this.settings = settings;
    this.json = json;
  }

  @PostMapping(USSD)
  ResponseEntity<Map<String, String>> ussd(
      @RequestHeader(name = TIMESTAMP, defaultValue = "") String timestamp,
      @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
      @RequestBody(required = false) byte @Nullable [] body) {
    var call = new GatewaySignature(USSD, timestamp, text(body));
    return answer(
        settings.ussd().key(),
        call,
        signature,
        () -> {
          var dialled = json.readValue(call.body(), Dialled.class);
          return channels.dial(dialled.caller(), dialled.code(), language(dialled.language()));
        });
  }

  @PostMapping(VOICE)
  ResponseEntity<Map<String, String>> voice(
      @RequestHeader(name = TIMESTAMP, defaultValue = "") String timestamp,
      @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
      @RequestBody(required = false) byte @Nullable [] body) {
    var call = new GatewaySignature(VOICE, timestamp, text(body));
    return answer(
        settings.voice().key(),
        call,
        signature,
        () -> {
          var chosen = json.readValue(call.body(), Chosen.class);
          return channels.choose(chosen.caller(), chosen.choice(), language(chosen.language()));
        });
  }

  @ExceptionHandler(JacksonException.class)
  ResponseEntity<Void> malformed(JacksonException wrong) {
    return ResponseEntity.badRequest().build();
  }

  private ResponseEntity<Map<String, String>> answer(
      @Nullable SecretKey key,
      GatewaySignature call,
      @Nullable String signature,
      Supplier<String> said) {
    var refusal = gateways.refusal(key, call, signature);
    return refusal == null
        ? ResponseEntity.ok(Map.of("text", said.get()))
        : ResponseEntity.status(refusal).build();
  }

  private static String text(byte @Nullable [] body) {
    return body == null ? "" : new String(body, UTF_8);
  }

  private Locale language(@Nullable String wanted) {
    return wanted == null ? settings.language() : Locale.forLanguageTag(wanted);
  }

  record Dialled(String caller, String code, @Nullable String language) {

    Dialled {
      requireNonNull(caller, "caller");
      requireNonNull(code, "code");
    }
  }

  record Chosen(String caller, VoiceMenu.Choice choice, @Nullable String language) {

    Chosen {
      requireNonNull(caller, "caller");
      requireNonNull(choice, "choice");
    }
  }
}
