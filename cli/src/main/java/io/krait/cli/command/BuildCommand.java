package io.krait.cli.command;

import io.krait.cli.ExitCode;
import io.krait.cli.report.DiagnosticPrinter;
import io.krait.cli.report.Terminal;
import io.krait.codegen.CompiledProgram;
import io.krait.codegen.Compiler;
import io.krait.codegen.CompilerOptions;
import io.krait.codegen.ModuleSource;
import io.krait.runtime.ModuleNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compiles to class files in a folder or a jar. */
@Command(
    name = "build",
    description = "Compiles modules, and what they import, to Java 17 class files.",
    mixinStandardHelpOptions = true)
public final class BuildCommand implements Callable<Integer> {
  /** Where to; one of the two. */
  static final class Target {
    @Option(names = "-d", paramLabel = "DIR", required = true, description = "A folder.")
    @Nullable Path folder;

    @Option(names = "-o", paramLabel = "APP.jar", required = true, description = "A jar.")
    @Nullable Path jar;
  }

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(names = "--main", paramLabel = "MODULE", description = "The module that a jar runs.")
  private @Nullable String main;

  @Option(names = "--fat", description = "Put the runtime into the jar.")
  private boolean fat;

  @Option(
      names = "--java-sources",
      paramLabel = "PATH",
      description =
          "Write Java declarations with the docstrings as Javadoc, for IDEs and javadoc: to a"
              + " folder, or a jar if the name ends in .jar.")
  private @Nullable Path javaSources;

  @Option(
      names = "--module-name",
      paramLabel = "NAME",
      description =
          "The jar's Automatic-Module-Name for the Java module system (default: the package that"
              + " all modules share).")
  private @Nullable String moduleName;

  @Mixin private SourceArguments sources = new SourceArguments();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<ModuleSource> modules = sources.load();
    String mainModule = mainModule(modules);
    CompilerOptions options =
        CompilerOptions.DEFAULT.seenFromJava(sources.names()).withJava(sources.java());
    CompiledProgram program = Compiler.compile(modules, options);
    DiagnosticPrinter printer = new DiagnosticPrinter(System.err, Terminal.usesColor());
    program.diagnostics().stream().filter(d -> !d.kind().isEmpty()).forEach(printer::print);
    if (program.classes().isEmpty()) {
      return ExitCode.DIAGNOSTICS;
    }
    write(program, mainModule);
    if (javaSources != null) {
      JavaSources.write(javaSources, program.facades());
    }
    return ExitCode.OK;
  }

  private String mainModule(List<ModuleSource> modules) {
    String name = main != null ? main : modules.get(0).name();
    if (modules.stream().noneMatch(m -> m.name().equals(name))) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(),
          "--main "
              + name
              + ": no such module among "
              + modules.stream().map(ModuleSource::name).toList());
    }
    return name;
  }

  private void write(CompiledProgram program, String mainModule) throws IOException {
    String mainClass = ModuleNames.className(mainModule);
    Path runtime = BuildOutput.runtimeJar();
    if (target.jar != null) {
      JarNames names = new JarNames(mainClass, JavaModule.name(moduleName, program.facades()));
      BuildOutput.jar(target.jar, program.classes(), names, fat ? null : runtime);
      System.out.println("wrote " + target.jar);
      System.out.println(
          fat
              ? "run it:  java -jar " + target.jar
              : "run it:  java -cp " + target.jar + ":" + runtime + " " + mainClass);
    } else if (target.folder != null) {
      BuildOutput.folder(target.folder, program.classes());
      System.out.println("wrote " + program.classes().size() + " classes to " + target.folder);
      System.out.println("run it:  java -cp " + target.folder + ":" + runtime + " " + mainClass);
    }
  }
}
