/** What a person has opened or shut stays so when the part around it is fetched anew. */
Idiomorph.defaults.callbacks.beforeAttributeUpdated = (name, element) => name !== "open" || !element.matches("details");
