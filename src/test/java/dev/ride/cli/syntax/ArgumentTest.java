package dev.ride.cli.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArgumentTest {
    private static final class Sample extends Command {
        private final Value<Path> file = Value.first(Path.class, "FILE", "");
        private final Value<String> name = new Value<>(String.class, OptionSpec.builder("--name"));
        private final Value<Integer> port =
                new Value<>(Integer.class, OptionSpec.builder("--port").defaultValue("5432"));
        private final Values<Integer> numbers =
                new Values<>(Integer.class, OptionSpec.builder("--number").splitRegex(","));
        private final Pairs answers = new Pairs(OptionSpec.builder("--answer"));
        private final Flag all = new Flag("--all", "");
        private final Flag none = new Flag("--none", "");

        Sample() {
            super("sample", "");
            takes(file, name, port, numbers, answers, Choice.atMostOneOf(all, none));
        }

        static Sample typed(String... words) {
            var sample = new Sample();
            new CommandLine(sample.spec()).parseArgs(words);
            return sample;
        }
    }

    private static final class Chooser extends Command {
        private final Flag left = new Flag("--left", "");
        private final Flag right = new Flag("--right", "");

        Chooser() {
            super("chooser", "");
            takes(Choice.oneOf(left, right));
        }
    }

    @Test
    void what_was_typed_is_there_in_its_type_and_order() {
        var sample = Sample.typed(
                "--name=one",
                "x.sql",
                "--port",
                "1",
                "--number",
                "3,1",
                "--number",
                "2",
                "--answer",
                "b=1",
                "--answer",
                "a=2",
                "--none");

        assertThat(sample.file.get()).isEqualTo(Path.of("x.sql"));
        assertThat(sample.name.found()).contains("one");
        assertThat(sample.port.get()).isEqualTo(1);
        assertThat(sample.numbers.get()).isEqualTo(List.of(3, 1, 2));
        assertThat(sample.answers.get()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"));
        assertThat(sample.none.given()).isTrue();
        assertThat(sample.all.given()).isFalse();
    }

    @Test
    void what_was_not_typed_is_its_default_or_absent() {
        var sample = Sample.typed("x.sql");

        assertThat(sample.name.found()).isEmpty();
        assertThat(sample.port.get()).isEqualTo(5432);
        assertThat(sample.numbers.get()).isEmpty();
        assertThat(sample.answers.get()).isEmpty();
        assertThat(sample.all.given()).isFalse();
    }

    @Test
    void a_first_parameter_has_to_be_there() {
        assertThatThrownBy(Sample::typed).isInstanceOf(ParameterException.class).hasMessageContaining("FILE");
    }

    @Test
    void arguments_of_a_choice_exclude_one_another() {
        assertThatThrownBy(() -> Sample.typed("x.sql", "--all", "--none"))
                .isInstanceOf(MutuallyExclusiveArgsException.class);
    }

    @Test
    void a_choice_may_ask_for_one_of_them() {
        var chooser = new CommandLine(new Chooser().spec());

        assertThatThrownBy(chooser::parseArgs).isInstanceOf(ParameterException.class);
        assertThat(chooser.parseArgs("--left").hasMatchedOption("--left")).isTrue();
    }
}
