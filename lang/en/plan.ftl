### Action plans, on the screen and on paper.
