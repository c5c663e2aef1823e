package kabinet.platform.graphql;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
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

  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> reading(Method method) {
    try {
      method.setAccessible(true); // a public component of a class that is not
      return MethodHandleProxies.asInterfaceInstance(Function.class, LOOKUP.unreflect(method));
    } catch (IllegalAccessException e) {
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
