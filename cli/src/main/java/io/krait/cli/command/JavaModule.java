package io.krait.cli.command;

import io.krait.codegen.facade.Facade;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The name of a jar in the Java module system. */
final class JavaModule {
  private JavaModule() {}

  /** The name asked for, else the package around all modules; null if there is none. */
  static @Nullable String name(@Nullable String asked, List<Facade> facades) {
    String name = asked == null ? common(facades) : asked;
    return SourceVersion.isName(name) ? name : null;
  }

  private static String common(List<Facade> facades) {
    List<String> common = null;
    for (Facade facade : facades) {
      List<String> parts = Arrays.asList(facade.module().split("\\.", -1));
      int same = 0;
      while (common != null
          && same < Math.min(common.size(), parts.size())
          && common.get(same).equals(parts.get(same))) {
        same++;
      }
      common = common == null ? parts : common.subList(0, same);
    }
    return common == null ? "" : String.join(".", common);
  }
}
