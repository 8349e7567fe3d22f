package io.krait.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.DoubleValue;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.Location;
import com.sun.jdi.LongValue;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.StepRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java debugger stops at Python lines and shows Python variables by name. */
class DebuggerTest {
  private static final long TIMEOUT = 60_000;
  private static final String MODULE = "acme.pricing.PricingModule";

  @TempDir static Path folder;
  private static JavaPackage built;

  private VirtualMachine vm;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    built = JavaPackage.build(folder);
    assertThat(built.compileConsumer()).isEmpty();
  }

  @BeforeEach
  void launch() throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments.get("main").setValue("Consumer");
    arguments.get("options").setValue("-cp " + built.classPath());
    vm = connector.launch(arguments);
    ClassPrepareRequest prepare = vm.eventRequestManager().createClassPrepareRequest();
    prepare.addClassFilter(MODULE);
    prepare.setSuspendPolicy(EventRequest.SUSPEND_ALL);
    prepare.enable();
  }

  @AfterEach
  void end() {
    vm.process().destroyForcibly();
  }

  @Test
  void stopsAtALineAndShowsVariables() throws Exception {
    StackFrame frame = stopAt("result += item.total()");
    assertThat(frame.location().sourceName()).isEqualTo("pricing.py");
    Map<String, Value> variables = variables(frame);
    assertThat(variables).containsOnlyKeys("items", "result", "item");
    assertThat(((DoubleValue) variables.get("result")).value()).isEqualTo(0.0);
    assertThat(variables.get("item").type().name()).isEqualTo("acme.pricing.Item");
  }

  @Test
  void stepsFromLineToLine() throws Exception {
    StackFrame frame = stopAt("result = 0.0");
    List<String> lines = new ArrayList<>();
    StepRequest step =
        vm.eventRequestManager()
            .createStepRequest(frame.thread(), StepRequest.STEP_LINE, StepRequest.STEP_OVER);
    step.enable();
    String method = frame.location().method().name();
    for (int i = 0; i < 6; i++) {
      vm.resume();
      Location location = await(StepEvent.class).location();
      if (!location.method().name().equals(method)) {
        break;
      }
      lines.add(source().get(location.lineNumber() - 1).strip());
    }
    // Called without arguments first.
    assertThat(lines).containsSubsequence("for item in items:", "return result");
  }

  @Test
  void stopsInGenerators() throws Exception {
    StackFrame frame = stopAt("yield i");
    assertThat(((LongValue) variables(frame).get("i")).value()).isEqualTo(0);
  }

  // ---- the debugger

  private StackFrame stopAt(String code) throws Exception {
    vm.resume();
    ReferenceType module = await(ClassPrepareEvent.class).referenceType();
    List<Location> locations = module.locationsOfLine(lineOf(code));
    assertThat(locations).as("locations of " + code).isNotEmpty();
    vm.eventRequestManager().createBreakpointRequest(locations.get(0)).enable();
    vm.resume();
    return await(BreakpointEvent.class).thread().frame(0);
  }

  private static List<String> source() throws IOException {
    return Files.readAllLines(JavaPackage.FOLDER.resolve("acme/pricing.py"));
  }

  private static int lineOf(String code) throws IOException {
    List<String> lines = source().stream().map(String::strip).toList();
    assertThat(lines).contains(code);
    return lines.indexOf(code) + 1;
  }

  private <T extends Event> T await(Class<T> kind) throws InterruptedException {
    while (true) {
      EventSet events = vm.eventQueue().remove(TIMEOUT);
      assertThat(events).as("no " + kind.getSimpleName()).isNotNull();
      for (Event event : events) {
        if (kind.isInstance(event)) {
          return kind.cast(event);
        }
      }
      events.resume();
    }
  }

  private static Map<String, Value> variables(StackFrame frame) throws Exception {
    Map<String, Value> values = new LinkedHashMap<>();
    for (LocalVariable variable : frame.visibleVariables()) {
      values.put(variable.name(), frame.getValue(variable));
    }
    return values;
  }
}
