package io.elasticachemock.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.stream.Collectors;

/** How much processor time threads have used, in nanoseconds. */
final class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String EVENT_LOOP = "vert.x-eventloop-thread";

    private Cpu() {}

    static long of(Thread thread) {
        return THREADS.getThreadCpuTime(thread.getId());
    }

    /** The event loops that run at present. */
    static Set<Thread> eventLoops() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(EVENT_LOOP))
                .collect(Collectors.toSet());
    }
}
