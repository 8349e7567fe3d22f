package io.krait.benchmarks.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorting and grouping records. */
public final class Records implements Program {
  private record Order(long number, String customer, double amount) {}

  private static List<Order> orders(int count) {
    List<Order> result = new ArrayList<>();
    long state = 7;
    for (int i = 0; i < count; i++) {
      state = (state * 1103515245 + 12345) & 0x7FFFFFFF;
      result.add(new Order(i, "customer" + state % 97, (state >> 5) % 10000 / 100.0));
    }
    return result;
  }

  @Override
  public Object run() {
    List<Order> items = orders(20000);
    items.sort(Comparator.comparing(Order::customer).thenComparingDouble(o -> -o.amount()));
    Map<String, Double> totals = new HashMap<>();
    for (Order order : items) {
      totals.merge(order.customer(), order.amount(), Double::sum);
    }
    double best = 0.0;
    for (String customer : totals.keySet().stream().sorted().toList()) {
      best = Math.max(best, totals.get(customer));
    }
    return best + items.get(100).amount();
  }
}
