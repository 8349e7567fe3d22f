package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.init.ProjectTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a project that builds at once. */
@Command(
    name = "init",
    description = "Writes a small project that Maven builds and tests.",
    mixinStandardHelpOptions = true)
public final class InitCommand implements Callable<Integer> {
  private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");

  /** Which kind; one of them. */
  static final class Kind {
    @Option(names = "--maven", description = "Python alone, built by Maven (the default).")
    boolean maven;

    @Option(names = "--mixed", description = "Python and Java, built by Maven.")
    boolean mixed;
  }

  @ArgGroup private @Nullable Kind kind;

  @Option(names = "--package", paramLabel = "NAME", description = "Else named like the folder.")
  private @Nullable String name;

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "Where to; else this folder.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    String packageName = name == null ? nameOf(folder.toAbsolutePath().normalize()) : name;
    if (!PACKAGE.matcher(packageName).matches()) {
      System.err.println(
          "krait: " + packageName + " is no name for a package of both languages; say --package");
      return ExitCode.USAGE;
    }
    boolean mixed = kind != null && kind.mixed;
    ProjectTemplate template = new ProjectTemplate(packageName, mixed);
    List<String> taken = template.inTheWay(folder);
    if (!taken.isEmpty()) {
      System.err.println("krait: these exist, so nothing is written: " + String.join(", ", taken));
      return ExitCode.USAGE;
    }
    template.write(folder);
    System.out.println("wrote " + String.join(", ", template.files().keySet()));
    String where = folder.toString().isEmpty() ? "" : "cd " + folder + " && ";
    System.out.println("build it:  " + where + "mvn verify");
    String main = packageName + ".words -Dkrait.arguments=hello,world";
    System.out.println("run it:    " + where + "mvn -q krait:run -Dkrait.main=" + main);
    return ExitCode.OK;
  }

  private static String nameOf(Path folder) {
    Path last = folder.getFileName();
    return last == null
        ? "app"
        : last.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
  }
}
