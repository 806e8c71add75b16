from .._runtime import OpenStrEnum


class ProjectSettingsCertificateStyle(OpenStrEnum):
    ECDSA = "ecdsa"
    RSA = "rsa"
