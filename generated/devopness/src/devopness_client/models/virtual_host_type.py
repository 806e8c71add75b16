from .._runtime import OpenStrEnum


class VirtualHostType(OpenStrEnum):
    """What a virtual host is known by. `name-based`: a domain name. `ip-based`: an IP address,
    with or without a port."""

    IP_BASED = "ip-based"
    NAME_BASED = "name-based"
