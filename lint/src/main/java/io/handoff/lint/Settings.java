package io.handoff.lint;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.handoff.check.CheckDescription;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.template.CheckSetting;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.contracts.template.WordingClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the options of a command name: files to read, checks to set, a file to write. */
final class Settings {

  private final CommandLine command;

  Settings(CommandLine command) {
    this.command = command;
  }

  /** What the template says, with what the command line says over it. */
  TemplateRules rules(@Nullable Path file, List<String> off, Map<String, CheckSetting> severities) {
    TemplateRules template =
        file == null
            ? TemplateRules.shipped()
            : read(file, DocumentJson.mapper(), new TypeReference<TemplateRules>() {});
    Map<String, CheckSetting> checks = new HashMap<>(template.checks());
    checks.putAll(severities);
    off.forEach(check -> checks.put(check, CheckSetting.OFF));
    refuseUnknown(checks.keySet());
    return new TemplateRules(template.version(), template.wording(), checks);
  }

  private void refuseUnknown(Set<String> checks) {
    Set<String> known =
        CheckCatalogue.descriptions().stream()
            .map(CheckDescription::id)
            .collect(Collectors.toSet());
    for (String check : checks) {
      if (!known.contains(check)) {
        throw new ParameterException(
            command, "There is no check %s; handoff-lint catalogue lists them.".formatted(check));
      }
    }
  }

  /** Terms that are plain here, by class of wording in any case. */
  Vocabulary vocabulary(@Nullable Path file) {
    if (file == null) {
      return Vocabulary.none();
    }
    ObjectMapper mapper =
        file.toString().endsWith(".json") ? DocumentJson.mapper() : new YAMLMapper();
    Map<String, Set<String>> terms = read(file, mapper, new TypeReference<>() {});
    Map<WordingClass, Set<String>> byClass = new HashMap<>();
    terms.forEach(
        (name, plain) ->
            byClass
                .computeIfAbsent(wordingClass(file, name), none -> new HashSet<>())
                .addAll(texts(file, name, plain)));
    return new Vocabulary(byClass);
  }

  private Set<String> texts(Path file, String name, @Nullable Set<@Nullable String> plain) {
    if (plain == null || plain.contains(null)) {
      throw new ParameterException(
          command, "%s: write the terms of %s as a list of texts.".formatted(file, name));
    }
    return Set.copyOf(plain);
  }

  private WordingClass wordingClass(Path file, String name) {
    try {
      return WordingClass.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          command,
          "%s: there is no class of wording \"%s\"; the classes are %s."
              .formatted(file, name, List.of(WordingClass.values())));
    }
  }

  private <T> T read(Path file, ObjectMapper mapper, TypeReference<T> type) {
    try {
      T value = mapper.readValue(Files.readAllBytes(file), type);
      if (value == null) {
        throw new ParameterException(command, file + ": it is empty; write an object.");
      }
      return value;
    } catch (JsonProcessingException broken) {
      throw new ParameterException(
          command, "%s%s: %s".formatted(file, place(broken), broken.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new ParameterException(
          command, file + ": there is no such file, or it cannot be opened; correct its name.");
    }
  }

  /** Where it is broken; nothing when that is not told. */
  private static String place(JsonProcessingException broken) {
    JsonLocation at = broken.getLocation();
    return at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
  }

  /** Writes a report to a file or to standard output; whether it could. */
  boolean write(String report, @Nullable Path output) {
    if (output == null) {
      command.getOut().print(report);
      boolean failed = command.getOut().checkError();
      if (failed) {
        command.getErr().println("Standard output: this cannot be written.");
      }
      return !failed;
    }
    try {
      Files.write(output, report.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException unwritable) {
      command.getErr().println(output + ": this cannot be written; check the directory.");
      return false;
    }
  }
}
