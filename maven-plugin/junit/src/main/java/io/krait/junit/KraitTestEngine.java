package io.krait.junit;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Runs the tests of compiled Python modules: functions named {@code test...}, methods of that name
 * of classes named {@code Test...}, and those of {@code unittest.TestCase}.
 */
public final class KraitTestEngine implements TestEngine {
  @Override
  public String getId() {
    return "krait";
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
    EngineDescriptor engine = new EngineDescriptor(id, "Python");
    PythonThread.run(() -> new Discovery(engine).resolve(request));
    return engine;
  }

  @Override
  public void execute(ExecutionRequest request) {
    Execution execution = new Execution(request.getEngineExecutionListener());
    PythonThread.run(() -> execution.engine(request.getRootTestDescriptor()));
  }
}
