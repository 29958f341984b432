package org.xuanyan.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in folders and in all folders below them. Events of the file system tell of most changes at once. In
 * the pauses between them snapshots are compared, for what has no events: files behind links, some network disks, and
 * systems that have no events, or no more of them.
 */
final class FolderWatch implements AutoCloseable {

    /** So long nothing else must change after a change: editors save in several steps. */
    private static final int QUIET_MILLIS = 25;

    /** After so long a change is told, even if others follow. */
    private static final int LONGEST_MILLIS = 1_000;

    /** The shortest time between two snapshots. */
    private static final int PAUSE_MILLIS = 250;

    /** The time between two snapshots as a multiple of the time that one takes. */
    private static final int PAUSE_RATIO = 50;

    private final List<Path> folders;
    private final boolean withEvents;
    private final Map<WatchKey, Path> watched = new LinkedHashMap<>();
    private Optional<WatchService> events = Optional.empty();
    private Snapshot seen;
    private long pauseMillis = PAUSE_MILLIS;

    /**
     * Begins to watch.
     *
     * @param folders those that do not exist may be made later
     * @param withEvents whether events of the file system are used
     */
    FolderWatch(List<Path> folders, boolean withEvents) throws IOException {
        this.folders = List.copyOf(folders);
        this.withEvents = withEvents;
        this.seen = begin();
    }

    /**
     * Waits until something changes and then nothing for a moment.
     *
     * @return the files and folders that changed; of a folder, everything in it may have changed
     */
    Set<Path> awaitChange() throws IOException, InterruptedException {
        while (true) {
            Set<Path> changed = events.isPresent() ? awaitEvents(events.get()) : Set.of();
            if (changed.isEmpty()) {
                if (events.isEmpty()) {
                    Thread.sleep(pauseMillis);
                }
                changed = difference();
            }
            if (!changed.isEmpty()) {
                return changed;
            }
        }
    }

    /** Returns what events tell; empty if there are none for a while. */
    private Set<Path> awaitEvents(WatchService service) throws IOException, InterruptedException {
        Set<Path> changed = new TreeSet<>();
        boolean known = true;
        WatchKey key = service.poll(pauseMillis, TimeUnit.MILLISECONDS);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (key != null) {
            known &= collect(key, changed);
            key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : service.poll();
        }
        if (!known) {
            return restart();
        }
        seen.update(changed);
        return changed;
    }

    /** Collects the paths of some events; returns whether the watched folders are still the same. */
    private boolean collect(WatchKey key, Set<Path> changed) {
        boolean known = watched.containsKey(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name) || !known) {
                known = false; // more events than the system keeps
            } else if (!Snapshot.isHidden(name)) {
                Path path = watched.get(key).resolve(name);
                changed.add(path);
                // An event below a folder that was renamed has the old name, so renamed folders are watched anew.
                known &= event.kind() == ENTRY_MODIFY || !Files.isDirectory(path) && !watched.containsValue(path);
            }
        }
        return key.reset() && known;
    }

    /** Watches the present folders, and returns them all, because anything in them may have changed. */
    private Set<Path> restart() throws IOException {
        close();
        seen = begin();
        return new TreeSet<>(folders);
    }

    private Set<Path> difference() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Snapshot now = Snapshot.of(folders, folder -> {});
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        pauseMillis = Math.max(PAUSE_MILLIS, PAUSE_RATIO * millis);
        if (now.difference(seen).isEmpty()) {
            return Set.of();
        }
        Snapshot before = seen;
        seen = settled(now);
        Set<Path> changed = before.difference(seen);
        boolean folderChanged =
                changed.stream().anyMatch(each -> Files.isDirectory(each) || watched.containsValue(each));
        return folderChanged ? restart() : changed;
    }

    /** Returns the first snapshot that is the same as the one before. */
    private Snapshot settled(Snapshot first) throws IOException, InterruptedException {
        Snapshot last = first;
        for (int millis = 0; millis < LONGEST_MILLIS; millis += QUIET_MILLIS) {
            Thread.sleep(QUIET_MILLIS);
            Snapshot now = Snapshot.of(folders, folder -> {});
            if (now.difference(last).isEmpty()) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private Snapshot begin() throws IOException {
        if (withEvents) {
            try {
                WatchService service = FileSystems.getDefault().newWatchService();
                events = Optional.of(service);
                return Snapshot.of(folders, folder -> watch(folder, service));
            } catch (IOException | UncheckedIOException | UnsupportedOperationException e) {
                close(); // no handles left, or a file system without events
            }
        }
        return Snapshot.of(folders, folder -> {});
    }

    private void watch(Path folder, WatchService service) {
        try {
            Path other = watched.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
            if (other != null) {
                throw new UnsupportedOperationException(folder + " is " + other + ", and events name only one of them");
            }
        } catch (IOException e) {
            if (Files.isDirectory(folder)) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        watched.clear();
        if (events.isPresent()) {
            events.get().close();
            events = Optional.empty();
        }
    }
}
