package org.zairyu.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All forms and their parts, read once from {@code forms/*.yaml} when first asked for. */
public final class Forms {
    /** The product's words for the procedures ①…⑦. */
    public static final List<String> PROCEDURES =
            List.of("coe", "change", "extension", "acquisition", "workcert", "reentry", "extra");

    private static final Set<String> FORM = Set.of("procedure", "status", "purpose", "pages");
    private static final Set<String> PAGE = Set.of("id", "parts");
    private static final Set<String> USE = Set.of("part", "when");
    private static final Set<String> STEP1 = Set.of(Facts.STATUS, Facts.PURPOSE);
    private static final Set<String> SOURCES = Set.of(
            "agent.name",
            "agent.address",
            "agent.organization",
            "agent.phone",
            "organization.name",
            "organization.corporateNumber",
            "organization.address",
            "organization.phone",
            "applicant.nameLatin",
            "applicant.residenceCardNumber",
            "step1.status",
            "step1.periodEnd");

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, FormDefinition> forms = new LinkedHashMap<>();
    private final OptionLists lists = new OptionLists();
    private final PartLoader loader = new PartLoader(lists, Yaml.file("compounds.yaml"));

    private Forms() {
        for (Object node : Yaml.list("forms.yaml", Yaml.file("forms.yaml"))) {
            FormDefinition form = form(new Yaml("forms.yaml", node, FORM));
            if (forms.put(key(form.procedure(), form.status()), form) != null) {
                throw new IllegalArgumentException("forms.yaml: a form twice: " + form.procedure() + form.status());
            }
        }
        parts.values().forEach(this::checkNames);
    }

    /** @throws IllegalArgumentException when no form has such a part */
    public static Part part(String id) {
        return Optional.ofNullable(Holder.FORMS.parts.get(id))
                .orElseThrow(() -> new IllegalArgumentException("No part " + id));
    }

    /** @throws IllegalArgumentException when this procedure is not filed for this status here */
    public static FormDefinition form(String procedure, String status) {
        return find(procedure, status)
                .orElseThrow(() -> new IllegalArgumentException("No form " + procedure + " " + status));
    }

    /** The form of a procedure and a status, when it is filed here. */
    public static Optional<FormDefinition> find(String procedure, String status) {
        return Optional.ofNullable(Holder.FORMS.forms.get(key(procedure, status)));
    }

    /** All parts of all forms. */
    public static Collection<Part> parts() {
        return List.copyOf(Holder.FORMS.parts.values());
    }

    /** All forms. */
    public static Collection<FormDefinition> forms() {
        return List.copyOf(Holder.FORMS.forms.values());
    }

    /**
     * A list of choices by its name ({@code presentStatus}, {@code prefecture}, {@code applicant} for nationalities).
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public static List<Option> options(String list) {
        return Optional.ofNullable(Holder.FORMS.lists.get(list))
                .orElseThrow(() -> new IllegalArgumentException("No list " + list));
    }

    static Set<String> optionLists() {
        return Holder.FORMS.lists.names();
    }

    private FormDefinition form(Yaml yaml) {
        String procedure = yaml.need("procedure");
        String status = yaml.need("status");
        boolean known = lists.get("presentStatus").stream()
                .anyMatch(option -> option.code().equals(status));
        if (!PROCEDURES.contains(procedure) || !known) {
            throw yaml.fault("no such procedure or status: " + procedure + " " + status);
        }
        List<Page> pages = yaml.list("pages").stream().map(this::page).toList();
        return new FormDefinition(procedure, status, yaml.need("purpose"), pages);
    }

    private Page page(Object node) {
        Yaml yaml = new Yaml("forms.yaml", node, PAGE);
        List<PartUse> uses = new ArrayList<>();
        for (Object use : yaml.list("parts")) {
            uses.add(use instanceof String id ? new PartUse(loaded(id), null) : use(use));
        }
        return new Page(yaml.need("id"), List.copyOf(uses));
    }

    private PartUse use(Object node) {
        Yaml yaml = new Yaml("forms.yaml", node, USE);
        return new PartUse(loaded(yaml.need("part")), Condition.parse(yaml.need("when")));
    }

    private Part loaded(String id) {
        return parts.computeIfAbsent(id, name -> {
            String file = "parts/" + name + ".yaml";
            Part part = loader.load(file, Yaml.file(file));
            if (!part.id().equals(name)) {
                throw new IllegalArgumentException(file + " holds the part " + part.id());
            }
            return part;
        });
    }

    /** Names of other parts in conditions, and of sources, can be checked only when all parts are there. */
    private void checkNames(Part part) {
        part.fields().forEach(field -> {
            check(part, field);
            field.columns().forEach(column -> check(part, column));
        });
    }

    private void check(Part part, Field field) {
        if (field.when() != null) {
            field.when().names().stream()
                    .filter(name -> name.contains(".") && !isKnown(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(part.id() + "." + field.id() + ": no question " + name);
                    });
        }
        String from = field.rules().from();
        if (!from.isEmpty() && !SOURCES.contains(from)) {
            throw new IllegalArgumentException(part.id() + "." + field.id() + ": no source " + from);
        }
    }

    private boolean isKnown(String name) {
        int dot = name.lastIndexOf('.');
        Part named = parts.get(name.substring(0, dot));
        return STEP1.contains(name)
                || (named != null && named.field(name.substring(dot + 1)).isPresent());
    }

    private static String key(String procedure, String status) {
        return procedure + "/" + status;
    }

    /** Loaded by the first call, safely for all threads. */
    private static final class Holder {
        static final Forms FORMS = new Forms();
    }
}
