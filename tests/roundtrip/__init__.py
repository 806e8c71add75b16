"""Every operation of every provider, there and back over a real socket."""
