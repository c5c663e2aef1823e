package kabinet.platform.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Ids;
import kabinet.kernel.NotFound;
import kabinet.kernel.Throttled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Turns what a field threw into the contract's error; only our own faults are logged, once. */
@Component
class Failures extends DataFetcherExceptionResolverAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final MessageSource messages;

  Failures(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
    Locale locale = field.getLocale();
    return switch (failure) {
      case NotFound _ -> error(field, ErrorCode.NOT_FOUND, locale);
      case Refused refused -> error(field, refused.code(), locale);
      case Throttled throttled ->
          error(field, ErrorCode.THROTTLED, locale)
              .with("retryAfter", throttled.retryAfter().toString());
      case BadRequest wrong -> ContractError.at(field, ErrorCode.BAD_REQUEST, reason(wrong));
      case BindException _ -> error(field, ErrorCode.BAD_REQUEST, locale);
      case RuntimeException away when DatabaseAway.isMeantBy(away) -> {
        LOG.warn("The database is not available: {}", failure.toString());
        yield error(field, ErrorCode.SERVICE_UNAVAILABLE, locale);
      }
      default -> {
        String reference = Ids.spell("failure", Ids.next());
        LOG.error("{} at {}", reference, field.getExecutionStepInfo().getPath(), failure);
        yield error(field, ErrorCode.INTERNAL, locale).with("reference", reference);
      }
    };
  }

  private ContractError error(DataFetchingEnvironment field, ErrorCode code, Locale locale) {
    return ContractError.at(
        field, code, messages.getMessage("platform." + code.name(), null, locale));
  }

  private static String reason(BadRequest wrong) {
    String message = wrong.getMessage();
    return message == null ? ErrorCode.BAD_REQUEST.name() : message;
  }
}
