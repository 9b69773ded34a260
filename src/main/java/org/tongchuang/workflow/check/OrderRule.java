package org.tongchuang.workflow.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.form.Component.Field;
import org.tongchuang.form.FieldKind;
import org.tongchuang.form.FormSchema;
import org.tongchuang.programme.Finding;
import org.tongchuang.programme.Manifest;

/**
 * Every kind of follow-up order has a term, people who issue, own and verify it, and where it comes out of a form, the
 * fields that the manifest names.
 */
@Component
class OrderRule implements ModelRule {

    @Override
    public Stream<Finding> broken(Models models) {
        return models.manifest().orders().entrySet().stream()
                .flatMap(order -> Stream.concat(
                        people(models, order.getKey(), order.getValue()),
                        order.getValue().from().stream()
                                .flatMap(source -> source(models, order.getKey(), order.getValue(), source))));
    }

    private static Stream<Finding> people(Models models, String kind, Manifest.Order order) {
        List<String> roles = models.manifest().roles();
        return Stream.of(
                        fault(lengths(order.term()) != 1, models, kind, "orderTerm"),
                        fault(order.issue().isEmpty() && order.from().isEmpty(), models, kind, "orderUnissued"),
                        fault(order.owners().isEmpty(), models, kind, "orderUnowned"),
                        Stream.concat(order.issue().stream(), order.owners().stream())
                                .filter(role -> !roles.contains(role))
                                .flatMap(role -> fault(true, models, kind, "orderRole", role)),
                        fault(
                                !roles.contains(order.verify())
                                        || order.verify().startsWith("department:"),
                                models,
                                kind,
                                "orderVerifier",
                                order.verify()))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> source(
            Models models, String kind, Manifest.Order order, Manifest.OrderSource source) {
        Optional<Map<String, Field>> form = form(models, source.task()).map(FormSchema::fields);
        if (form.isEmpty()) {
            return fault(true, models, kind, "orderTask", String.valueOf(source.task()));
        }
        Map<String, Field> fields = form.get();
        Stream<Finding> unknown = Stream.of(
                        String.valueOf(source.what()),
                        source.place(),
                        source.severity(),
                        source.demand(),
                        source.photos(),
                        source.owner(),
                        source.due())
                .filter(field -> field != null && !fields.containsKey(source.list() + "." + field))
                .flatMap(field -> fault(true, models, kind, "orderField", source.list() + "." + field, source.task()));
        Field photos = fields.get(source.list() + "." + source.photos());
        boolean shown = photos != null
                && photos.kind() == FieldKind.FILES
                && photos.rules().required();
        return Stream.concat(
                unknown, fault(order.photos() && !shown, models, kind, "orderPhotos", source.list(), source.task()));
    }

    /** The form of a task, if it has one that can be read. */
    static Optional<FormSchema> form(Models models, String task) {
        return models.everywhere("userTask")
                .filter(step -> ModelFile.id(step).equals(task))
                .findFirst()
                .flatMap(step -> models.folder().formPath(ModelFile.camunda(step, "formRef")))
                .map(path -> models.folder().text(path))
                .filter(OrderRule::isReadable)
                .map(FormSchema::read);
    }

    /** What is wrong with a form as such is the form check's to say. */
    private static boolean isReadable(String form) {
        try {
            FormSchema.read(form);
            return true;
        } catch (RuntimeException faulty) {
            return false;
        }
    }

    private static int lengths(Manifest.Term term) {
        return term == null
                ? 0
                : (int) Stream.of(term.workDays() != null, term.days() != null, term.months() != null)
                        .filter(given -> given)
                        .count();
    }

    private static Stream<Finding> fault(boolean there, Models models, String kind, String what, Object... about) {
        return there
                ? Stream.of(Finding.of(models.folder().manifestPath(), kind, "workflow.finding." + what, about))
                : Stream.empty();
    }
}
