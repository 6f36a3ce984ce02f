### Setting an exercise up: its numbers, its days; what open points and problems say.
