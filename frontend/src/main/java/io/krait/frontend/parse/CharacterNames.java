package io.krait.frontend.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unicode character names as {@code \N{...}} knows them. */
final class CharacterNames {
  private static final String[] INITIALS = {
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H"
  };
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I"
  };
  private static final String[] FINALS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"
  };

  /** Control characters have no names, only aliases (NameAliases.txt). */
  private static final String CONTROLS =
      "NULL,NUL|START OF HEADING,SOH|START OF TEXT,STX|END OF TEXT,ETX|END OF TRANSMISSION,EOT"
          + "|ENQUIRY,ENQ|ACKNOWLEDGE,ACK|ALERT,BEL|BACKSPACE,BS|CHARACTER TABULATION,HT,TAB,"
          + "HORIZONTAL TABULATION|LINE FEED,LF,NEW LINE,NL,END OF LINE,EOL|LINE TABULATION,VT,"
          + "VERTICAL TABULATION|FORM FEED,FF|CARRIAGE RETURN,CR|SHIFT OUT,SO,LOCKING-SHIFT ONE"
          + "|SHIFT IN,SI,LOCKING-SHIFT ZERO|DATA LINK ESCAPE,DLE|DEVICE CONTROL ONE,DC1"
          + "|DEVICE CONTROL TWO,DC2|DEVICE CONTROL THREE,DC3|DEVICE CONTROL FOUR,DC4"
          + "|NEGATIVE ACKNOWLEDGE,NAK|SYNCHRONOUS IDLE,SYN|END OF TRANSMISSION BLOCK,ETB"
          + "|CANCEL,CAN|END OF MEDIUM,EOM,EM|SUBSTITUTE,SUB|ESCAPE,ESC"
          + "|INFORMATION SEPARATOR FOUR,FILE SEPARATOR,FS"
          + "|INFORMATION SEPARATOR THREE,GROUP SEPARATOR,GS"
          + "|INFORMATION SEPARATOR TWO,RECORD SEPARATOR,RS"
          + "|INFORMATION SEPARATOR ONE,UNIT SEPARATOR,US";

  private static @Nullable Map<String, Integer> aliases;

  private CharacterNames() {}

  /** The code point with this name, in any case, or -1. */
  static int lookup(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith("CJK UNIFIED IDEOGRAPH-")) {
      return ideograph(upper.substring(22));
    }
    if (upper.startsWith("HANGUL SYLLABLE ")) {
      return syllable(upper.substring(16));
    }
    Integer alias = aliases().get(upper);
    if (alias != null) {
      return alias;
    }
    try {
      int c = Character.codePointOf(upper);
      return upper.equals(Character.getName(c)) && !isUnnamed(c) ? c : -1;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  private static boolean isUnnamed(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || (Character.isIdeographic(c)
            && Character.getName(c).startsWith("CJK UNIFIED IDEOGRAPHS"));
  }

  private static int ideograph(String hex) {
    if (hex.length() < 4 || hex.length() > 5) {
      return -1;
    }
    try {
      int c = Integer.parseInt(hex, 16);
      boolean unified =
          Character.isIdeographic(c) && Character.getType(c) == Character.OTHER_LETTER;
      return unified ? c : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Unicode, section 3.12: a syllable's name is made of the names of its letters. */
  private static int syllable(String name) {
    for (int l = 0; l < INITIALS.length; l++) {
      for (int v = 0; v < VOWELS.length; v++) {
        String head = INITIALS[l] + VOWELS[v];
        if (!name.startsWith(head)) {
          continue;
        }
        for (int t = 0; t < FINALS.length; t++) {
          if (name.length() == head.length() + FINALS[t].length() && name.endsWith(FINALS[t])) {
            return 0xac00 + (l * VOWELS.length + v) * FINALS.length + t;
          }
        }
      }
    }
    return -1;
  }

  private static synchronized Map<String, Integer> aliases() {
    Map<String, Integer> map = aliases;
    if (map == null) {
      map = new HashMap<>();
      int c = 0;
      for (String names : CONTROLS.split("\\|", -1)) {
        for (String name : names.split(",", -1)) {
          map.put(name, c);
        }
        c++;
      }
      map.put("DELETE", 127);
      map.put("DEL", 127);
      map.put("NEXT LINE", 0x85);
      map.put("NEL", 0x85);
      map.put("NBSP", 0xa0);
      map.put("SHY", 0xad);
      map.put("ZWSP", 0x200b);
      map.put("ZWNJ", 0x200c);
      map.put("ZWJ", 0x200d);
      map.put("LRM", 0x200e);
      map.put("RLM", 0x200f);
      map.put("BYTE ORDER MARK", 0xfeff);
      map.put("BOM", 0xfeff);
      map.put("ZWNBSP", 0xfeff);
      aliases = map;
    }
    return map;
  }
}
