from .._runtime import OpenStrEnum


class SyslogIntegrationProtocol(OpenStrEnum):
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"
