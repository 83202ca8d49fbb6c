package io.elasticachemock.engine.failure;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.fault.FaultKind;
import io.elasticachemock.engine.fault.FaultState;
import io.elasticachemock.engine.fault.InjectedFault;
import io.elasticachemock.engine.fault.InjectedFaults;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Has something go wrong: now, at an instant, or when a step of some kind begins. It is no operation of AWS's, but a command
 * like any other, so that a run with it can be repeated.
 *
 * @param target what it hits, see {@link FaultKind}
 * @param at null for now
 * @param whenStep the kind of step with whose next beginning it begins; null if an instant decides
 * @param lasting how long what lasts does; null for an hour
 * @param factor how many times as long slow steps take; null for 10
 * @param count how many steps are slow; null for all until the fault is removed
 */
public record InjectFault(
        FaultKind kind,
        String target,
        @Nullable Instant at,
        @Nullable String whenStep,
        @Nullable Duration lasting,
        @Nullable Double factor,
        @Nullable Integer count)
        implements Command<InjectedFault> {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final double USUAL_FACTOR = 10;

    @Override
    public Accepted<InjectedFault> validate(World world) {
        check(at == null || whenStep == null, "Give 'at' or 'when', not both.");
        check(at == null || !at.isBefore(world.now()), "'at' must not lie in the past.");
        check(kind.lasts() || lasting == null, "'for' has no meaning for " + kind.word() + ".");
        check(lasting == null || lasting.compareTo(Duration.ofSeconds(1)) >= 0, "'for' must be a second or more.");
        boolean slow = kind == FaultKind.SLOW_STEPS;
        check(slow || factor == null, "'factor' has no meaning for " + kind.word() + ".");
        check(slow || count == null, "'count' has no meaning for " + kind.word() + ".");
        if (whenStep != null) {
            FaultTarget.checkStep(whenStep);
        }
        check(factor == null || (factor > 0 && factor <= 10_000), "'factor' must be above 0, and 10000 at most.");
        check(count == null || count > 0, "'count' must be 1 or more.");
        InjectedFault fault = new InjectedFault(
                InjectedFaults.in(world).nextId(),
                kind,
                new FaultTarget(world, target).of(kind, isNow(world)),
                whenStep,
                at == null ? world.now() : at,
                kind.lasts() ? (lasting == null ? AN_HOUR : lasting) : Duration.ZERO,
                factor == null ? USUAL_FACTOR : factor,
                count == null ? Integer.MAX_VALUE : count,
                FaultState.WAITING);
        return () -> apply(world, fault);
    }

    private InjectedFault apply(World world, InjectedFault fault) {
        FaultCircumstances.in(world);
        InjectedFaults faults = InjectedFaults.in(world);
        faults.put(fault);
        if (isNow(world)) {
            Faults.begin(world, fault.id());
        } else if (whenStep == null) {
            Faults.beginAt(world, fault);
        }
        return faults.find(fault.id()).orElseThrow();
    }

    private boolean isNow(World world) {
        return whenStep == null && (at == null || at.equals(world.now()));
    }

    private static void check(boolean fine, String remedy) {
        if (!fine) {
            throw invalidParameterValue(remedy);
        }
    }
}
