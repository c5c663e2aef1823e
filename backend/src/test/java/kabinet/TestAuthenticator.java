package kabinet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An authenticator with one passkey and the browser in front of it, written from the standard
 * alone; it can be told to do what honest ones do not.
 */
public final class TestAuthenticator {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_KEY = 0x40;

  private final KeyPair key;
  private byte[] id = new byte[32];
  private String user = "";
  private String origin = "http://localhost";
  private String site = "localhost";
  private boolean knowsItsOwner = true;
  private int counter;

  public TestAuthenticator() {
    try {
      new SecureRandom().nextBytes(id);
      var keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      key = keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As if the page stood at another address. */
  public TestAuthenticator at(String another) {
    origin = another;
    return this;
  }

  /** As if the passkey were made for another site. */
  public TestAuthenticator of(String another) {
    site = another;
    return this;
  }

  /** Whoever holds it may use it, without finger or PIN. */
  public TestAuthenticator withoutVerifying() {
    knowsItsOwner = false;
    return this;
  }

  /** How often it says to have signed. */
  public TestAuthenticator counting(int signatures) {
    counter = signatures;
    return this;
  }

  /** Says to be another's passkey, and signs with its own key. */
  public TestAuthenticator pretendingToBe(TestAuthenticator another) {
    id = another.id.clone();
    user = another.user;
    return this;
  }

  /** What the browser answers to these creation options. */
  public String make(String options) {
    var asked = JSON.readTree(options);
    user = asked.path("user").path("id").asString();
    var clientData = clientData("webauthn.create", asked.path("challenge").asString());
    var attested =
        joined(
            new byte[16],
            ByteBuffer.allocate(2).putShort((short) id.length).array(),
            id,
            coseKey((ECPublicKey) key.getPublic()));
    var attestation =
        joined(
            new byte[] {(byte) 0xa3},
            text("fmt"),
            text("none"),
            text("attStmt"),
            new byte[] {(byte) 0xa0},
            text("authData"),
            bytes(joined(authenticatorData(WITH_KEY), attested)));
    return credential(
        Map.of(
            "clientDataJSON",
            BASE64.encodeToString(clientData),
            "attestationObject",
            BASE64.encodeToString(attestation),
            "transports",
            new String[] {"internal", "hybrid"}));
  }

  /** What the browser answers to these request options. */
  public String sign(String options) {
    if (counter > 0) {
      counter++;
    }
    var clientData =
        clientData("webauthn.get", JSON.readTree(options).path("challenge").asString());
    var data = authenticatorData(0);
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key.getPrivate());
      signature.update(joined(data, sha256(clientData)));
      return credential(
          Map.of(
              "clientDataJSON",
              BASE64.encodeToString(clientData),
              "authenticatorData",
              BASE64.encodeToString(data),
              "signature",
              BASE64.encodeToString(signature.sign()),
              "userHandle",
              user));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String credential(Map<String, ?> response) {
    return JSON.writeValueAsString(
        Map.of(
            "id",
            BASE64.encodeToString(id),
            "rawId",
            BASE64.encodeToString(id),
            "type",
            "public-key",
            "authenticatorAttachment",
            "platform",
            "clientExtensionResults",
            Map.of("credProps", Map.of("rk", true)),
            "response",
            response));
  }

  private byte[] clientData(String type, String challenge) {
    return JSON.writeValueAsString(
            Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false))
        .getBytes(UTF_8);
  }

  private byte[] authenticatorData(int flags) {
    return ByteBuffer.allocate(37)
        .put(sha256(site.getBytes(UTF_8)))
        .put((byte) (flags | PRESENT | (knowsItsOwner ? VERIFIED : 0)))
        .putInt(counter)
        .array();
  }

  /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR: a point of P-256 for ES256. */
  private static byte[] coseKey(ECPublicKey point) {
    return joined(
        new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
        bytes(coordinate(point.getW().getAffineX().toByteArray())),
        new byte[] {0x22},
        bytes(coordinate(point.getW().getAffineY().toByteArray())));
  }

  private static byte[] coordinate(byte[] number) {
    var whole = new byte[32];
    int length = Math.min(number.length, 32);
    System.arraycopy(number, number.length - length, whole, 32 - length, length);
    return whole;
  }

  private static byte[] text(String text) {
    return joined(new byte[] {(byte) (0x60 + text.length())}, text.getBytes(UTF_8));
  }

  private static byte[] bytes(byte[] content) {
    return joined(
        new byte[] {0x59},
        ByteBuffer.allocate(2).putShort((short) content.length).array(),
        content);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
