package kabinet.billing.ledger;

import java.util.Locale;
import kabinet.kernel.Page;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for, and in which language: so many, before an entry, of a kind. */
record LedgerWindow(Page page, @Nullable Cursor after, LedgerFilter filter, Locale language) {}
