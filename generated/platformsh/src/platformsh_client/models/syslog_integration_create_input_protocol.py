from .._runtime import OpenStrEnum


class SyslogIntegrationCreateInputProtocol(OpenStrEnum):
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"
