package shop;

/** What an item costs after a reduction; written in Java or in Python. */
@FunctionalInterface
public interface Discount {
  double of(String name, double price);
}
