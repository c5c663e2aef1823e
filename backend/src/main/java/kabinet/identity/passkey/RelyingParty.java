package kabinet.identity.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Duration;
import java.util.List;
import kabinet.kernel.BadRequest;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * B1: what authenticators are asked, and what their answers prove, by Spring Security. The passkey
 * must be one that needs no login typed, and must make sure itself that its owner holds it.
 */
@Component
class RelyingParty {

  static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Authentication ANYBODY =
      new AnonymousAuthenticationToken(
          "anybody", "anybody", AuthorityUtils.createAuthorityList("ANYBODY"));

  private final PasskeySite site;
  private final Operators operators;
  private final Webauthn4JRelyingPartyOperations operations;

  RelyingParty(
      PasskeySite site, Operators operators, KnownUsers users, KnownCredentials credentials) {
    this.site = site;
    this.operators = operators;
    this.operations =
        new Webauthn4JRelyingPartyOperations(users, credentials, itself(), site.origins());
    operations.setCustomizeCreationOptions(
        options ->
            options
                .rp(itself())
                .authenticatorSelection(DISCOVERABLE_AND_VERIFIED)
                .timeout(PATIENCE));
    operations.setCustomizeRequestOptions(
        options ->
            options.userVerification(UserVerificationRequirement.REQUIRED).timeout(PATIENCE));
  }

  private static final AuthenticatorSelectionCriteria DISCOVERABLE_AND_VERIFIED =
      AuthenticatorSelectionCriteria.builder()
          .residentKey(ResidentKeyRequirement.REQUIRED)
          .userVerification(UserVerificationRequirement.REQUIRED)
          .build();

  /** What makes a new passkey for a login, unless the authenticator has one for its user. */
  PublicKeyCredentialCreationOptions toMake(String identifier) {
    insist();
    return operations.createPublicKeyCredentialCreationOptions(
        new ImmutablePublicKeyCredentialCreationOptionsRequest(whoIs(identifier)));
  }

  /** What asks for a passkey of this login's user; of anybody if the login is null. */
  PublicKeyCredentialRequestOptions toSign(@Nullable String identifier) {
    insist();
    return operations.createCredentialRequestOptions(
        new ImmutablePublicKeyCredentialRequestOptionsRequest(
            identifier == null ? ANYBODY : whoIs(identifier)));
  }

  /** A new passkey as it is to be kept; null if it does not answer this challenge rightly. */
  @Nullable CredentialRecord verified(
      PublicKeyCredential<AuthenticatorAttestationResponse> made,
      byte[] challenge,
      String identifier) {
    var options = toMake(identifier);
    var asked =
        PublicKeyCredentialCreationOptions.builder()
            .rp(options.getRp())
            .user(options.getUser())
            .pubKeyCredParams(options.getPubKeyCredParams())
            .authenticatorSelection(options.getAuthenticatorSelection())
            .excludeCredentials(options.getExcludeCredentials())
            .challenge(new Bytes(challenge))
            .build();
    try {
      return operations.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, "")));
    } catch (WebAuthnException | IllegalArgumentException wrong) {
      return null;
    }
  }

  /** Whether a passkey answers this challenge rightly; its use is noted. */
  boolean verifies(Shown shown, byte[] challenge) {
    insist();
    var asked =
        PublicKeyCredentialRequestOptions.builder()
            .challenge(new Bytes(challenge))
            .rpId(site.domain())
            .allowCredentials(List.of())
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();
    try {
      operations.authenticate(new RelyingPartyAuthenticationRequest(asked, shown.credential()));
      return true;
    } catch (WebAuthnException | IllegalArgumentException wrong) {
      return false;
    }
  }

  private void insist() {
    if (!site.isSet()) {
      throw new BadRequest("passkeys are not switched on");
    }
  }

  private PublicKeyCredentialRpEntity itself() {
    return PublicKeyCredentialRpEntity.builder()
        .id(site.domain())
        .name(operators.profile().name().in(LocaleContextHolder.getLocale()))
        .build();
  }

  private static Authentication whoIs(String identifier) {
    return new PreAuthenticatedAuthenticationToken(identifier, "", List.of());
  }
}
