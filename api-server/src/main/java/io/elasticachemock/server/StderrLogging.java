package io.elasticachemock.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.time.Instant;

/**
 * Logs warnings and worse to standard error, where they do not disturb the line that tells the URL. Written in code,
 * because Logback's readers of XML and of patterns take longer to load than the server takes to answer.
 *
 * <p>In somebody else's JVM it gives way to a {@code logback.xml}.
 */
@ConfiguratorRank(StderrLogging.BEFORE_FALLBACK)
public final class StderrLogging extends ContextAwareBase implements Configurator {
    /** After the search for a {@code logback.xml}, and before Logback's own fallback, which logs everything. */
    static final int BEFORE_FALLBACK = ConfiguratorRank.FALLBACK + 1;

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Line line = new Line();
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(line);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        // It warns of a client that connects while the server is being closed.
        context.getLogger("io.netty.bootstrap.ServerBootstrap").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** When, how bad, who, what; and below it the stack trace, if there is one. */
    private static final class Line extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent event) {
            IThrowableProxy thrown = event.getThrowableProxy();
            return Instant.ofEpochMilli(event.getTimeStamp()) + " " + event.getLevel() + " " + event.getLoggerName()
                    + ": " + event.getFormattedMessage() + System.lineSeparator()
                    + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
        }
    }
}
