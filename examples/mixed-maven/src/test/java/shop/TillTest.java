package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import pricing.items.Item;

class TillTest {
  @Test
  void pythonCallsTheDiscountBack() {
    List<Item> items = List.of(new Item("tea", 3.0), new Item("book", 20.0, 0.05));
    assertEquals(24.6, new Till((name, price) -> price).total(items));
    assertEquals(21.0, new Till((name, price) -> name.equals("tea") ? 0 : price).total(items));
  }

  @Test
  void pythonImplementsTheInterface() {
    List<Item> items = List.of(new Item("tea", 3.0), new Item("pen", 1.0));
    assertEquals(2.1, Till.withVoucher(1.5).total(items));
  }

  @Test
  void dataclassesAreValues() {
    assertEquals(new Item("tea", 3.0), new Item("tea", 3.0, 0.2));
    assertNotEquals(new Item("tea", 3.0), new Item("tea", 4.0));
    assertEquals("Item(name='tea', net=3.0, tax=0.2)", new Item("tea", 3.0).toString());
  }
}
