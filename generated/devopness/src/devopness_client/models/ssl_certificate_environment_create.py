from .._runtime import Model
from .ssl_certificate_issuer import SslCertificateIssuer
from .ssl_certificate_type import SslCertificateType
from .ssl_certificate_validation_level import SslCertificateValidationLevel


class SslCertificateEnvironmentCreate(Model):
    custom_certificate: str | None = None
    custom_private_key: str | None = None
    issuer: SslCertificateIssuer
    type: SslCertificateType | None = None
    validation_level: SslCertificateValidationLevel | None = None
    virtual_host_id: int
