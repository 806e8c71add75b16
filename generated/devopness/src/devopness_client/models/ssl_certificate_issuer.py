from .._runtime import OpenStrEnum


class SslCertificateIssuer(OpenStrEnum):
    """Who issued a certificate. `custom`: you bring it yourself. `lets-encrypt`: Devopness gets it
    from Let's Encrypt."""

    CUSTOM = "custom"
    LETS_ENCRYPT = "lets-encrypt"


class SslCertificateType(OpenStrEnum):
    """How many domains a certificate is for."""

    SINGLE_DOMAIN = "single-domain"
    MULTI_DOMAIN = "multi-domain"
    WILDCARD = "wildcard"


class SslCertificateValidationLevel(OpenStrEnum):
    """What the issuer checked. `DV`: the domain. `OV`: the organization. `EV`: extended
    validation."""

    DV = "DV"
    OV = "OV"
    EV = "EV"
