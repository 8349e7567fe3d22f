package shop;

import java.util.List;
import pricing.items.Item;
import pricing.items.ItemsModule;

/** Uses Python's items; they use {@link Rounding}, and call the {@link Discount} back. */
public final class Till {
  private final Discount discount;

  public Till(Discount discount) {
    this.discount = discount;
  }

  /** A till that takes a voucher, which is the interface as Python implements it. */
  public static Till withVoucher(double amount) {
    return new Till((Discount) ItemsModule.voucher(amount));
  }

  public double total(List<Item> items) {
    return ItemsModule.total(items, discount);
  }

  public static void main(String[] args) {
    List<Item> items = List.of(new Item("tea", 3.0), new Item("book", 20.0, 0.05));
    Till till = new Till((name, price) -> name.equals("book") ? price - 1 : price);
    System.out.println("total " + till.total(items));
    System.out.println("cheapest " + ItemsModule.cheapest(items).getName());
  }
}
