package io.elasticachemock.sdk.example;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operations of which a test plays an example. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ExampleOf {
    /** Their names. */
    String[] value();
}
