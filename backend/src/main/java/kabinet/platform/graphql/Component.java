package kabinet.platform.graphql;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a component of a record by its name; the class it last met is remembered. */
final class Component implements Function<Object, @Nullable Object> {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

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
        .map(method -> new Reader(type, handle(method)))
        .orElseGet(() -> new Reader(type, null));
  }

  private static MethodHandle handle(Method method) {
    try {
      method.setAccessible(true); // a public component of a class that is not
      return LOOKUP.unreflect(method).asType(READING);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Reader(Class<?> type, @Nullable MethodHandle handle) {

    /**
     * What the component holds; {@link Shape#NONE} if there is none or it fails: the engine tells
     * why.
     */
    @Nullable Object read(Object value) {
      if (handle == null) {
        return Shape.NONE;
      }
      try {
        return handle.invokeExact(value);
      } catch (Throwable e) {
        return Shape.NONE;
      }
    }
  }
}
