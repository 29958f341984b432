package org.xuanyan;

import java.io.IOException;
import java.io.Writer;

/** Writes everything to two writers. */
final class Tee extends Writer {

    private final Writer one;
    private final Writer other;

    Tee(Writer one, Writer other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public void write(char[] characters, int start, int length) throws IOException {
        one.write(characters, start, length);
        other.write(characters, start, length);
    }

    @Override
    public void flush() throws IOException {
        one.flush();
        other.flush();
    }

    @Override
    public void close() throws IOException {
        one.close();
        other.close();
    }
}
