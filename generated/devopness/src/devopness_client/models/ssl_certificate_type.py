from .._runtime import OpenStrEnum


class SslCertificateType(OpenStrEnum):
    SINGLE_DOMAIN = "single-domain"
    MULTI_DOMAIN = "multi-domain"
    WILDCARD = "wildcard"
