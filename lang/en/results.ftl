### Results on the screen, and what reasons and cautions say.
