from .._runtime import OpenStrEnum


class SslCertificateValidationLevel(OpenStrEnum):
    DV = "DV"
    OV = "OV"
    EV = "EV"
