//! The printing companion from outside: orders in, bytes out, read back by others' tools.
