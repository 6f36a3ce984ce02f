### Setting an exercise up: its statements, and activating it.
