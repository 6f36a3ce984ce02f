### The sessions of a school year, and the page of an exercise.
