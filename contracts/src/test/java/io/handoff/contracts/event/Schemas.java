package io.handoff.contracts.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.ItemId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Generates the JSON Schemas from the records: one file per event, and one for the document. */
final class Schemas {

  static final String DOCUMENT_FILE = "handoff-document.json";

  private static final JsonMapper MAPPER = new JsonMapper();

  private Schemas() {}

  /** The text of every schema file, by file name. */
  static Map<String, String> generate() {
    Map<String, String> files = new LinkedHashMap<>();
    for (EventType type : EventType.values()) {
      ObjectNode schema = generator(true).generateSchema(type.record());
      files.put(type.wireName() + ".json", pretty(titled(type.wireName(), schema)));
    }
    ObjectNode document = generator(false).generateSchema(HandoffDocument.class);
    files.put(DOCUMENT_FILE, pretty(titled("Handoff document", document)));
    return files;
  }

  private static SchemaGenerator generator(boolean documentApart) {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
    builder
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> position(one) - position(other))
        .withDescriptionResolver(scope -> describe(scope.getType().getErasedType()))
        .withStringFormatResolver(
            scope -> scope.getType().getErasedType() == UUID.class ? "uuid" : null);
    builder
        .forFields()
        .withDescriptionResolver(
            field ->
                field.isFakeContainerItemScope()
                    ? null
                    : Javadoc.of(owner(field)).params().get(field.getDeclaredName()))
        .withRequiredCheck(field -> RequiredMembers.isRequired(component(field)))
        .withInstanceAttributeOverride((node, field, context) -> limitMap(node, field))
        .withInstanceAttributeOverride((node, field, context) -> limitDigits(node, field));
    // In place, because a definition would be named Map(String,Answer), which no reference likes.
    builder
        .forTypesInGeneral()
        .withCustomDefinitionProvider(
            (type, context) ->
                type.isInstanceOf(Map.class)
                    ? inline(MAPPER.createObjectNode().put("type", "object"))
                    : null);
    // Any JSON at all.
    builder
        .forTypesInGeneral()
        .withCustomDefinitionProvider(
            (type, context) ->
                type.isInstanceOf(JsonNode.class)
                    ? new CustomDefinition(
                        MAPPER.createObjectNode(),
                        CustomDefinition.DefinitionType.INLINE,
                        CustomDefinition.AttributeInclusion.YES)
                    : null);
    if (documentApart) {
      builder
          .forTypesInGeneral()
          .withCustomDefinitionProvider(
              (type, context) ->
                  type.getErasedType() == HandoffDocument.class
                      ? inline(MAPPER.createObjectNode().put("$ref", DOCUMENT_FILE))
                      : null);
    }
    return new SchemaGenerator(builder.build());
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
  }

  /** Members stand in the order of the record, which reflection on fields does not promise. */
  private static int position(Object member) {
    FieldScope field = (FieldScope) member;
    return Arrays.asList(owner(field).getRecordComponents()).indexOf(component(field));
  }

  private static Class<?> owner(FieldScope field) {
    return field.getRawMember().getDeclaringClass();
  }

  private static RecordComponent component(FieldScope field) {
    return Arrays.stream(owner(field).getRecordComponents())
        .filter(component -> component.getName().equals(field.getDeclaredName()))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable String describe(Class<?> type) {
    if (!type.getName().startsWith("io.handoff.")) {
      return null;
    }
    Javadoc javadoc = Javadoc.of(type);
    StringBuilder text = new StringBuilder(javadoc.text());
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        text.append(' ').append(constant).append(": ");
        text.append(javadoc.constants().get(constant.toString()));
      }
    }
    return text.toString();
  }

  /** The generator knows no limits of maps. */
  private static void limitMap(ObjectNode node, FieldScope field) {
    if (field.isFakeContainerItemScope()
        || !Map.class.isAssignableFrom(field.getType().getErasedType())) {
      return;
    }
    Size size = field.getAnnotation(Size.class);
    if (size != null) {
      node.put("maxProperties", size.max());
    }
    AnnotatedParameterizedType type =
        (AnnotatedParameterizedType) component(field).getAnnotatedType();
    if (type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(ItemId.class)) {
      String regexp = ItemId.class.getAnnotation(Pattern.class).regexp();
      node.putObject("propertyNames").put("pattern", "^" + regexp + "$");
    }
  }

  /** The generator knows no limits of digits. */
  private static void limitDigits(ObjectNode node, FieldScope field) {
    Digits digits = field.getAnnotation(Digits.class);
    if (digits != null) {
      BigDecimal step = BigDecimal.ONE.movePointLeft(digits.fraction());
      BigDecimal most = BigDecimal.TEN.pow(digits.integer()).subtract(step);
      node.put("minimum", most.negate()).put("maximum", most);
    }
  }

  private static ObjectNode titled(String title, ObjectNode schema) {
    ObjectNode titled = MAPPER.createObjectNode();
    titled.set("$schema", schema.remove("$schema"));
    titled.put("title", title);
    titled.set("description", schema.remove("description"));
    titled.setAll(schema);
    return titled;
  }

  static String pretty(ObjectNode json) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
