from .._runtime import OpenStrEnum


class NetworkRuleDirection(OpenStrEnum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class NetworkRuleProtocol(OpenStrEnum):
    ANY = "any"
    ICMP = "icmp"
    TCP = "tcp"
    UDP = "udp"
