package kabinet.platform.graphql;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a component of a record by its name; the class it last met is remembered. */
final class Component implements Function<Object, @Nullable Object> {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final String name;
  private volatile Reader last = new Reader(Void.class, null);

  Component(String name) {
    this.name = name;
  }

  @Override
  public @Nullable Object apply(Object value) {
    Reader reader = last;
    if (reader.type() != value.getClass()) {
      reader = reader(value.getClass());
      last = reader;
    }
    return reader.read(value);
  }

  private Reader reader(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .filter(method -> method.getReturnType() != void.class)
        .findFirst()
        .map(method -> new Reader(type, reading(method)))
        .orElseGet(() -> new Reader(type, null));
  }

  /** A method reference made while running: called as fast as one that stands in the source. */
  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> reading(Method method) {
    try {
      var owner = MethodHandles.privateLookupIn(method.getDeclaringClass(), LOOKUP);
      MethodHandle component = owner.unreflect(method);
      CallSite reference =
          LambdaMetafactory.metafactory(
              owner,
              "apply",
              MethodType.methodType(Function.class),
              MethodType.methodType(Object.class, Object.class),
              component,
              component.type().wrap());
      return (Function<Object, @Nullable Object>)
          MethodHandleProxies.asInterfaceInstance(Supplier.class, reference.getTarget()).get();
    } catch (IllegalAccessException | LambdaConversionException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Reader(Class<?> type, @Nullable Function<Object, @Nullable Object> component) {

    /**
     * What the component holds; {@link Shape#NONE} if there is none or it fails: the engine tells
     * why.
     */
    @Nullable Object read(Object value) {
      if (component == null) {
        return Shape.NONE;
      }
      try {
        return component.apply(value);
      } catch (RuntimeException e) {
        return Shape.NONE;
      }
    }
  }
}
