package io.krait.codegen.incremental;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * The classes that a class file names: in its constants, and within the descriptors and signatures
 * of its members and of those that it uses.
 *
 * @param name internal name
 * @param supertypes its superclass and interfaces
 * @param names every class that it names, by internal name
 */
public record ClassReferences(String name, List<String> supertypes, Set<String> names) {
  private static final int UTF8 = 1;
  private static final int CLASS = 7;

  /**
   * Those of a class file.
   *
   * @throws IllegalArgumentException if it is none, or of a version that is not known
   */
  public static ClassReferences of(byte[] classFile) {
    ClassReader reader;
    try {
      reader = new ClassReader(classFile);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("not a class file", e);
    }
    Set<String> names = new HashSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int at = reader.getItem(i);
      if (at == 0) {
        continue; // the second half of a long or double
      }
      int tag = classFile[at - 1];
      if (tag == CLASS) {
        names.add(reader.readUTF8(at, buffer));
      } else if (tag == UTF8) {
        int length = reader.readUnsignedShort(at);
        described(new String(classFile, at + 2, length, StandardCharsets.UTF_8), names);
      }
    }
    @Nullable String superName = reader.getSuperName();
    List<String> supertypes = new java.util.ArrayList<>(Arrays.asList(reader.getInterfaces()));
    if (superName != null) {
      supertypes.add(superName);
    }
    return new ClassReferences(reader.getClassName(), supertypes, names);
  }

  /** Class names in a descriptor or signature: what stands between L and a semicolon or bracket. */
  private static void described(String text, Set<String> names) {
    for (int at = text.indexOf('L'); at >= 0; at = text.indexOf('L', at + 1)) {
      int end = at + 1;
      while (end < text.length() && ";<".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end < text.length() && end > at + 1) {
        names.add(text.substring(at + 1, end));
      }
    }
  }
}
