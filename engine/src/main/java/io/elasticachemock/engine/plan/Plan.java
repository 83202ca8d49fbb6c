package io.elasticachemock.engine.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that takes virtual time, described before any of it happens. A plan is only a description: {@link Work} runs it
 * and {@link Schedule} tells when its steps would happen, without running them.
 */
public abstract sealed class Plan permits Step, AtOnce, InOrder, InParallel, Later, TakingTurns, AsLongAs {
    /** Runs this part by a conductor, and then what follows it. */
    abstract void run(Conductor conductor, Runnable then);

    /**
     * The smallest piece of work. It is done once: a plan does not have the same step in two places.
     *
     * @param duration how long it takes, from its begin to its end, to the millisecond; not negative
     * @param begin what changes when it begins
     * @param end what changes when it ends
     */
    public static Plan step(Label label, Duration duration, Effect begin, Effect end) {
        return new Step(label, duration, begin, end);
    }

    /**
     * Something that takes no time and is no step; it cannot fail.
     *
     * @param deed done when what is before it has ended
     */
    public static Plan atOnce(Runnable deed) {
        return new AtOnce(deed);
    }

    /** Each part begins when the one before it has ended. */
    public static Plan inOrder(Plan... parts) {
        return InOrder.of(List.of(parts));
    }

    /** Each part begins when the one before it has ended. */
    public static Plan inOrder(List<Plan> parts) {
        return InOrder.of(parts);
    }

    /** The same plan for each, each beginning when the one before it has ended. */
    public static <T> Plan inOrder(Collection<T> each, Function<? super T, Plan> plan) {
        return InOrder.of(plans(each, plan));
    }

    /** All parts begin at once; it ends when the last of them has ended. */
    public static Plan inParallel(Plan... parts) {
        return InParallel.of(List.of(parts));
    }

    /** The same plan for each, all beginning at once. */
    public static <T> Plan inParallel(Collection<T> each, Function<? super T, Plan> plan) {
        return InParallel.of(plans(each, plan));
    }

    /** The part waits for its turn at a turnstile, and gives it up when it has ended. */
    public static Plan takingTurns(Turns turns, Plan part) {
        return new TakingTurns(turns, part);
    }

    /**
     * The part is left out if it is no longer wanted when it comes to it; once it has begun it goes on to its end.
     *
     * @param wanted asked when everything before the part has ended, and by whoever looks ahead
     */
    public static Plan asLongAs(BooleanSupplier wanted, Plan part) {
        return new AsLongAs(wanted, part);
    }

    /**
     * A part that need not be kept before it is come to, which saves memory where there is much work. Whatever has happened
     * until then, its description must be the same.
     *
     * @param description asked once at most
     */
    public static Plan later(Supplier<Plan> description) {
        return new Later(description);
    }

    private static <T> List<Plan> plans(Collection<T> each, Function<? super T, Plan> plan) {
        List<Plan> plans = new ArrayList<>(each.size());
        for (T one : each) {
            plans.add(plan.apply(one));
        }
        return plans;
    }
}
