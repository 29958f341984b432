package org.xuanyan.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether what is written survives a power failure. */
interface Durability {

    /** Everything is on the disk before the next step. */
    Durability FORCED = new Durability() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            WrittenFile.writeForced(file, bytes);
        }

        @Override
        public void keepNames(Path folder) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                // Windows opens no folders; there the file system keeps its names by itself.
            }
        }
    };

    /** The system decides when it writes. */
    Durability LEFT_TO_THE_SYSTEM = new Durability() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            WrittenFile.write(file, bytes);
        }

        @Override
        public void keepNames(Path folder) {
            // They are in its memory.
        }
    };

    /** Returns the one or the other. */
    static Durability of(boolean forced) {
        return forced ? FORCED : LEFT_TO_THE_SYSTEM;
    }

    /** Writes a file with its content, not yet its name. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Keeps the names in a folder, on systems that can: what was made, moved or removed there. */
    void keepNames(Path folder);
}
