from .._runtime import OpenStrEnum


class SslCertificateIssuer(OpenStrEnum):
    CUSTOM = "custom"
    LETS_ENCRYPT = "lets-encrypt"
