package org.tongchuang.workflow.check;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The elements and attributes that models may hold, one element a line.
 * What isn't here is refused, so that a way into the engine which nobody thought of is closed too.
 */
final class AllowedElements {

    static final Map<String, Set<String>> BPMN = table(
            """
            definitions: id name targetNamespace exporter exporterVersion expressionLanguage typeLanguage
            process: id name isExecutable isClosed processType camunda:historyTimeToLive camunda:versionTag
            documentation: id textFormat
            extensionElements:
            incoming:
            outgoing:
            startEvent: id name isInterrupting
            endEvent: id name
            userTask: id name default camunda:formRef camunda:formRefBinding camunda:candidateGroups camunda:assignee
            serviceTask: id name default camunda:asyncBefore camunda:asyncAfter camunda:exclusive camunda:delegateExpression
            businessRuleTask: id name default camunda:asyncBefore camunda:asyncAfter camunda:exclusive camunda:decisionRef camunda:decisionRefBinding camunda:mapDecisionResult camunda:resultVariable
            receiveTask: id name default messageRef
            callActivity: id name default calledElement camunda:calledElementBinding camunda:asyncBefore camunda:asyncAfter camunda:exclusive
            subProcess: id name default triggeredByEvent camunda:asyncBefore camunda:asyncAfter camunda:exclusive
            exclusiveGateway: id name default gatewayDirection
            parallelGateway: id name gatewayDirection
            inclusiveGateway: id name default gatewayDirection
            eventBasedGateway: id name gatewayDirection instantiate eventGatewayType
            boundaryEvent: id name attachedToRef cancelActivity
            intermediateCatchEvent: id name
            intermediateThrowEvent: id name
            sequenceFlow: id name sourceRef targetRef
            conditionExpression: id xsi:type
            completionCondition: id xsi:type
            timerEventDefinition: id
            timeDate: id xsi:type
            messageEventDefinition: id messageRef
            errorEventDefinition: id errorRef
            terminateEventDefinition: id
            message: id name
            error: id name errorCode
            multiInstanceLoopCharacteristics: id isSequential camunda:collection camunda:elementVariable
            collaboration: id name
            participant: id name processRef
            laneSet: id name
            lane: id name
            flowNodeRef:
            textAnnotation: id textFormat
            text:
            association: id sourceRef targetRef associationDirection
            group: id categoryValueRef
            camunda:inputOutput:
            camunda:inputParameter: name
            camunda:in: source sourceExpression target businessKey
            camunda:out: source sourceExpression target
            camunda:properties:
            camunda:property: id name value
            """);

    static final Map<String, Set<String>> DMN = table(
            """
            definitions: id name namespace exporter exporterVersion
            decision: id name camunda:historyTimeToLive camunda:versionTag
            description:
            decisionTable: id hitPolicy aggregation
            input: id label
            inputExpression: id typeRef
            inputValues: id
            text:
            output: id label name typeRef
            outputValues: id
            rule: id
            inputEntry: id
            outputEntry: id
            variable: id name typeRef
            informationRequirement: id
            requiredDecision: href
            requiredInput: href
            inputData: id name
            """);

    private AllowedElements() {}

    private static Map<String, Set<String>> table(String text) {
        Map<String, Set<String>> table = new TreeMap<>();
        text.lines().forEach(line -> {
            int colon = line.lastIndexOf(':', line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '));
            table.put(
                    line.substring(0, colon),
                    Arrays.stream(line.substring(colon + 1).split(" ", -1))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toSet()));
        });
        return table;
    }
}
