package kabinet.platform.graphql;

import kabinet.kernel.BadRequest;
import kabinet.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;

/** Converts arguments; an id or cursor that refuses its text is heard with its own exception. */
final class Arguments extends ApplicationConversionService {
  @Override
  public @Nullable Object convert(
      @Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor to) {
    try {
      return super.convert(source, from, to);
    } catch (ConversionFailedException e) {
      throw switch (e.getCause()) {
        case NotFound unknown -> unknown;
        case BadRequest wrong -> wrong;
        case null, default -> e;
      };
    }
  }
}
