### Reports and charts as documents.
