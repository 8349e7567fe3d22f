package @name@;

import @name@.words.WordsModule;

/** Python's functions are static methods of the module's class. */
public final class Report {
  private Report() {}

  public static String of(String text) {
    return WordsModule.count(text).size() + " words, the longest is " + WordsModule.longest(text);
  }

  public static void main(String[] args) {
    System.out.println(of(String.join(" ", args)));
  }
}
