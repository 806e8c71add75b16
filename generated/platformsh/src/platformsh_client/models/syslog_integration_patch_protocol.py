from .._runtime import OpenStrEnum


class SyslogIntegrationPatchProtocol(OpenStrEnum):
    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"
