package org.xuanyan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.load.Settings;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.write.Destination;

/** What a site would lose, although another declaration still has such a file: no content does this, but another program might. */
class AddressRecordsTest {

    @TempDir
    Path temp;

    private Settings content() throws IOException {
        Path content = temp.resolve("content");
        for (String slug : List.of("2031-yun", "2035-shan")) {
            Path folder =
                    Files.createDirectories(content.resolve("declarations").resolve(slug));
            Files.writeString(
                    folder.resolve("declaration.md"),
                    "---\ntitle: %1$s年宣言全称\nname: %1$s年宣言\nadopted: %1$s-07-05\nplace: 云岭\n---\n\n各方愿意合作。\n"
                            .formatted(slug.substring(0, 4)));
        }
        Files.writeString(
                content.resolve("site.yml"), "title: 试验集\nseries: 试验宣言\nlanguage: zh-Hans\ndescription: 只用于试验。\n");
        return new Settings(content, temp.resolve("none"), temp.resolve("none"), Optional.empty());
    }

    @Test
    void oneDeclarationDoesNotLoseAFileThatAnotherHas() throws IOException {
        Settings settings = content();
        Problems problems = new Problems();
        assertThat(Build.build(settings, new Destination(temp.resolve("site"), true), Recording.RECORD, problems))
                .isPresent();
        Stages stages =
                Stages.run(settings, Recording.RECORD, Memory.none(), problems).orElseThrow();
        List<Output> outputs = new SiteRenderer()
                .formats(stages, problems).stream().flatMap(Format::outputs).toList();
        AddressRecords.check(stages, outputs, problems);
        assertThat(problems.sorted()).isEmpty();
        AddressRecords.check(
                stages,
                outputs.stream()
                        .filter(each -> !each.path().equals("declarations/2031-yun/kin.json"))
                        .toList(),
                problems);
        assertThat(problems.sorted().stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(each.code().key()),
                                each.arguments().stream().limit(1).map(Object::toString))))
                .containsExactly("lost-addresses", "/declarations/2031-yun/kin.json");
    }
}
