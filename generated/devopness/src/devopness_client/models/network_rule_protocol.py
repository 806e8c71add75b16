from .._runtime import OpenStrEnum


class NetworkRuleProtocol(OpenStrEnum):
    ANY = "any"
    ICMP = "icmp"
    TCP = "tcp"
    UDP = "udp"
