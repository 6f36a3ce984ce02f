### The workplace in numbered lines, without a drawn screen.
