package dovod.platform.spi;

import dovod.kernel.Actor;

/** A family of live topics, owned by one room: it says who may listen. */
public interface LiveTopic {

    /** True when the topic's name is of this family: {@code case:0193...}, {@code inbox}. */
    boolean owns(String topic);

    /** Asked once, at subscribing; the topic is looked up as this person's tenant sees it. */
    boolean mayListen(Actor actor, String topic);
}
