import acme.pricing.Box;
import acme.pricing.Color;
import acme.pricing.Item;
import acme.pricing.Order;
import acme.pricing.Point;
import acme.pricing.Priced;
import acme.pricing.PricingModule;
import acme.pricing.Quote;
import acme.pricing.Shape;
import acme.pricing.Square;
import acme.pricing.Version;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.facade.Keywords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What a Java developer does with the package acme; each line is compared. */
public class Consumer {
  private static void show(Object... values) {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(line.length() == 0 ? "" : " | ").append(value);
    }
    System.out.println(line);
  }

  public static void main(String[] args) {
    functions();
    classes();
    others();
    exceptions();
    PricingModule.replace_net();
    show(PricingModule.net(100), PricingModule.net(100, 0.25));
  }

  private static void functions() {
    show(PricingModule.net(119.0), PricingModule.net(110, 0.1), PricingModule.RATE);
    show(PricingModule.SHOP, PricingModule.isOpened(), PricingModule.class_(3));
    Item pen = new Item("pen", 2.5);
    Item ink = new Item("ink", 10, 3);
    show(PricingModule.total(), PricingModule.total(pen, ink));
    show(PricingModule.longest("a", "abc"), PricingModule.longest(Keywords.of("default", "x")));
    List<Item> items = new ArrayList<>(List.of(pen, ink));
    show(PricingModule.find(items, "ink"), PricingModule.find(items, "no"));
    show(PricingModule.find(items, "no", pen));
    show(PricingModule.find(items, "no", Keywords.of("default", ink)));
    Map<String, Item> index = PricingModule.index(items);
    show(index.get("pen") == pen, index.keySet().contains("ink"), index.size());
    long sum = 0;
    Iterator<Long> numbers = PricingModule.count_to(4);
    while (numbers.hasNext()) {
      sum += numbers.next();
    }
    show(sum, PricingModule.apply(x -> x * 2, 21));
    Function<Long, Long> adder = PricingModule.adder(3);
    show(adder.apply(4L), adder.andThen(x -> x * 10).apply(1L), PricingModule.apply(adder, 5));
    String first = PricingModule.first(List.of("one", "two"));
    show(first, PricingModule.untyped(1), PricingModule.untyped("a", null));
    show(PricingModule.options(1), PricingModule.options(1, Keywords.of("x", "y")));
    show(Arrays.toString(PricingModule.bump(new byte[] {1, 2})), PricingModule.factorial(20));
  }

  private static void classes() {
    Item item = new Item("pen", 2.5);
    show(item, item.equals(new Item("pen", 2.5, 1)), item.name(), item.getCost(), item.total());
    show(new HashSet<>(List.of(item)).contains(new Item("pen", 2.5)));
    item.setCount(4);
    item.setName("quill");
    show(item, item.count(), item.price(2));
    Point point = new Point(1, 2);
    show(point, point.x(), Set.of(point).contains(new Point(1, 2)), point.equals(new Point(1, 3)));
    show(new TreeSet<>(List.of(new Version(2, 1), new Version(1), new Version(2))));
    Order order = new Order();
    show(order, order.note() == null, order.type_(), order.getType());
    order.setNote("soon");
    order.items().add(item);
    show(order, order.equals(new Order()), new Order(List.of(), "soon").getNote());
    Box<String> box = new Box<>("in");
    String before = box.get();
    box.setValue("out");
    show(before, box.get(), box.getValue());
    Shape shape = new Square(3);
    show(shape.area(), shape.getLabel(), new Shape().getLabel(), new Shape(5, "five").getName());
    show(new Shape(Keywords.of("name", "kw")).getLabel(), Shape.unit().area());
    show(Shape.named("n").getLabel(), Square.named("m") instanceof Square);
  }

  private static void others() {
    EnumMap<Color, String> names = new EnumMap<>(Color.class);
    for (Color color : Color.values()) {
      names.put(color, color.getLabel() + color.getValue());
    }
    show(names, Color.valueOf("RED").other(), PricingModule.mix(Color.RED, Color.RED));
    switch (PricingModule.mix(Color.GREEN)) {
      case RED:
        show("red");
        break;
      case GREEN:
        show("green");
        break;
    }
    Priced item = new Item("pen", 2.5);
    show(item.price(2), PricingModule.priced(item) == item);
    show(PricingModule.priced(item, false).price(2));
    show(PricingModule.priced(q -> q * 10.0).price(5), new Quote().price(1));
  }

  private static void exceptions() {
    try {
      PricingModule.checked_twice(3);
    } catch (PyBaseException e) {
      show(e, e.is("ValueError"), e.is("acme.pricing.PriceError"), e.is("KeyError"));
      for (StackTraceElement frame : e.getStackTrace()) {
        show("  at " + frame);
      }
    }
    attempt(() -> PricingModule.factorial(21));
    attempt(() -> PricingModule.lies(1));
    attempt(() -> new Item(null, 1));
    attempt(() -> PricingModule.first(List.of()));
    attempt(
        () ->
            PricingModule.apply(
                x -> {
                  throw new IllegalStateException("from Java");
                },
                1));
  }

  private static void attempt(Runnable action) {
    try {
      action.run();
      show("nothing happened");
    } catch (RuntimeException e) {
      show(e);
    }
  }
}
