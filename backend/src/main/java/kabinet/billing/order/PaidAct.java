package kabinet.billing.order;

import kabinet.billing.ledger.HeldAccount;
import kabinet.kernel.UserError;
import org.jspecify.annotations.Nullable;

/**
 * An act that was quoted and is to be done, on an account whose money is held.
 *
 * @param terms what it is quoted from, should it have to be quoted anew
 * @param offer what it would do as things stand
 * @param refusal what stands in its way apart from money; null if nothing does
 */
public record PaidAct(
    OrderRequest request,
    HeldAccount account,
    QuotedTerms quoted,
    Object terms,
    Offer offer,
    @Nullable UserError refusal) {}
