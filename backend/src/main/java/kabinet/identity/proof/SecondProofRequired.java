package kabinet.identity.proof;

import java.util.List;
import kabinet.kernel.UserError;

/**
 * B2: nothing was done. Stands in the results of acts all over the contract, so it belongs to no
 * sealed interface: the field answers with it in the act's place.
 */
public record SecondProofRequired(String message, List<SecondProofWay> ways) implements UserError {}
