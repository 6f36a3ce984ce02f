### The guide, data protection, certificates.
