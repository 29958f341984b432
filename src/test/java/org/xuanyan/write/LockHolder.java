package org.xuanyan.write;

import java.io.IOException;
import java.nio.file.Path;

/** A process that, like another build, holds the lock of a site until its standard input ends. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        Staging staging = Staging.open(new Destination(Path.of(args[0]), true));
        System.out.println("held");
        System.in.readAllBytes();
        staging.close();
    }
}
