### What the store and the machine say to a coordinator.
