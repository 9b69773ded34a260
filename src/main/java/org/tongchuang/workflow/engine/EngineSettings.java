package org.tongchuang.workflow.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.springframework.stereotype.Component;

/** How the engine works here: four tries for a failed step, no Java objects in variables, no meters. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private static final String RETRIES = "PT1M,PT10M,PT1H";

    private final FailedStepListener failures;

    EngineSettings(FailedStepListener failures) {
        this.failures = failures;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setCustomIncidentHandlers(List.of(failures));
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    /** A Java object put into a variable fails at once, also when our own code puts it. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        VariableSerializers serializers = engine.getVariableSerializers();
        serializers.removeSerializer(serializers.getSerializerByName(JavaObjectSerializer.NAME));
        serializers.addSerializer(new NoJavaObjects());
    }

    /** Refuses all but a decision's result, which passes through a variable of its own that is never stored. */
    private static final class NoJavaObjects extends JavaObjectSerializer {

        @Override
        protected byte[] serializeToByteArray(Object object) {
            if (object instanceof DmnDecisionResult) {
                return new byte[0];
            }
            throw new ProcessEngineException("A " + object.getClass().getSimpleName()
                    + " can't be a process variable; only texts, whole numbers, booleans and dates can");
        }
    }
}
