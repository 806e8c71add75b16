from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .ssl_certificate_issuer import SslCertificateIssuer
from .ssl_certificate_type import SslCertificateType
from .ssl_certificate_validation_level import SslCertificateValidationLevel


class SslCertificateRelation(Model):
    id: int
    name: str
    type: SslCertificateType
    issuer: SslCertificateIssuer
    validation_level: SslCertificateValidationLevel
    active: bool
    last_action: ActionRelationShallow | None = None
    expires_at: str | None
    last_renewed_at: str | None
    created_at: str | None = None
    updated_at: str | None = None
