### The school, its keys, the codes to hand out, the lab.
