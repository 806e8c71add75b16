"""User code for a package that is made for it: every marked line must be refused, and no other."""
