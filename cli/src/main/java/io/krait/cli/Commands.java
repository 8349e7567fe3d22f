package io.krait.cli;

import io.krait.cli.command.AstCommand;
import io.krait.cli.command.BuildCommand;
import io.krait.cli.command.CheckCommand;
import io.krait.cli.command.DoctorCommand;
import io.krait.cli.command.DumpCommand;
import io.krait.cli.command.ExplainCommand;
import io.krait.cli.command.InitCommand;
import io.krait.cli.command.LspCommand;
import io.krait.cli.command.PlaygroundCommand;
import io.krait.cli.command.RunCommand;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands that picocli parses. */
@Command(
    name = "krait",
    description = "Compiles Python to JVM classes, and says which lines it could not make fast.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.VersionText.class,
    synopsisHeading = "Usage: krait FILE [ARGS...]%n   or: ",
    footer = {
      "",
      "Exit status: 0 fine, 1 diagnostics, 2 usage or I/O, 3 a fault of Krait; run: the program's"
          + " own."
    },
    subcommands = {
      RunCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      AstCommand.class,
      DumpCommand.class,
      InitCommand.class,
      DoctorCommand.class,
      LspCommand.class,
      PlaygroundCommand.class
    })
final class Commands implements Runnable {
  private Commands() {}

  static int execute(List<String> args) {
    CommandLine line = new CommandLine(new Commands());
    line.setExecutionExceptionHandler((e, cmd, parsed) -> Faults.report(e, args));
    if (args.isEmpty()) {
      line.usage(System.err);
      return ExitCode.USAGE;
    }
    return line.execute(args.toArray(new String[0]));
  }

  @Override
  public void run() {
    new CommandLine(this).usage(System.err);
  }

  /** {@code krait --version}. */
  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "krait " + Version.text() + " (Python 3.13), Java " + Runtime.version().feature()
      };
    }
  }
}
