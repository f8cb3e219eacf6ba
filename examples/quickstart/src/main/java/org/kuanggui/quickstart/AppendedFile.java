package org.kuanggui.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that a batch appends to, and that it takes up again where it was sure of it. */
final class AppendedFile implements AutoCloseable {
    private final FileChannel channel;
    private final OutputStream end;

    /** Opens the file, or makes one. */
    AppendedFile(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        end = Channels.newOutputStream(channel);
    }

    /** Keeps every other process that asks out, until the file is closed; gives whether there was none. */
    boolean lock() throws IOException {
        return channel.tryLock() != null;
    }

    /**
     * Cuts off what was written after a position, and goes on from there.
     *
     * @return whether the position is one after a line of this file; if not, nothing is cut off
     */
    boolean resumeAt(long position) throws IOException {
        if (!isAfterALine(position)) {
            return false;
        }
        channel.truncate(position);
        channel.position(position);
        return true;
    }

    private boolean isAfterALine(long position) throws IOException {
        if (position <= 0 || position > channel.size()) {
            return position == 0;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, position - 1);
        return last.get(0) == '\n';
    }

    void write(ByteArrayOutputStream lines) throws IOException {
        lines.writeTo(end);
    }

    /** How much has been written. */
    long position() throws IOException {
        return channel.position();
    }

    /** What has been written is on the disk when this returns; another thread may write meanwhile. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
