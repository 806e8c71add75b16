from .._runtime import OpenStrEnum


class SslCertificateIssuer(OpenStrEnum):
    CUSTOM = "custom"
    LETS_ENCRYPT = "lets-encrypt"


class SslCertificateType(OpenStrEnum):
    SINGLE_DOMAIN = "single-domain"
    MULTI_DOMAIN = "multi-domain"
    WILDCARD = "wildcard"


class SslCertificateValidationLevel(OpenStrEnum):
    DV = "DV"
    OV = "OV"
    EV = "EV"
