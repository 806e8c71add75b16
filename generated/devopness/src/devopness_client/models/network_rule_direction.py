from .._runtime import OpenStrEnum


class NetworkRuleDirection(OpenStrEnum):
    """Which traffic a rule is for. `inbound`: what comes in. `outbound`: what goes out."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class NetworkRuleProtocol(OpenStrEnum):
    """Network protocol a rule is for."""

    ANY = "any"
    ICMP = "icmp"
    TCP = "tcp"
    UDP = "udp"
