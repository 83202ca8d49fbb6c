/**
 * The operations that are simulated, one small class for each kind of resource: it turns the SDK's request into an
 * engine command or a look at the engine's records, and those into the SDK's response. Refusals come from the engine;
 * nobody here catches them.
 */
@NullMarked
package io.elasticachemock.server.action;

import org.jspecify.annotations.NullMarked;
