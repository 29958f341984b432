import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Prints one sum of the paths and the bytes of all files of a folder, the same on every system: java TreeSum.java FOLDER. */
class TreeSum {

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        for (String path : paths(root)) {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            sum.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sum.update(bytes);
        }
        System.out.println(HexFormat.of().formatHex(sum.digest()));
    }

    private static List<String> paths(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
